private import CSIMD

/// Texts in which no credential was found, as they stand: launch paths and parameters are the same in most images, and
/// comparing is cheaper than looking again.
///
/// A small table without lists: a text takes the place of another with the same number.
struct CleanTexts {
    private static let slotCount = 256
    /// The longest text that is kept, in bytes.
    private static let longest = 127

    /// By slot, the text's length, with the high bit where it has escapes; 0 marks a free slot.
    private var lengths: [UInt8] = []
    private var bytes: [UInt8] = []

    /// Whether a text is among them.
    ///
    /// - Precondition: the text lies in a block, which goes on for ``JSONReader/padding`` bytes.
    func contains(_ text: Text) -> Bool {
        guard !lengths.isEmpty, text.count <= Self.longest, text.count > 0 else { return false }
        let slot = Self.slot(of: text)
        guard lengths[slot] == Self.length(of: text) else { return false }
        return unsafe bytes.withUnsafeBufferPointer { bytes in
            // SAFETY: each slot has room for the longest text.
            unsafe stillframe_is_equal(
                bytes.baseAddress.unsafelyUnwrapped + slot * Self.longest,
                text.start,
                text.count
            )
        }
    }

    /// Takes a text in, unless it is long.
    ///
    /// - Precondition: the text lies in a block, which goes on for ``JSONReader/padding`` bytes.
    mutating func insert(_ text: Text) {
        guard text.count <= Self.longest, text.count > 0 else { return }
        if lengths.isEmpty {
            lengths = [UInt8](repeating: 0, count: Self.slotCount)
            bytes = [UInt8](repeating: 0, count: Self.slotCount * Self.longest)
        }
        let slot = Self.slot(of: text)
        lengths[slot] = Self.length(of: text)
        unsafe bytes.withUnsafeMutableBytes { bytes in
            // SAFETY: each slot has room for the longest text.
            unsafe UnsafeMutableRawBufferPointer(rebasing: bytes[slot * Self.longest..<(slot + 1) * Self.longest])
                .copyMemory(from: UnsafeRawBufferPointer(start: text.start, count: text.count))
        }
    }

    private static func length(of text: Text) -> UInt8 {
        UInt8(text.count) | (text.hasEscapes ? 0x80 : 0)
    }

    /// A number made of the first, middle and last bytes.
    private static func slot(of text: Text) -> Int {
        // SAFETY: eight bytes from any of the text's own on are within block and padding.
        let first = unsafe UnsafeRawPointer(text.start).loadUnaligned(as: UInt64.self)
        let middle = unsafe UnsafeRawPointer(text.start + text.count / 2).loadUnaligned(as: UInt64.self)
        let last = unsafe UnsafeRawPointer(text.start + max(0, text.count - 8)).loadUnaligned(as: UInt64.self)
        let mixed = text.count < 8 ? first & (1 << UInt64(text.count * 8) - 1) : first ^ middle &* 31 ^ last &* 127
        let product = (mixed ^ UInt64(text.count)) &* 0x9e37_79b9_7f4a_7c15
        return Int(product >> 56)
    }
}
