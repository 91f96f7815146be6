/// A set of ASCII characters, asked byte by byte; bytes outside ASCII are never in it.
package struct ASCIISet: Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    /// Holds the characters of a text; those outside ASCII are left out.
    package init(_ characters: String) {
        for byte in characters.utf8 where byte < 128 { insert(byte) }
    }

    /// All characters from space to tilde except those of a text.
    package static func printable(except characters: String) -> ASCIISet {
        let excluded = ASCIISet(characters)
        var set = ASCIISet("")
        for byte in UInt8(0x20)...0x7E where !excluded.contains(byte) { set.insert(byte) }
        return set
    }

    /// Whether a byte is one of the characters.
    package func contains(_ byte: UInt8) -> Bool {
        byte < 64 ? low >> byte & 1 == 1 : byte < 128 && high >> (byte & 63) & 1 == 1
    }

    /// Whether a scalar is one of the characters.
    package func contains(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII && contains(UInt8(truncatingIfNeeded: scalar.value))
    }

    /// Whether all of a text's characters are in the set.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    package func holdsAll(of text: String) -> Bool {
        let bytes = text.utf8.span
        for index in bytes.indices where !contains(bytes[index]) { return false }
        return true
    }

    private mutating func insert(_ byte: UInt8) {
        if byte < 64 {
            low |= 1 << UInt64(byte)
        } else {
            high |= 1 << UInt64(byte & 63)
        }
    }
}
