#ifndef STILLFRAME_CSIMD_H
#define STILLFRAME_CSIMD_H

// Questions about 16 bytes at once, answered as bit masks (bit n = byte n). SSE2 is in every x86-64; elsewhere plain
// loops of fixed length, which compilers turn into the machine's own vectors.

#include <stdint.h>
#include <string.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/// Bytes that end a run of plain JSON string text: quote, backslash, control characters (low 16 bits), and bytes
/// outside ASCII (high 16 bits).
static inline uint32_t stillframe_string_mask(const uint8_t *_Nonnull bytes) {
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

/// Bytes that are not a blank (0x20).
static inline uint32_t stillframe_nonblank_mask(const uint8_t *_Nonnull bytes) {
#if defined(__SSE2__)
    const __m128i block = _mm_loadu_si128((const __m128i *)bytes);
    return (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(block, _mm_set1_epi8(' '))) ^ 0xffffu;
#else
    uint32_t mask = 0;
    for (int i = 0; i < 16; i++) mask |= (uint32_t)(bytes[i] != ' ') << i;
    return mask;
#endif
}

/// Line feeds (low 16 bits) and UTF-8 continuation bytes (high 16 bits).
static inline uint32_t stillframe_line_mask(const uint8_t *_Nonnull bytes) {
#if defined(__SSE2__)
    const __m128i block = _mm_loadu_si128((const __m128i *)bytes);
    const uint32_t feeds = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(block, _mm_set1_epi8('\n')));
    // As signed bytes the continuation bytes 0x80...0xbf are those below 0xc0.
    const uint32_t more = (uint32_t)_mm_movemask_epi8(_mm_cmplt_epi8(block, _mm_set1_epi8((char)0xc0)));
    return feeds | (more << 16);
#else
    uint32_t mask = 0;
    for (int i = 0; i < 16; i++) {
        mask |= (uint32_t)(bytes[i] == '\n') << i;
        mask |= (uint32_t)((bytes[i] & 0xc0) == 0x80) << (16 + i);
    }
    return mask;
#endif
}

#endif
