/// What a value is made of that people think of, rather than machines.
extension SecretValue {
    /// Whether it stands where a password is to be put in: it must not be shown, for nobody knows, but is no finding.
    func isPlaceholder(in text: Span<UInt8>) -> Bool {
        if isRepeated || isWord(of: Self.placeholders, in: text) { return true }
        guard count <= 64 else { return false }
        let word = Self.lowercased(range, in: text)
        return Self.instructions.contains { word.contains($0) }
    }

    /// Whether it is a word of a sentence: only letters, and another word follows.
    func isProse(in text: Span<UInt8>) -> Bool {
        let next = range.upperBound + 1
        guard opener == 0, isOneName, next < text.count, SecretFinder.isBlank(text[next - 1]) else { return false }
        return text[next] | 0x20 >= UInt8(ascii: "a") && text[next] | 0x20 <= UInt8(ascii: "z")
    }

    /// Whether it is made of words, numbers, and words with a number behind them, as names and paths are:
    /// `prod-db-2026`, `certs/server2026.key`, `vault01/path`.
    func isWordy(in text: Span<UInt8>) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            guard SecretFinder.isLetterOrDigit(text[index]) else {
                index += 1
                continue
            }
            var end = index
            while end < range.upperBound, SecretFinder.isLetterOrDigit(text[end]) { end += 1 }
            if !Self.isWordWithNumber(index..<end, in: text) { return false }
            index = end
        }
        return true
    }

    /// Whether it is a number of a kind that many things have and nothing opens: a GUID, or a product key.
    func isIdentifier(in text: Span<UInt8>) -> Bool {
        let groups = Self.groups(range, in: text)
        return groups == [8, 4, 4, 4, 12] || groups == [5, 5, 5, 5, 5]
    }

    /// Lengths of what stands between hyphens; empty where something else than letters and digits does.
    private static func groups(_ range: Range<Int>, in text: Span<UInt8>) -> [Int] {
        guard range.count < 40 else { return [] }
        var groups = [0]
        for index in range {
            if text[index] == UInt8(ascii: "-") {
                groups.append(0)
            } else if SecretFinder.isLetterOrDigit(text[index]) {
                groups[groups.count - 1] += 1
            } else if text[index] != UInt8(ascii: "{") && text[index] != UInt8(ascii: "}") {
                return []
            }
        }
        return groups
    }

    /// Whether letters, of one case or each word with a capital, come before at most four digits, or there are but digits.
    private static func isWordWithNumber(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
        var index = range.lowerBound
        var capitals = 0
        var smalls = 0
        var hasJoinedCapitals = false
        while index < range.upperBound, text[index] >= UInt8(ascii: "A") {
            if text[index] >= UInt8(ascii: "a") {
                smalls += 1
            } else {
                // A capital behind a capital belongs to no word with small letters.
                hasJoinedCapitals = hasJoinedCapitals || index > range.lowerBound && text[index - 1] < UInt8(ascii: "a")
                capitals += 1
            }
            index += 1
        }
        let letters = capitals + smalls
        let isWord = smalls == 0 || capitals == 0 || (!hasJoinedCapitals && smalls >= 2 * capitals)
        let digits = range.upperBound - index
        let hasOnlyDigits = (index..<range.upperBound).allSatisfy { text[$0] < UInt8(ascii: "A") }
        return isWord && hasOnlyDigits && digits <= (letters == 0 ? 8 : 4)
    }

    private static let placeholders: Set = [
        "password", "passwd", "pass", "secret", "token", "changeme", "change_me", "change-me", "changeit", "example",
        "placeholder", "enter", "see", "contact", "todo", "tbd",
    ]
    private static let instructions = ["your", "placeholder", "_here", "-here", "insert", "enter "]
}
