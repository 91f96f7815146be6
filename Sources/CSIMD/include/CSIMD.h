#ifndef STILLFRAME_CSIMD_H
#define STILLFRAME_CSIMD_H

// Questions about 16 bytes at once, answered as bit masks (bit n = byte n). SSE2 is in every x86-64; elsewhere plain
// loops of fixed length, which compilers turn into the machine's own vectors.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

// Called in the innermost loops: a call would cost as much as the work.
#define STILLFRAME_INLINE static inline __attribute__((always_inline))

/// Whether `count` bytes are the same in two places.
STILLFRAME_INLINE bool stillframe_is_equal(const uint8_t *_Nonnull left, const uint8_t *_Nonnull right, size_t count) {
    return memcmp(left, right, count) == 0;
}

/// The first index of a byte in `count` bytes; -1 where there is none.
STILLFRAME_INLINE ptrdiff_t stillframe_index_of(const uint8_t *_Nonnull bytes, uint8_t byte, size_t count) {
    const void *found = memchr(bytes, byte, count);
    return found ? (const uint8_t *)found - bytes : -1;
}

/// Bytes that end a run of plain JSON string text: quote, backslash, control characters (low 16 bits), and bytes
/// outside ASCII (high 16 bits).
STILLFRAME_INLINE uint32_t stillframe_string_mask(const uint8_t *_Nonnull bytes) {
#if defined(__SSE2__)
    const __m128i block = _mm_loadu_si128((const __m128i *)bytes);
    const __m128i quote = _mm_cmpeq_epi8(block, _mm_set1_epi8('"'));
    const __m128i escape = _mm_cmpeq_epi8(block, _mm_set1_epi8('\\'));
    const __m128i control = _mm_cmpeq_epi8(_mm_min_epu8(block, _mm_set1_epi8(0x1f)), block);
    const uint32_t special = (uint32_t)_mm_movemask_epi8(_mm_or_si128(_mm_or_si128(quote, escape), control));
    return special | ((uint32_t)_mm_movemask_epi8(block) << 16);
#else
    uint32_t mask = 0;
    for (int i = 0; i < 16; i++) {
        const uint8_t b = bytes[i];
        mask |= (uint32_t)((b == '"') | (b == '\\') | (b < 0x20)) << i;
        mask |= (uint32_t)(b >> 7) << (16 + i);
    }
    return mask;
#endif
}

/// Bytes that are a backslash.
STILLFRAME_INLINE uint32_t stillframe_backslash_mask(const uint8_t *_Nonnull bytes) {
#if defined(__SSE2__)
    const __m128i block = _mm_loadu_si128((const __m128i *)bytes);
    return (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(block, _mm_set1_epi8('\\')));
#else
    uint32_t mask = 0;
    for (int i = 0; i < 16; i++) mask |= (uint32_t)(bytes[i] == '\\') << i;
    return mask;
#endif
}

/// Whether a backslash stands before a `u`, `/`, `b` or `f` among 16 bytes; bit n for the backslash at byte n. 17 bytes are
/// read.
STILLFRAME_INLINE uint32_t stillframe_odd_escape_mask(const uint8_t *_Nonnull bytes) {
#if defined(__SSE2__)
    const __m128i a = _mm_loadu_si128((const __m128i *)bytes);
    const __m128i b = _mm_loadu_si128((const __m128i *)(bytes + 1));
    const __m128i early = _mm_or_si128(_mm_cmpeq_epi8(b, _mm_set1_epi8('u')), _mm_cmpeq_epi8(b, _mm_set1_epi8('/')));
    const __m128i late = _mm_or_si128(_mm_cmpeq_epi8(b, _mm_set1_epi8('b')), _mm_cmpeq_epi8(b, _mm_set1_epi8('f')));
    const __m128i odd = _mm_and_si128(_mm_cmpeq_epi8(a, _mm_set1_epi8('\\')), _mm_or_si128(early, late));
    return (uint32_t)_mm_movemask_epi8(odd);
#else
    uint32_t mask = 0;
    for (int i = 0; i < 16; i++) {
        const uint8_t b = bytes[i + 1];
        const int odd = (bytes[i] == '\\') & ((b == 'u') | (b == '/') | (b == 'b') | (b == 'f'));
        mask |= (uint32_t)odd << i;
    }
    return mask;
#endif
}

