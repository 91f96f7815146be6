private import CSIMD

/// A 128-bit digest of framed values under a key made once a process.
///
/// Dumps are hostile: whoever writes one must not be able to make two images look alike. The values are compressed by NH
/// (Black et al., "UMAC"), for which any two different inputs of one length agree with a chance of at most 2⁻⁶⁴ for
/// whoever doesn't know the key, and the sums are finished by SipHash-1-3 (Aumasson and Bernstein). SipHash alone took
/// more than twice the time.
@safe
struct KeyedHash {
    /// The secret of this process.
    ///
    /// Its words are made once and never freed, so that copying a hash costs no reference counting.
    @safe
    struct Key: @unchecked Sendable {
        fileprivate static let wordCount = 64
        fileprivate let words: UnsafePointer<UInt64>
        fileprivate let low: UInt64
        fileprivate let high: UInt64

        /// The key, random in each process.
        static let process = Key()

        private init() {
            // SAFETY: filled here, before the pointer is shared, and never changed or freed.
            let words = UnsafeMutablePointer<UInt64>.allocate(capacity: Self.wordCount)
            for index in 0..<Self.wordCount { unsafe words[index] = .random(in: .min ... .max) }
            unsafe self.words = UnsafePointer(words)
            low = .random(in: .min ... .max)
            high = .random(in: .min ... .max)
        }
    }

    private let keys: UnsafePointer<UInt64>
    private var finisher: SipHash
    private var sum = Sum()

    /// Begins a hash.
    init(key: Key) {
        // SAFETY: the key's words are never freed.
        unsafe keys = key.words
        finisher = SipHash(low: key.low, high: key.high)
    }

    /// What was added up since the finisher was last given a sum.
    private struct Sum {
        var products: UInt128 = 0
        /// How many words were absorbed, since the beginning; always even.
        var count = 0
    }

    /// Absorbs two words.
    @inline(__always)
    mutating func absorb(_ first: UInt64, _ second: UInt64) {
        var sum = sum
        add(first, second, to: &sum)
        self.sum = sum
    }

    /// Adds the keyed product of two words; the sum goes to the finisher when the key's words are used up.
    ///
    /// The sum is the caller's own, so that it stays in registers: in memory each step would wait for the one before.
    @inline(__always)
    private mutating func add(_ first: UInt64, _ second: UInt64, to sum: inout Sum) {
        let place = sum.count & (Key.wordCount - 1)
        sum.count &+= 2
        // SAFETY: `place` is even and below the key's word count.
        sum.products &+= unsafe UInt128(first &+ keys[place]) &* UInt128(second &+ keys[place &+ 1])
        guard place == Key.wordCount - 2 else { return }
        flush(sum.products)
        sum.products = 0
    }

    @inline(never)
    private mutating func flush(_ products: UInt128) {
        finisher.absorb(UInt64(truncatingIfNeeded: products))
        finisher.absorb(UInt64(truncatingIfNeeded: products >> 64))
    }

    /// Absorbs what stands at a span: a string by its value, anything else by its tokens; nothing where it is absent.
    ///
    /// A string's value is absorbed as JSON escapes it at its shortest, which most texts are written as already.
    @inline(__always)
    mutating func absorb(_ span: ValueSpan, of page: PageBytes, tag: UInt8) {
        // SAFETY: a span's bytes are readable as long as its page, which outlives the call.
        if span.isShortest { return unsafe absorb(page.raw(span), tag: tag) }
        switch span.kind {
        case .absent, .plain: return
        case .raw: absorbRaw(span, of: page, tag: tag | 0x80)
        case .escaped: absorbEscaped(span, of: page, tag: tag)
        }
    }

    @inline(never)
    private mutating func absorbEscaped(_ span: ValueSpan, of page: PageBytes, tag: UInt8) {
        // SAFETY: the bytes are only read, during the call that vouches for them.
        let raw = unsafe page.raw(span)
        if let start = raw.baseAddress, unsafe JSONEscapes.areShortest(start, count: raw.count) {
            return unsafe absorb(raw, tag: tag)
        }
        unsafe page.text(span)?.withDecodedBytes { bytes in unsafe absorbValue(bytes, tag: tag) }
    }

