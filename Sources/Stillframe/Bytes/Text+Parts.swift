private import CSIMD

/// Looking into a text byte by byte without copying it.
extension Text {
    /// Calls `body` with the value as a text without escapes, valid during the call.
    @inline(__always)
    func withUnescaped<Result>(_ body: (Text) -> Result) -> Result {
        if !hasEscapes { return body(self) }
        return unsafe withDecodedBytes { bytes in
            // SAFETY: the bytes outlive the call, and the base address is never `nil`.
            unsafe body(Text(start: bytes.baseAddress.unsafelyUnwrapped, count: bytes.count, hasEscapes: false))
        }
    }

    /// Calls `body` with the value's UTF-8 bytes, unescaped.
    @inline(__always)
    func withSpan<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
        // SAFETY: the span lives no longer than the call it is made for.
        unsafe withDecodedBytes { bytes in unsafe body(bytes.span) }
    }

    /// The byte at an index as written.
    subscript(index: Int) -> UInt8 {
        precondition(index >= 0 && index < count)
        // SAFETY: the index was checked.
        return unsafe start[index]
    }

    /// Where a byte stands as written, from an index on; `nil` where it doesn't.
    @inline(__always)
    func firstIndex(of byte: UInt8, from index: Int = 0) -> Int? {
        precondition(index >= 0 && index <= count)
        // SAFETY: the index was checked, and the search ends with the text.
        let found = unsafe stillframe_index_of(start + index, byte, count - index)
        return found < 0 ? nil : index + found
    }

    /// A part of the text as written.
    @inline(__always)
    func part(_ range: Range<Int>) -> Text {
        precondition(range.lowerBound >= 0 && range.upperBound <= count)
        // SAFETY: the range was checked.
        return unsafe Text(start: start + range.lowerBound, count: range.count, hasEscapes: hasEscapes)
    }

    /// Whether another text's bytes stand at an index, both as written.
    @inline(__always)
    func holds(_ other: Text, at index: Int) -> Bool {
        guard index >= 0, count - index >= other.count else { return false }
        // SAFETY: both sides have `other.count` bytes.
        return unsafe stillframe_is_equal(start + index, other.start, other.count)
    }

    /// Whether an ASCII literal stands at an index as written.
    @inline(__always)
    func holds(_ literal: StaticString, at index: Int) -> Bool {
        guard index >= 0, count - index >= literal.utf8CodeUnitCount else { return false }
        // SAFETY: a StaticString's bytes live as long as the program; the length was checked.
        return unsafe stillframe_is_equal(start + index, literal.utf8Start, literal.utf8CodeUnitCount)
    }

    /// Whether the value is an ASCII word, which is given in lower case, in any case.
    func isWord(_ word: StaticString) -> Bool {
        guard count >= word.utf8CodeUnitCount else { return false }
        // SAFETY: a StaticString's bytes live as long as the program; both lengths are compared first.
        return unsafe withDecodedBytes { bytes in
            bytes.count == word.utf8CodeUnitCount
                && bytes.indices.allSatisfy { index in
                    let byte = unsafe bytes[index]
                    let isUpper = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
                    return unsafe (isUpper ? byte | 0x20 : byte) == word.utf8Start[index]
                }
        }
    }
}