/// Bytes that are not a blank (0x20).
STILLFRAME_INLINE uint32_t stillframe_nonblank_mask(const uint8_t *_Nonnull bytes) {
#if defined(__SSE2__)
    const __m128i block = _mm_loadu_si128((const __m128i *)bytes);
    return (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(block, _mm_set1_epi8(' '))) ^ 0xffffu;
#else
    uint32_t mask = 0;
    for (int i = 0; i < 16; i++) mask |= (uint32_t)(bytes[i] != ' ') << i;
    return mask;
#endif
}

/// Bytes that may say something inside a plain scalar of YAML: blanks, `:`, `#`, control characters, and bytes outside ASCII.
STILLFRAME_INLINE uint32_t stillframe_yaml_mask(const uint8_t *_Nonnull bytes) {
#if defined(__SSE2__)
    const __m128i block = _mm_loadu_si128((const __m128i *)bytes);
    const __m128i colon = _mm_cmpeq_epi8(block, _mm_set1_epi8(':'));
    const __m128i sharp = _mm_cmpeq_epi8(block, _mm_set1_epi8('#'));
    // Signed: what is at most a blank, bytes outside ASCII too, and DEL.
    const __m128i outside = _mm_cmplt_epi8(block, _mm_set1_epi8(0x21));
    const __m128i last = _mm_cmpeq_epi8(block, _mm_set1_epi8(0x7f));
    return (uint32_t)_mm_movemask_epi8(_mm_or_si128(_mm_or_si128(colon, sharp), _mm_or_si128(outside, last)));
#else
    uint32_t mask = 0;
    for (int i = 0; i < 16; i++) {
        const uint8_t b = bytes[i];
        mask |= (uint32_t)((b < 0x21) | (b > 0x7e) | (b == ':') | (b == '#')) << i;
    }
    return mask;
#endif
}

/// Bytes at which a credential may be told, by one byte or two: a separator (`=`, `:`, `@`), the beginning of a flag (a blank
/// before `-` or `/`, `--`) or of an encoding (`%`, `&`, full width), the end of an element (`</`), and letters that are
/// rare elsewhere (`IA`, `Iz`, `yJ`, `ox`, `G.`, `t-`, `k-`, `p-`, `_`). 17 bytes are read.
STILLFRAME_INLINE uint32_t stillframe_secret_mask(const uint8_t *_Nonnull bytes) {
#if defined(__SSE2__)
    const __m128i a = _mm_loadu_si128((const __m128i *)bytes);
    const __m128i b = _mm_loadu_si128((const __m128i *)(bytes + 1));
    const __m128i dash = _mm_cmpeq_epi8(b, _mm_set1_epi8('-'));
    const __m128i slash = _mm_cmpeq_epi8(b, _mm_set1_epi8('/'));
    __m128i found = _mm_or_si128(_mm_cmpeq_epi8(a, _mm_set1_epi8('=')), _mm_cmpeq_epi8(a, _mm_set1_epi8(':')));
    found = _mm_or_si128(found, _mm_cmpeq_epi8(a, _mm_set1_epi8('_')));
    found = _mm_or_si128(found, _mm_cmpeq_epi8(a, _mm_set1_epi8('%')));
    found = _mm_or_si128(found, _mm_cmpeq_epi8(a, _mm_set1_epi8('&')));
    found = _mm_or_si128(found, _mm_cmpeq_epi8(a, _mm_set1_epi8('@')));
    found = _mm_or_si128(found, _mm_cmpeq_epi8(a, _mm_set1_epi8((char)0xef)));
    found = _mm_or_si128(found, _mm_and_si128(_mm_cmpeq_epi8(a, _mm_set1_epi8(' ')), _mm_or_si128(dash, slash)));
    found = _mm_or_si128(found, _mm_and_si128(_mm_cmpeq_epi8(a, _mm_set1_epi8('<')), slash));
    const __m128i before_dash = _mm_or_si128(
        _mm_or_si128(_mm_cmpeq_epi8(a, _mm_set1_epi8('-')), _mm_cmpeq_epi8(a, _mm_set1_epi8('t'))),
        _mm_or_si128(_mm_cmpeq_epi8(a, _mm_set1_epi8('k')), _mm_cmpeq_epi8(a, _mm_set1_epi8('p'))));
    found = _mm_or_si128(found, _mm_and_si128(before_dash, dash));
    found = _mm_or_si128(
        found, _mm_and_si128(
            _mm_cmpeq_epi8(a, _mm_set1_epi8('I')),
            _mm_or_si128(_mm_cmpeq_epi8(b, _mm_set1_epi8('A')), _mm_cmpeq_epi8(b, _mm_set1_epi8('z')))));
    found = _mm_or_si128(
        found, _mm_and_si128(_mm_cmpeq_epi8(a, _mm_set1_epi8('G')), _mm_cmpeq_epi8(b, _mm_set1_epi8('.'))));
    found = _mm_or_si128(
        found, _mm_and_si128(_mm_cmpeq_epi8(a, _mm_set1_epi8('y')), _mm_cmpeq_epi8(b, _mm_set1_epi8('J'))));
    found = _mm_or_si128(
        found, _mm_and_si128(_mm_cmpeq_epi8(a, _mm_set1_epi8('o')), _mm_cmpeq_epi8(b, _mm_set1_epi8('x'))));
    return (uint32_t)_mm_movemask_epi8(found);
#else
    uint32_t mask = 0;
    for (int i = 0; i < 16; i++) {
        const uint8_t a = bytes[i], b = bytes[i + 1];
        const int one = (a == '=') | (a == ':') | (a == '_') | (a == '%') | (a == '&') | (a == '@') | (a == 0xef);
        const int slash = ((a == ' ') | (a == '<')) & (b == '/');
        const int dash = ((a == ' ') | (a == '-') | (a == 't') | (a == 'k') | (a == 'p')) & (b == '-');
        const int flag = slash | dash;
        const int rare = ((a == 'I') & ((b == 'A') | (b == 'z'))) | ((a == 'y') & (b == 'J')) |
            ((a == 'o') & (b == 'x')) | ((a == 'G') & (b == '.'));
        mask |= (uint32_t)(one | flag | rare) << i;
    }
    return mask;
#endif
}

