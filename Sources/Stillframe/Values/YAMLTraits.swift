/// What of a text decides in which style YAML can have it, by libyaml's rules.
struct YAMLTraits {
    /// Whether it can stand without quotes.
    private(set) var allowsPlain = true
    private(set) var allowsSingleQuotes = true
    private(set) var isMultiline = false
    /// Whether it has no blanks, and so no place to break a line at.
    private(set) var isOneWord = true
    private(set) var isASCII = true

    init(_ text: Span<UInt8>) {
        guard !text.isEmpty else { return }
        if Self.isIndicator(text[0]) || Self.isMark(text) { allowsPlain = false }
        text.forEachYAMLMark { look(at: $0, of: text) }
        // These say nothing inside, and here only before a blank.
        if text[0] == UInt8(ascii: "?") || text[0] == UInt8(ascii: "-"), Self.isBlank(1, of: text) {
            allowsPlain = false
        }
    }

    /// Looks at a character that may mean something wherever it stands.
    private mutating func look(at index: Int, of text: Span<UInt8>) {
        let byte = text[index]
        switch byte {
        case UInt8(ascii: " "):
            isOneWord = false
            if index == 0 || index == text.count - 1 { allowsPlain = false }
            if Self.isBreak(before: index, of: text) { forbidSingleQuotes() }
        case UInt8(ascii: ":"): if Self.isBlank(index + 1, of: text) { allowsPlain = false }
        case UInt8(ascii: "#"):
            if index > 0, Self.isBlank(index - 1, of: text) || Self.isBreak(before: index, of: text) {
                allowsPlain = false
            }
        case 0x80..<0xc0: break
        default:
            if byte >= 0x80 { isASCII = false }
            if Self.breakLength(index, of: text) > 0 {
                (isMultiline, allowsPlain) = (true, false)
                if index > 0, text[index - 1] == UInt8(ascii: " ") { forbidSingleQuotes() }
            }
            if !Self.isPrintable(index, of: text) { forbidSingleQuotes() }
        }
    }

    private mutating func forbidSingleQuotes() {
        (allowsPlain, allowsSingleQuotes) = (false, false)
    }

    /// Whether a text that begins so is something else in YAML.
    private static func isIndicator(_ byte: UInt8) -> Bool {
        switch Unicode.Scalar(byte) {
        case "#", ",", "[", "]", "{", "}", "&", "*", "!", "|", ">", "'", "\"", "%", "@", "`": true
        default: false
        }
    }

    /// Whether the text begins as the marks around documents do.
    private static func isMark(_ text: Span<UInt8>) -> Bool {
        guard text.count >= 3, text[0] == UInt8(ascii: "-") || text[0] == UInt8(ascii: ".") else { return false }
        return text[1] == text[0] && text[2] == text[0]
    }

    /// Whether the end, NUL, white space or a line break stands at an offset.
    private static func isBlank(_ index: Int, of text: Span<UInt8>) -> Bool {
        guard index < text.count else { return true }
        let byte = text[index]
        return byte == 0x20 || byte == 0x09 || byte == 0x00 || breakLength(index, of: text) > 0
    }

    /// Whether a line break stands before an offset.
    private static func isBreak(before index: Int, of text: Span<UInt8>) -> Bool {
        (1...3).contains { index >= $0 && breakLength(index - $0, of: text) == $0 }
    }

    /// How many bytes a line break at an offset has; 0 where there is none.
    static func breakLength(_ index: Int, of text: Span<UInt8>) -> Int {
        switch text[index] {
        case 0x0a, 0x0d: return 1
        case 0xc2: return text[index + 1] == 0x85 ? 2 : 0
        case 0xe2: return text[index + 1] == 0x80 && text[index + 2] | 1 == 0xa9 ? 3 : 0
        default: return 0
        }
    }

    /// Whether the character at an offset can stand without an escape; those beyond U+FFFF never do.
    static func isPrintable(_ index: Int, of text: Span<UInt8>) -> Bool {
        switch text[index] {
        case 0x0a, 0x20...0x7e, 0xc3...0xee: true
        case 0xc2: text[index + 1] >= 0xa0
        case 0xef:
            !(text[index + 1] == 0xbb && text[index + 2] == 0xbf)
                && !(text[index + 1] == 0xbf && text[index + 2] >= 0xbe)
        default: false
        }
    }
}
