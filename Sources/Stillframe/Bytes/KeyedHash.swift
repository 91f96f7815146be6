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
    /// The word that waits for its partner.
    private var pending: UInt64 = 0
    private var sumLow: UInt64 = 0
    private var sumHigh: UInt64 = 0
    /// How many words were absorbed.
    private var count = 0

    /// Begins a hash.
    init(key: Key) {
        // SAFETY: the key's words are never freed.
        unsafe keys = key.words
        finisher = SipHash(low: key.low, high: key.high)
    }

    /// Absorbs one word.
    @inline(__always)
    mutating func absorb(_ word: UInt64) {
        let place = count & (Key.wordCount - 1)
        count &+= 1
        if place & 1 == 0 {
            pending = word
        } else {
            add(pending, word, at: place &- 1)
        }
    }

    /// Adds a product of two keyed words; the sum goes to the finisher when the key's words are used up.
    @inline(__always)
    private mutating func add(_ first: UInt64, _ second: UInt64, at place: Int) {
        // SAFETY: `place` is even and below the key's word count.
        let product = unsafe (first &+ keys[place]).multipliedFullWidth(by: second &+ keys[place &+ 1])
        let low = sumLow.addingReportingOverflow(product.low)
        sumLow = low.partialValue
        sumHigh = sumHigh &+ product.high &+ (low.overflow ? 1 : 0)
        if place == Key.wordCount - 2 { flush() }
    }

    @inline(never)
    private mutating func flush() {
        finisher.absorb(sumLow)
        finisher.absorb(sumHigh)
        sumLow = 0
        sumHigh = 0
    }

    /// Absorbs what stands at a span: a string by its value, anything else by its tokens; nothing where it is absent.
    @inline(__always)
    mutating func absorb(_ span: ValueSpan, of page: PageBytes, tag: UInt8) {
        // SAFETY: a span's bytes are readable as long as its page, which outlives the call.
        switch span.kind {
        case .absent: return
        case .plain: unsafe absorb(page.raw(span), tag: tag)
        case .raw: absorbRaw(span, of: page, tag: tag | 0x80)
        case .escaped: absorbEscaped(span, of: page, tag: tag)
        }
    }

    @inline(never)
    private mutating func absorbEscaped(_ span: ValueSpan, of page: PageBytes, tag: UInt8) {
        // SAFETY: the bytes are only read, during the call that vouches for them.
        unsafe page.text(span)?.withDecodedBytes { bytes in unsafe absorb(bytes, tag: tag) }
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
    mutating func absorb(_ span: ValueSpan, of page: PageBytes, upTo end: UInt8, tag: UInt8) {
        guard let text = page.text(span) else { return absorb(span, of: page, tag: tag) }
        unsafe text.withDecodedBytes { bytes in
            // SAFETY: the part lies within the bytes.
            let place = unsafe bytes.firstIndex(of: end) ?? bytes.endIndex
            unsafe absorb(UnsafeBufferPointer(rebasing: bytes[..<place]), tag: tag)
        }
    }

    /// Absorbs a value as (tag, length, bytes), so that no two sequences of values read the same.
    @inline(__always)
    private mutating func absorb(_ bytes: UnsafeBufferPointer<UInt8>, tag: UInt8) {
        absorb(UInt64(truncatingIfNeeded: bytes.count) << 8 | UInt64(tag))
        guard let start = unsafe UnsafeRawPointer(bytes.baseAddress) else { return }
        let end = bytes.count
        var offset = 0
        // SAFETY: every load stays below `end`.
        if count & 1 == 1, end >= 8 {
            unsafe absorb(start.loadUnaligned(as: UInt64.self))
            offset = 8
        }
        while offset + 16 <= end {
            let place = count & (Key.wordCount - 1)
            count &+= 2
            unsafe add(
                start.loadUnaligned(fromByteOffset: offset, as: UInt64.self),
                start.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self),
                at: place
            )
            offset += 16
        }
        if offset + 8 <= end {
            unsafe absorb(start.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            offset += 8
        }
        guard offset < end else { return }
        var last: UInt64 = 0
        if end >= 8 {
            // The last eight bytes, of which those absorbed already are shifted out.
            last = unsafe start.loadUnaligned(fromByteOffset: end - 8, as: UInt64.self)
            last = UInt64(littleEndian: last) >> UInt64(truncatingIfNeeded: 8 * (8 - (end - offset)))
        } else {
            while offset < end {
                last = unsafe last << 8 | UInt64(bytes[offset])
                offset += 1
            }
        }
        absorb(last)
    }

    /// The digest of everything absorbed.
    func finish() -> Digest {
        var copy = self
        let total = UInt64(truncatingIfNeeded: count)
        if copy.count & 1 == 1 { copy.absorb(0) }
        copy.flush()
        copy.finisher.absorb(total)
        return copy.finisher.finish()
    }
}