/// What ``stillframe_count_lines`` counts.
typedef struct {
    /// Line feeds.
    uint32_t feeds;
    /// UTF-8 continuation bytes in all.
    uint32_t continuations;
} stillframe_line_counts;

/// Counts line feeds and UTF-8 continuation bytes in `count` bytes, of which 16 more are readable.
STILLFRAME_INLINE stillframe_line_counts stillframe_count_lines(const uint8_t *_Nonnull bytes, size_t count) {
    stillframe_line_counts counts = {0, 0};
    size_t index = 0;
#if defined(__SSE2__)
    const __m128i feed = _mm_set1_epi8('\n');
    // As signed bytes the continuation bytes 0x80...0xbf are those below 0xc0.
    const __m128i limit = _mm_set1_epi8((char)0xc0);
    const __m128i zero = _mm_setzero_si128();
    while (count - index >= 16) {
        // Eight-bit counters hold 255 blocks; then they are summed up.
        const size_t blocks = (count - index) / 16;
        const size_t end = index + 16 * (blocks < 255 ? blocks : 255);
        __m128i feeds = zero;
        __m128i more = zero;
        for (; index < end; index += 16) {
            const __m128i block = _mm_loadu_si128((const __m128i *)(bytes + index));
            feeds = _mm_sub_epi8(feeds, _mm_cmpeq_epi8(block, feed));
            more = _mm_sub_epi8(more, _mm_cmplt_epi8(block, limit));
        }
        const __m128i feed_sums = _mm_sad_epu8(feeds, zero);
        const __m128i more_sums = _mm_sad_epu8(more, zero);
        counts.feeds += (uint32_t)(_mm_cvtsi128_si32(feed_sums) + _mm_extract_epi16(feed_sums, 4));
        counts.continuations += (uint32_t)(_mm_cvtsi128_si32(more_sums) + _mm_extract_epi16(more_sums, 4));
    }
#endif
    for (; index < count; index++) {
        counts.feeds += bytes[index] == '\n';
        counts.continuations += (bytes[index] & 0xc0) == 0x80;
    }
    return counts;
}

#endif
