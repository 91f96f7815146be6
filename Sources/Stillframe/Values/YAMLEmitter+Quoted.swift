/// Texts in quotes.
extension YAMLEmitter {
    /// In single quotes a line break is a blank line, and a blank may be a line break.
    mutating func appendSingleQuoted(_ text: Span<UInt8>, mayBreak: Bool, indent: Int) {
        put(UInt8(ascii: "'"))
        var isBehindBreak = false
        var index = 0
        while index < text.count {
            let length = YAMLTraits.breakLength(index, of: text)
            if length > 0 {
                appendBreak(text.extracting(index..<index + length), isFirst: !isBehindBreak)
                (isBehindBreak, index) = (true, index + length)
                continue
            }
            if isBehindBreak { self.indent(to: indent) }
            isBehindBreak = false
            let end = index + Self.length(at: index, of: text)
            if mayBreak, column > Self.lineWidth, Self.isLone(index, in: text) {
                startLine(indent)
            } else {
                if text[index] == UInt8(ascii: "'") { put(UInt8(ascii: "'")) }
                append(text.extracting(index..<end), characters: 1)
            }
            index = end
        }
        if isBehindBreak { self.indent(to: indent) }
        put(UInt8(ascii: "'"))
    }

    /// Whether a blank inside a text has none beside it.
    private static func isLone(_ index: Int, in text: Span<UInt8>) -> Bool {
        guard text[index] == 0x20, 0 < index, index < text.count - 1 else { return false }
        return text[index - 1] != 0x20 && text[index + 1] != 0x20
    }

    private mutating func appendBreak(_ text: Span<UInt8>, isFirst: Bool) {
        if text.count > 1 {
            append(text, characters: 0)
            return forgetLine()
        }
        if isFirst { endLineAnyway() }
        endLineAnyway()
    }

    /// In double quotes everything can be escaped, and a line may break before a blank.
    mutating func appendDoubleQuoted(_ text: Span<UInt8>, mayBreak: Bool, indent: Int) {
        put(UInt8(ascii: "\""))
        var isBehindBlank = false
        var index = 0
        while index < text.count {
            let end = index + Self.length(at: index, of: text)
            if Self.isEscaped(index, of: text) {
                appendEscape(text.extracting(index..<end))
                isBehindBlank = false
            } else if text[index] == 0x20 {
                let isInside = 0 < index && index < text.count - 1
                if mayBreak, !isBehindBlank, column > Self.lineWidth, isInside {
                    startLine(indent)
                    // Otherwise the blank would be taken for indentation.
                    if text[index + 1] == 0x20 { put(UInt8(ascii: "\\")) }
                } else {
                    put(0x20)
                }
                isBehindBlank = true
            } else {
                append(text.extracting(index..<end), characters: 1)
                isBehindBlank = false
            }
            index = end
        }
        put(UInt8(ascii: "\""))
    }

    private static func isEscaped(_ index: Int, of text: Span<UInt8>) -> Bool {
        text[index] == UInt8(ascii: "\"") || text[index] == UInt8(ascii: "\\")
            || YAMLTraits.breakLength(index, of: text) > 0 || !YAMLTraits.isPrintable(index, of: text)
    }

    private mutating func appendEscape(_ character: Span<UInt8>) {
        put(UInt8(ascii: "\\"))
        var value = UInt32(character[0]) & (character.count == 1 ? 0x7f : 0x7f >> UInt32(character.count))
        for index in 1..<max(1, character.count) { value = value << 6 | UInt32(character[index] & 0x3f) }
        if let letter = Self.letter(of: value) { return put(UInt8(ascii: letter)) }
        let digits = value < 0x100 ? 2 : value < 0x10000 ? 4 : 8
        put(UInt8(ascii: digits == 2 ? "x" : digits == 4 ? "u" : "U"))
        for place in stride(from: digits - 1, through: 0, by: -1) {
            let digit = UInt8(truncatingIfNeeded: value >> UInt32(4 * place)) & 0x0f
            put(digit < 10 ? 0x30 + digit : 0x37 + digit)
        }
    }

    /// The letter that stands for a character behind a backslash.
    private static func letter(of value: UInt32) -> Unicode.Scalar? {
        switch value {
        case 0x00: "0"
        case 0x07: "a"
        case 0x08: "b"
        case 0x09: "t"
        case 0x0a: "n"
        case 0x0b: "v"
        case 0x0c: "f"
        case 0x0d: "r"
        case 0x1b: "e"
        case 0x22: "\""
        case 0x5c: "\\"
        case 0x85: "N"
        case 0x2028: "L"
        case 0x2029: "P"
        default: nil
        }
    }
}