    /// Absorbs a string's value, unescaped.
    @inline(never)
    private mutating func absorbValue(_ bytes: UnsafeBufferPointer<UInt8>, tag: UInt8) {
        // SAFETY: the bytes are only read, during the call that vouches for them.
        if unsafe bytes.allSatisfy({ JSONEscapes.growth(of: $0) == 0 }) { return unsafe absorb(bytes, tag: tag) }
        var text: [UInt8] = []
        for index in 0..<bytes.count { unsafe JSONEscapes.append(bytes[index], to: &text) }
        unsafe text.withUnsafeBufferPointer { bytes in unsafe absorb(bytes, tag: tag) }
    }

    /// How a value was laid out makes no difference.
    @inline(never)
    private mutating func absorbRaw(_ span: ValueSpan, of page: PageBytes, tag: UInt8) {
        var text: [UInt8] = []
        page.appendCompact(span, to: &text)
        // SAFETY: the bytes are only read, during the call that vouches for them.
        unsafe text.withUnsafeBufferPointer { bytes in unsafe absorb(bytes, tag: tag) }
    }

    /// Absorbs a string's value up to the first byte `end`, or all of it.
    @inline(__always)
    mutating func absorb(_ span: ValueSpan, of page: PageBytes, upTo end: UInt8, tag: UInt8) {
        guard let text = page.text(span) else { return absorb(span, of: page, tag: tag) }
        unsafe text.withDecodedBytes { bytes in
            // SAFETY: the part lies within the bytes, whose base address is never `nil`.
            let found = unsafe stillframe_index_of(bytes.baseAddress.unsafelyUnwrapped, end, bytes.count)
            let part = unsafe UnsafeBufferPointer(rebasing: bytes.prefix(found < 0 ? bytes.count : found))
            if text.hasEscapes { unsafe absorbValue(part, tag: tag) } else { unsafe absorb(part, tag: tag) }
        }
    }

    /// Absorbs a value as (tag, length, bytes), so that no two sequences of values read the same.
    ///
    /// The first word stands beside the length, the rest comes in pairs; the last pair may repeat bytes of the one before.
    @inline(__always)
    private mutating func absorb(_ bytes: UnsafeBufferPointer<UInt8>, tag: UInt8) {
        let end = bytes.count
        let head = UInt64(truncatingIfNeeded: end) << 8 | UInt64(tag)
        // SAFETY: every load stays below `end`.
        guard end >= 8, let start = unsafe UnsafeRawPointer(bytes.baseAddress) else {
            return unsafe absorb(head, Self.short(bytes))
        }
        var sum = sum
        unsafe add(head, start.loadUnaligned(as: UInt64.self), to: &sum)
        var offset = 8
        while offset + 16 <= end {
            unsafe add(
                start.loadUnaligned(fromByteOffset: offset, as: UInt64.self),
                start.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self),
                to: &sum
            )
            offset += 16
        }
        if offset < end {
            unsafe add(
                start.loadUnaligned(fromByteOffset: end >= 16 ? end - 16 : 0, as: UInt64.self),
                start.loadUnaligned(fromByteOffset: end - 8, as: UInt64.self),
                to: &sum
            )
        }
        self.sum = sum
    }

    /// Fewer than eight bytes as a word; with their number no two of them are the same.
    @inline(__always)
    private static func short(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        let end = bytes.count
        guard end > 0, let start = unsafe UnsafeRawPointer(bytes.baseAddress) else { return 0 }
        // SAFETY: every load stays below `end`.
        if end >= 4 {
            let last = unsafe start.loadUnaligned(fromByteOffset: end - 4, as: UInt32.self)
            return unsafe UInt64(start.loadUnaligned(as: UInt32.self)) << 32 | UInt64(last)
        }
        return unsafe UInt64(bytes[0]) << 16 | UInt64(bytes[end >> 1]) << 8 | UInt64(bytes[end - 1])
    }

    /// The digest of everything absorbed.
    func finish() -> Digest {
        var copy = self
        copy.flush(sum.products)
        copy.finisher.absorb(UInt64(truncatingIfNeeded: sum.count))
        return copy.finisher.finish()
    }
}
