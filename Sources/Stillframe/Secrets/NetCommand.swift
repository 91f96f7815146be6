/// The arguments of `net use Z: \\server\share SECRET /user:bob`, which has the password without a name.
struct NetCommand {
    /// What stands behind the share, or behind the user, and is no switch.
    private(set) var password: SecretValue?
    /// Whether a user is named.
    private(set) var hasUser = false

    /// How many arguments are looked at.
    private static let mostArguments = 8

    /// Reads what stands after the command's name.
    init(after start: Int, in text: Span<UInt8>) {
        var index = start
        var mayBePassword = false
        for _ in 0..<Self.mostArguments {
            while index < text.count, SecretFinder.isBlank(text[index]) { index += 1 }
            guard index < text.count, !Self.ends.contains(text[index]) else { return }
            if text[index] == UInt8(ascii: "/") {
                let isUser = Self.isUserFlag(index, in: text)
                hasUser = hasUser || isUser
                index = Self.wordEnd(index, in: text)
                mayBePassword = isUser
            } else if Self.isShare(index, in: text) {
                index = Self.wordEnd(index, in: text)
                mayBePassword = true
            } else {
                let value = SecretValue(from: index, in: text)
                if mayBePassword, password == nil, !value.range.isEmpty { password = value }
                mayBePassword = false
                index = max(Self.wordEnd(index, in: text), value.range.upperBound)
            }
        }
    }

    /// Whether a word is the `use` of `net use`: a cheap look, which nearly all words don't pass.
    @inline(__always)
    static func isUse(_ word: Range<Int>, in text: Span<UInt8>) -> Bool {
        guard word.count == 3, text[word.lowerBound] | 0x20 == UInt8(ascii: "u") else { return false }
        return follows(name, before: word.upperBound, in: text)
            || follows(nameWithEnding, before: word.upperBound, in: text)
    }

    private static func follows(_ name: [UInt8], before end: Int, in text: Span<UInt8>) -> Bool {
        guard end >= name.count, end < text.count, SecretFinder.isBlank(text[end]) else { return false }
        let start = end - name.count
        for index in name.indices where text[start + index] | 0x20 != name[index] { return false }
        return start == 0 || !SecretFinder.isWord(text[start - 1])
    }

    /// Whether `/user:` or its short form stands at a place.
    private static func isUserFlag(_ slash: Int, in text: Span<UInt8>) -> Bool {
        guard slash + 2 < text.count, text[slash + 1] | 0x20 == UInt8(ascii: "u") else { return false }
        var index = slash + 2
        while index < text.count, SecretFinder.isLetterOrDigit(text[index]), index < slash + 5 { index += 1 }
        return index < text.count && text[index] == UInt8(ascii: ":")
    }

    /// Whether the name of a share stands at a place, which may be in quotes.
    private static func isShare(_ start: Int, in text: Span<UInt8>) -> Bool {
        let first = text[start] == UInt8(ascii: "\"") ? start + 1 : start
        return first + 1 < text.count && text[first] == UInt8(ascii: "\\") && text[first + 1] == UInt8(ascii: "\\")
    }

    /// Where an argument ends: at a blank that stands in no quotes.
    private static func wordEnd(_ start: Int, in text: Span<UInt8>) -> Int {
        var index = start
        var isQuoted = false
        while index < text.count, isQuoted || text[index] > 0x20 {
            if text[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
            index += 1
        }
        return index
    }

    private static let name = Array("net use".utf8)
    private static let nameWithEnding = Array("net.exe use".utf8)
    /// What ends a command.
    private static let ends = ASCIISet("&|;<>\n\r")
}
