private import CSIMD

/// Appends texts to JSON that is being written.
package enum JSONText {
    /// Appends a text in quotes as Python's `json` writes it when it may write more than ASCII: only quotes, backslashes and
    /// control characters below U+0020 are escaped.
    ///
    /// Without short escapes U+0008 and U+000C are `\u0008` and `\u000c`.
    package static func append(_ text: Span<UInt8>, to output: inout [UInt8], hasShortEscapes: Bool = true) {
        output.append(UInt8(ascii: "\""))
        // SAFETY: the bytes are only read, during the call that vouches for them.
        unsafe text.withUnsafeBufferPointer { bytes in
            var start = 0
            var index = 0
            while index < bytes.count {
                if index + 16 <= bytes.count, let base = bytes.baseAddress {
                    // SAFETY: sixteen bytes follow.
                    let mask = unsafe stillframe_string_mask(base + index) & 0xffff
                    if mask == 0 {
                        index += 16
                        continue
                    }
                    index += mask.trailingZeroBitCount
                }
                // SAFETY: the index is below the count.
                let byte = unsafe bytes[index]
                if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 {
                    unsafe output.append(contentsOf: bytes[start..<index])
                    appendEscape(byte, to: &output, hasShortEscapes)
                    start = index + 1
                }
                index += 1
            }
            unsafe output.append(contentsOf: bytes[start...])
        }
        output.append(UInt8(ascii: "\""))
    }

    /// Appends as many bytes of a literal from an offset on, or all that follow.
    static func append(_ literal: StaticString, from start: Int = 0, prefix: Int = .max, to output: inout [UInt8]) {
        let start = max(0, min(start, literal.utf8CodeUnitCount))
        let count = max(0, min(prefix, literal.utf8CodeUnitCount - start))
        // SAFETY: a StaticString's bytes live as long as the program.
        unsafe output.append(contentsOf: UnsafeBufferPointer(start: literal.utf8Start + start, count: count))
    }

    /// Appends bytes as they are.
    package static func append(plain text: Span<UInt8>, to output: inout [UInt8]) {
        // SAFETY: the bytes are copied at once.
        unsafe text.withUnsafeBufferPointer { bytes in unsafe output.append(contentsOf: bytes) }
    }

    private static func appendEscape(_ byte: UInt8, to output: inout [UInt8], _ hasShortEscapes: Bool) {
        switch byte {
        case _ where !hasShortEscapes: JSONEscapes.append(byte, to: &output)
        case 0x08: output.append(contentsOf: "\\b".utf8)
        case 0x0c: output.append(contentsOf: "\\f".utf8)
        default: JSONEscapes.append(byte, to: &output)
        }
    }
}
