/// Finds credentials in launch parameters, descriptions and messages.
///
/// Two things give a secret away: a name before it (`--password=`, `AccountKey=`, `-pw`), or its own form (a key id of AWS,
/// a private key, a web token, the 40 random letters of a secret key). After a name that only passwords have, any plausible value counts; after one that other
/// things have too, the value must look random. Placeholders, variables, paths and addresses are no secrets.
///
/// Each text is read once from front to back; no value is looked at further than ``longestValue`` bytes.
package struct SecretFinder {
    /// How far a value is looked at.
    static let longestValue = 512

    /// What was found so far.
    private(set) var matches: [SecretMatch] = []
    /// Whether the text has a key id of a user, or one of credentials that end by themselves.
    private var hasUserKeyID = false
    private var hasTemporaryKeyID = false
    /// Whether the text has a flag for a user, once somebody asked.
    private var hasUserFlag: Bool?

    /// The credentials in a text, in its order.
    ///
    /// - Complexity: O(*n*) in the text's length; nothing is allocated where none is found.
    package static func matches(in text: Span<UInt8>) -> [SecretMatch] {
        guard text.count >= shortest else { return [] }
        var finder = SecretFinder()
        finder.read(text)
        return finder.matches
    }

    /// The credential that a value is by the name it stands under in a map; `nil` for none.
    package static func match(name: Span<UInt8>, value: Span<UInt8>) -> SecretMatch? {
        guard value.count >= 4, let name = SecretWord(name, 0..<name.count) else { return nil }
        var finder = SecretFinder()
        finder.judge(SecretValue(0..<value.count, in: value), after: name, separator: UInt8(ascii: "="), value)
        return finder.matches.first
    }

    private static let shortest = 6

    private mutating func read(_ text: Span<UInt8>) {
        var index = 0
        while index < text.count {
            let byte = text[index]
            if Self.isWord(byte) {
                index = readWord(text, from: index)
            } else {
                if byte == UInt8(ascii: ":") { index = readAuthority(text, from: index) }
                index += 1
            }
        }
        addSecretKeys(in: text)
        if matches.count > 1 { matches.sort { $0.range.lowerBound < $1.range.lowerBound } }
    }

    /// Reads a word, and the value after it where it is a name; returns where to go on.
    private mutating func readWord(_ text: Span<UInt8>, from start: Int) -> Int {
        var end = start + 1
        while end < text.count, Self.isWord(text[end]) { end += 1 }
        if let found = SecretShape.find(at: start..<end, in: text) {
            if found.kind == .awsKeyID {
                if text[start + 1] == UInt8(ascii: "K") { hasUserKeyID = true } else { hasTemporaryKeyID = true }
            }
            matches.append(found)
            return found.range.upperBound
        }
        guard Self.mayHaveValue(start..<end, in: text), let name = SecretWord(text, start..<end) else { return end }
        guard let (separator, valueStart) = Self.separator(after: end, name, in: text) else { return end }
        let value = SecretValue(from: valueStart, in: text)
        return judge(value, after: name, separator: separator, text) ? value.range.upperBound : end
    }

    /// Whether a value may follow a word: a cheap look at what stands behind it, which most words don't pass.
    private static func mayHaveValue(_ word: Range<Int>, in text: Span<UInt8>) -> Bool {
        guard word.upperBound < text.count else { return false }
        switch text[word.upperBound] {
        case UInt8(ascii: "="), UInt8(ascii: ":"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "\\"):
            return true
        case UInt8(ascii: " "), UInt8(ascii: "\t"):
            let start = word.lowerBound
            if text[start] == UInt8(ascii: "-") || (start > 0 && text[start - 1] == UInt8(ascii: "/")) { return true }
            // As long as the scheme of authorization that is followed by its token.
            if word.count == SecretWord.schemeLength { return true }
            var index = word.upperBound
            while index < text.count, isBlank(text[index]) { index += 1 }
            return index < text.count && (text[index] == UInt8(ascii: "=") || text[index] == UInt8(ascii: ":"))
        default: return false
        }
    }

    /// Takes a value down if it is a secret after its name.
    @discardableResult
    private mutating func judge(
        _ value: SecretValue,
        after name: SecretWord,
        separator: UInt8,
        _ text: Span<UInt8>
    ) -> Bool {
        guard !value.isReference(in: text) else { return false }
        let kind = name.kind(of: value, separator: separator, in: text) {
            let hasFlag = hasUserFlag ?? SecretWord.hasUserFlag(text)
            hasUserFlag = hasFlag
            return hasFlag
        }
        guard let kind else { return false }
        // A web token is one under any name, and says when it ends.
        if let shape = SecretShape.find(at: value.range.lowerBound..<value.range.upperBound, in: text) {
            matches.append(shape)
            return true
        }
        let isTemporary = kind == .awsSecretKey && hasTemporaryKeyID && !hasUserKeyID
        matches.append(SecretMatch(kind: isTemporary ? .awsTemporary : kind, range: value.range))
        return true
    }

    /// What stands between a name and its value, and where the value begins; `nil` where no value follows.
    private static func separator(after end: Int, _ name: SecretWord, in text: Span<UInt8>) -> (UInt8, Int)? {
        var index = end
        // The quote that ends the name in JSON, escaped in JSON inside JSON.
        while index < text.count, index < end + 3,
            text[index] == UInt8(ascii: "\"") || text[index] == UInt8(ascii: "'") || text[index] == UInt8(ascii: "\\")
        {
            index += 1
        }
        var blanks = 0
        while index < text.count, isBlank(text[index]), blanks < 4 {
            index += 1
            blanks += 1
        }
        guard index < text.count else { return nil }
        if text[index] == UInt8(ascii: "=") || text[index] == UInt8(ascii: ":") {
            let separator = text[index]
            let start = index + 1
            index = start
            while index < text.count, isBlank(text[index]), index < start + 4 { index += 1 }
            // A blank after a colon makes it prose.
            let isProse = separator == UInt8(ascii: ":") && index > start
            return (isProse ? UInt8(ascii: " ") : separator, index)
        }
        return blanks > 0 && name.isFlag ? (UInt8(ascii: "-"), index) : nil
    }

    /// Looks for a password in the authority of a URL, whose colon stands at `colon`; returns where to go on.
    private mutating func readAuthority(_ text: Span<UInt8>, from colon: Int) -> Int {
        guard colon + 2 < text.count, text[colon + 1] == UInt8(ascii: "/"), text[colon + 2] == UInt8(ascii: "/") else {
            return colon
        }
        let start = colon + 3
        let limit = min(text.count, start + Self.longestValue)
        var index = start
        var passwordStart: Int?
        while index < limit {
            switch text[index] {
            case UInt8(ascii: ":") where passwordStart == nil: passwordStart = index + 1
            case UInt8(ascii: "@"):
                guard let first = passwordStart, index > first else { return colon + 2 }
                let value = SecretValue(first..<index, in: text)
                if value.isReference(in: text) { return colon + 2 }
                matches.append(SecretMatch(kind: .password, range: value.range))
                return index
            case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "\""), UInt8(ascii: "'"),
                UInt8(ascii: "<"), UInt8(ascii: ">"), 0...0x20:
                return colon + 2
            default: break
            }
            index += 1
        }
        return colon + 2
    }

    /// The secret half of a key pair: a word of 40 letters, digits and signs, beside its id or of a form that little else has.
    private mutating func addSecretKeys(in text: Span<UInt8>) {
        let taken = matches.map(\.range)
        let hasKeyID = hasUserKeyID || hasTemporaryKeyID
        var next = 0
        // Each word of that length has a byte at one of these places.
        var probe = SecretKeyShape.length - 1
        while probe < text.count {
            guard SecretKeyShape.isKeyByte(text[probe]) else {
                probe += SecretKeyShape.length
                continue
            }
            let range = SecretKeyShape.word(around: probe, in: text)
            probe = range.upperBound + SecretKeyShape.length
            guard range.count == SecretKeyShape.length else { continue }
            // What was found before comes in the text's order.
            while next < taken.count, taken[next].upperBound <= range.lowerBound { next += 1 }
            if next < taken.count, taken[next].overlaps(range) { continue }
            if hasKeyID, SecretValue(range, in: text).looksRandom {
                matches.append(SecretMatch(kind: hasUserKeyID ? .awsSecretKey : .awsTemporary, range: range))
            } else if SecretKeyShape.holds(range, in: text) {
                matches.append(SecretMatch(kind: .suspected, range: range))
            }
        }
    }

    @inline(__always)
    static func isWord(_ byte: UInt8) -> Bool {
        isLetterOrDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }

    @inline(__always)
    static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
    }

    static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    }
}
