/// A fast hash for look-up tables, seeded at random once a process so that no input can be made to collide.
///
/// Two words at a time are folded by a full multiplication, as wyhash does. Not for identity: that is ``KeyedHash``.
enum TableHash {
    private static let seed = (
        first: UInt64.random(in: .min ... .max) | 1, second: UInt64.random(in: .min ... .max) | 1
    )

    /// The hash of some bytes.
    @unsafe
    static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
        let seed = seed
        var state = seed.first ^ UInt64(truncatingIfNeeded: bytes.count) &* seed.second
        let count = bytes.count
        guard count > 0, let start = unsafe UnsafeRawPointer(bytes.baseAddress) else {
            return UInt32(truncatingIfNeeded: state)
        }
        // SAFETY: every load lies below `count`.
        var offset = 0
        while offset + 16 <= count {
            let first = unsafe start.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            let second = unsafe start.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self)
            state = fold(first ^ state, second ^ seed.second)
            offset += 16
        }
        if count >= 16 {
            if offset < count {
                let first = unsafe start.loadUnaligned(fromByteOffset: count - 16, as: UInt64.self)
                let second = unsafe start.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
                state = fold(first ^ state, second ^ seed.second)
            }
        } else if count >= 8 {
            let first = unsafe start.loadUnaligned(as: UInt64.self)
            let second = unsafe start.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
            state = fold(first ^ state, second ^ seed.second)
        } else {
            var word: UInt64 = 0
            for index in 0..<count { word = unsafe word << 8 | UInt64(bytes[index]) }
            state = fold(word ^ state, seed.second)
        }
        let mixed = fold(state ^ seed.first, seed.second)
        return UInt32(truncatingIfNeeded: mixed)
    }

    @inline(__always)
    private static func fold(_ left: UInt64, _ right: UInt64) -> UInt64 {
        let product = left.multipliedFullWidth(by: right)
        return product.high ^ product.low
    }
}
