/// Finds what would make libxml2 slow or deaf before it sees the text.
enum XMLGuard {
    /// The most attributes and namespace declarations in one tag; no answer of a service has more than a few.
    static let mostAttributes = 256
    /// The most declarations of namespaces in the tags of an element and all around it: libxml2 goes through them for
    /// each name with a prefix.
    static let mostDeclarations = 256
    /// The longest tag, in bytes; a longer one may hold so many attributes that libxml2 takes seconds to compare them.
    static let longestTag = 32 << 10

    /// The first thing in a block that is refused; `nil` where there is none.
    ///
    /// - Complexity: O(*n*) in the number of bytes, many at a time.
    static func damage(in block: BlockView) -> ReadDamage? {
        guard block.count > 0 else { return nil }
        if let zero = SystemCalls.firstZero(in: block) {
            return ReadDamage(
                kind: .damagedXML,
                message: "a NUL character stands in the text, which XML does not allow",
                offset: zero
            )
        }
        // A tag has no '<' but its first, so only where a whole stretch has none can a tag be too long.
        var last = 0
        var start = 0
        while start < block.count {
            let length = min(longestTag, block.count - start)
            if let found = lastOpening(block, start..<start + length) {
                last = found
            } else if let end = endOfLongTag(block, from: last) {
                return ReadDamage(
                    kind: .limitExceeded,
                    message: "a tag is longer than \(longestTag) bytes (\(end - last) are there)",
                    offset: last
                )
            }
            start += length
        }
        return nil
    }

    private static func lastOpening(_ block: BlockView, _ range: Range<Int>) -> Int? {
        var offset = range.upperBound - 1
        // SAFETY: the range lies in the block. Real text has a '<' near the end of any stretch.
        while offset >= range.lowerBound {
            if unsafe block.start[offset] == UInt8(ascii: "<") { return offset }
            offset -= 1
        }
        return nil
    }

    /// Where a start tag ends, or the block does; `nil` where it is no start tag or not too long.
    private static func endOfLongTag(_ block: BlockView, from start: Int) -> Int? {
        // SAFETY: padding follows the block.
        guard unsafe block.start[start] == UInt8(ascii: "<") else { return nil }
        let next = unsafe block.start[start + 1]
        if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") { return nil }
        var quote: UInt8 = 0
        var offset = start + 1
        while offset < block.count {
            let byte = unsafe block.start[offset]
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                return offset - start > longestTag ? offset : nil
            }
            offset += 1
        }
        return offset - start > longestTag ? offset : nil
    }
}
