/// What stands between a secret's name and its value.
struct SecretSeparator {
    /// `=`, `:`, the `>` of a tag, a blank for a colon in prose, and `-` for the blank after a flag.
    let sign: UInt8
    /// Where the value begins.
    let end: Int

    /// How many blanks may stand between a name and its value.
    private static let longestGap = 32

    /// Reads what follows a name; `nil` where no value does.
    init?(after end: Int, _ name: SecretWord, in text: Span<UInt8>) {
        var index = end
        if end < text.count, text[end] == UInt8(ascii: ">") {
            (sign, self.end) = (UInt8(ascii: ">"), end + 1)
            return
        }
        // The quote that ends the name in JSON, escaped in JSON inside JSON.
        while index < text.count, index < end + 3,
            text[index] == UInt8(ascii: "\"") || text[index] == UInt8(ascii: "'") || text[index] == UInt8(ascii: "\\")
        {
            index += 1
        }
        var blanks = 0
        while index < text.count, SecretFinder.isBlank(text[index]), blanks < Self.longestGap {
            index += 1
            blanks += 1
        }
        guard index < text.count else { return nil }
        if text[index] == UInt8(ascii: "=") || text[index] == UInt8(ascii: ":") {
            let separator = text[index]
            let start = index + 1
            index = start
            while index < text.count, SecretFinder.isBlank(text[index]), index < start + Self.longestGap { index += 1 }
            // A blank after a colon makes it prose.
            let isProse = separator == UInt8(ascii: ":") && index > start
            (sign, self.end) = (isProse ? UInt8(ascii: " ") : separator, index)
            return
        }
        guard blanks > 0, name.takesBlank else { return nil }
        (sign, self.end) = (UInt8(ascii: "-"), name.isSecureString ? Self.skipFlags(index, in: text) : index)
    }

    /// Where the value begins behind the flags that the command of PowerShell may have before it.
    private static func skipFlags(_ start: Int, in text: Span<UInt8>) -> Int {
        var index = start
        var isFlag = true
        while isFlag {
            isFlag = false
            for flag in secureStringFlags {
                guard let end = wordEnd(flag, at: index, in: text) else { continue }
                index = end
                isFlag = true
            }
        }
        return index
    }

    /// Where the blanks behind a word in small letters end that stands at a place, in any case; `nil` where it doesn't.
    private static func wordEnd(_ word: [UInt8], at start: Int, in text: Span<UInt8>) -> Int? {
        guard text.count - start > word.count else { return nil }
        for index in word.indices where text[start + index] | 0x20 != word[index] { return nil }
        var end = start + word.count
        guard SecretFinder.isBlank(text[end]) else { return nil }
        while end < text.count, SecretFinder.isBlank(text[end]) { end += 1 }
        return end
    }

    private static let secureStringFlags = ["-string", "-asplaintext", "-force"].map { Array($0.utf8) }

    /// Whether a value may follow a word: a cheap look at what stands behind it, which most words don't pass.
    static func mayFollow(_ word: Range<Int>, in text: Span<UInt8>) -> Bool {
        guard word.upperBound < text.count else { return false }
        switch text[word.upperBound] {
        case UInt8(ascii: "="), UInt8(ascii: ":"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "\\"):
            return true
        // The tag of an element in XML.
        case UInt8(ascii: ">"):
            let before = word.lowerBound > 0 ? text[word.lowerBound - 1] : 0
            return before == UInt8(ascii: "<") || before == UInt8(ascii: ":")
        case UInt8(ascii: " "), UInt8(ascii: "\t"):
            let start = word.lowerBound
            if text[start] == UInt8(ascii: "-") { return true }
            if start > 0, text[start - 1] == UInt8(ascii: "/") || text[start - 1] == UInt8(ascii: ".") { return true }
            if SecretWord.mayTakeBlank(word, in: text) { return true }
            var index = word.upperBound
            while index < text.count, SecretFinder.isBlank(text[index]) { index += 1 }
            return index < text.count && (text[index] == UInt8(ascii: "=") || text[index] == UInt8(ascii: ":"))
        default: return false
        }
    }
}
