/// How far a secret may go that nobody can see the end of: it is better to hide too much than half a password.
///
/// A value in quotes goes to the closing one, one in braces to the closing one, one in a connection string to the next
/// `;`, one in XML to the next tag, and any other to white space. Each end is looked for once, so that a text of many
/// names takes time in its length only.
struct SecretExtent {
    /// What ends a value.
    private enum End: Int, CaseIterable {
        case blank
        case line
        case doubleQuote
        case singleQuote
        case brace
        case tag
    }

    /// By end, where was looked from and what was found: no end stands between.
    private var found = InlineArray<6, Range<Int>>(repeating: 0..<0)
    /// The quote that is open at the place up to which quotes were counted; 0 for none.
    private var openQuote: UInt8 = 0
    private var counted = 0

    /// The bytes to hide of a value that stands after a name.
    mutating func hidden(
        _ value: SecretValue,
        after name: Range<Int>,
        isFlag: Bool,
        separator: UInt8,
        in text: Span<UInt8>
    ) -> Range<Int> {
        let start = value.range.lowerBound
        let least = value.range.upperBound
        let end: Int
        switch value.opener {
        case UInt8(ascii: "\""): end = place(of: .doubleQuote, from: start, in: text)
        case UInt8(ascii: "'"): end = place(of: .singleQuote, from: start, in: text)
        case UInt8(ascii: "{"): end = place(of: .brace, from: start, in: text)
        default:
            let free =
                separator == UInt8(ascii: ">")
                ? place(of: .tag, from: start, in: text)
                : freeEnd(from: start, after: name, mayHaveBlanks: !isFlag && separator == UInt8(ascii: "="), in: text)
            end = min(free, enclosingEnd(of: name, from: least, in: text))
        }
        // Quotes within a value open nothing, and the one that closes it does neither.
        let isQuoted = value.opener == UInt8(ascii: "\"") || value.opener == UInt8(ascii: "'")
        counted = max(counted, max(end, least) + (isQuoted ? 1 : 0))
        return start..<max(end, least)
    }

    /// Where a value without quotes ends: in a connection string at a semicolon, else at white space.
    private mutating func freeEnd(
        from start: Int,
        after name: Range<Int>,
        mayHaveBlanks: Bool,
        in text: Span<UInt8>
    ) -> Int {
        if mayHaveBlanks {
            let end = place(of: .line, from: start, in: text)
            var before = name.lowerBound
            while before > 0, name.lowerBound - before < 4, text[before - 1] == UInt8(ascii: " ") { before -= 1 }
            let isAfterAnother = before > 0 && text[before - 1] == UInt8(ascii: ";")
            if isAfterAnother || (end < text.count && text[end] == UInt8(ascii: ";")) { return end }
        }
        return place(of: .blank, from: start, in: text)
    }

    /// Where the quotes close that the name itself stands in; the text's end for none.
    private mutating func enclosingEnd(of name: Range<Int>, from start: Int, in text: Span<UInt8>) -> Int {
        while counted < name.lowerBound {
            let byte = text[counted]
            if openQuote == byte || byte == UInt8(ascii: "\n") {
                openQuote = 0
            } else if openQuote == 0, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                // An apostrophe opens nothing.
                let isApostrophe =
                    byte == UInt8(ascii: "'") && counted > 0 && SecretFinder.isLetterOrDigit(text[counted - 1])
                if !isApostrophe { openQuote = byte }
            }
            counted += 1
        }
        switch openQuote {
        case UInt8(ascii: "\""): return place(of: .doubleQuote, from: start, in: text)
        case UInt8(ascii: "'"): return place(of: .singleQuote, from: start, in: text)
        default: return text.count
        }
    }

    private mutating func place(of end: End, from start: Int, in text: Span<UInt8>) -> Int {
        let known = found[end.rawValue]
        if known.lowerBound <= start, start <= known.upperBound, known.upperBound > 0 { return known.upperBound }
        var index = start
        while index < text.count, !Self.isEnd(end, at: index, in: text) { index += 1 }
        found[end.rawValue] = start..<index
        return index
    }

    private static func isEnd(_ end: End, at index: Int, in text: Span<UInt8>) -> Bool {
        let byte = text[index]
        switch end {
        case .blank: return byte <= 0x20 || byte == 0x7f
        case .line: return byte == UInt8(ascii: ";") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
        case .tag: return byte == UInt8(ascii: "<")
        case .doubleQuote: return byte == UInt8(ascii: "\"") && isSingle(index, in: text)
        case .singleQuote: return byte == UInt8(ascii: "'") && isSingle(index, in: text)
        case .brace: return byte == UInt8(ascii: "}") && isSingle(index, in: text)
        }
    }

    /// Whether a closing sign is not doubled, as it is where it belongs to the value.
    private static func isSingle(_ index: Int, in text: Span<UInt8>) -> Bool {
        (index == 0 || text[index - 1] != text[index]) && (index + 1 >= text.count || text[index + 1] != text[index])
    }
}
