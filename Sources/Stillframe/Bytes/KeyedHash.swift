/// SipHash-1-3 with a 128-bit result over framed values, with a key made once a process.
///
/// Dumps are hostile: whoever writes one must not be able to make two images look alike. See Aumasson and Bernstein,
/// "SipHash: a fast short-input PRF".
struct KeyedHash {
    /// The secret of this process.
    struct Key: Sendable {
        let low: UInt64
        let high: UInt64

        /// Makes a random key.
        static func random() -> Key {
            Key(low: .random(in: .min ... .max), high: .random(in: .min ... .max))
        }
    }

    private var v0: UInt64
    private var v1: UInt64
    private var v2: UInt64
    private var v3: UInt64
    private var words: UInt64 = 0

    /// Begins a hash.
    init(key: Key) {
        v0 = key.low ^ 0x736f_6d65_7073_6575
        v1 = key.high ^ 0x646f_7261_6e64_6f6d ^ 0xee
        v2 = key.low ^ 0x6c79_6765_6e65_7261
        v3 = key.high ^ 0x7465_6462_7974_6573
    }

    /// Absorbs one word.
    @inline(__always)
    mutating func absorb(_ word: UInt64) {
        words &+= 1
        v3 ^= word
        round()
        v0 ^= word
    }

    /// Absorbs a text's value.
    @inline(__always)
    mutating func absorb(_ text: Text, tag: UInt8) {
        unsafe text.withDecodedBytes { bytes in unsafe absorb(bytes, tag: tag) }
    }

    /// Absorbs a text's value up to the first byte `end`, or all of it.
    mutating func absorb(_ text: Text, upTo end: UInt8, tag: UInt8) {
        unsafe text.withDecodedBytes { bytes in
            // SAFETY: the part lies within the bytes.
            let end = unsafe bytes.firstIndex(of: end) ?? bytes.endIndex
            unsafe absorb(UnsafeBufferPointer(rebasing: bytes[..<end]), tag: tag)
        }
    }

    /// Absorbs a value as it stands.
    mutating func absorb(raw span: ValueSpan, of page: PageBytes, tag: UInt8) {
        unsafe absorb(page.raw(span), tag: tag)
    }

    /// Absorbs a value as (tag, length, bytes), so that no two sequences of values read the same.
    @inline(__always)
    private mutating func absorb(_ bytes: UnsafeBufferPointer<UInt8>, tag: UInt8) {
        absorb(UInt64(truncatingIfNeeded: bytes.count) << 8 | UInt64(tag))
        guard let start = unsafe UnsafeRawPointer(bytes.baseAddress) else { return }
        var offset = 0
        // SAFETY: every load stays below `count`.
        while offset + 8 <= bytes.count {
            unsafe absorb(UInt64(littleEndian: start.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
            offset += 8
        }
        guard offset < bytes.count else { return }
        var last: UInt64 = 0
        var shift: UInt64 = 0
        while offset < bytes.count {
            last |= unsafe UInt64(bytes[offset]) << shift
            shift += 8
            offset += 1
        }
        absorb(last)
    }

    /// The digest of everything absorbed.
    func finish() -> Digest {
        var copy = self
        copy.absorb(words)
        copy.v2 ^= 0xee
        for _ in 0..<3 { copy.round() }
        let low = copy.v0 ^ copy.v1 ^ copy.v2 ^ copy.v3
        copy.v1 ^= 0xdd
        for _ in 0..<3 { copy.round() }
        return Digest(low: low, high: copy.v0 ^ copy.v1 ^ copy.v2 ^ copy.v3)
    }

    @inline(__always)
    private mutating func round() {
        v0 &+= v1
        v1 = v1 << 13 | v1 >> 51
        v1 ^= v0
        v0 = v0 << 32 | v0 >> 32
        v2 &+= v3
        v3 = v3 << 16 | v3 >> 48
        v3 ^= v2
        v0 &+= v3
        v3 = v3 << 21 | v3 >> 43
        v3 ^= v0
        v2 &+= v1
        v1 = v1 << 17 | v1 >> 47
        v1 ^= v2
        v2 = v2 << 32 | v2 >> 32
    }
}
