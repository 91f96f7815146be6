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

    /// What was found so far, doubtful things among it.
    var matches: [SecretMatch] = []
    /// Whether the text has a key id of a user, or one of credentials that end by themselves.
    private(set) var hasUserKeyID = false
    private(set) var hasTemporaryKeyID = false
    var context = SecretContext()
    var extent = SecretExtent()

    /// The credentials in a text, in its order, encoded ones after the others.
    ///
    /// - Complexity: O(*n*) in the text's length; nothing is allocated where none is found and nothing is encoded.
    package static func matches(in text: Span<UInt8>) -> [SecretMatch] {
        guard text.count >= shortest else { return [] }
        var finder = SecretFinder()
        finder.read(text)
        var matches = finder.matches.filter { !$0.isDoubtful }
        if DecodedText.hasEncodings(text) {
            let decoded = DecodedText(text)
            for match in reading(decoded, of: text) where !match.isDoubtful {
                let range = decoded.source(match.range)
                if !matches.contains(where: { $0.hidden.overlaps(range) }) { matches.append(match.moved(to: range)) }
            }
        }
        return matches
    }

    /// The places of a text that must not be shown: those of ``matches(in:)``, of what may be a credential, and of what
    /// stands behind it where nobody can say where it ends.
    ///
    /// - Complexity: O(*n*) in the text's length.
    package static func hidden(in text: Span<UInt8>) -> [Range<Int>] {
        var finder = SecretFinder()
        finder.read(text)
        let places = finder.matches.map(\.hidden)
        guard DecodedText.hasEncodings(text) else { return places }
        let decoded = DecodedText(text)
        return places + reading(decoded, of: text).map { decoded.source($0.hidden) }
    }

    /// What is found in a decoded text, but variables whose names begin as an encoding does: `%DB_PASSWORD%`.
    private static func reading(_ decoded: DecodedText, of text: Span<UInt8>) -> [SecretMatch] {
        var finder = SecretFinder()
        let bytes = decoded.bytes
        finder.read(bytes.span)
        return finder.matches.filter { match in
            let start = decoded.source(match.range).lowerBound
            return text[start] != UInt8(ascii: "%") || !SecretValue(from: start, in: text).isReference(in: text)
        }
    }

    /// The credential that a value is by the name it stands under in a map; `nil` for none.
    package static func match(name: Span<UInt8>, value: Span<UInt8>) -> SecretMatch? {
        guard value.count >= 4, let name = SecretWord(name, 0..<name.count) else { return nil }
        var finder = SecretFinder()
        finder.judge(SecretValue(0..<value.count, in: value), after: name, separator: UInt8(ascii: "="), value)
        return finder.matches.first { !$0.isDoubtful }
    }

    private static let shortest = 6

    private mutating func read(_ text: Span<UInt8>) {
        var index = 0
        while index < text.count {
            let byte = text[index]
            if Self.isWord(byte) {
                index = readWord(text, from: index)
            } else {
                switch byte {
                case UInt8(ascii: ":"): index = readAuthority(text, from: index) + 1
                case UInt8(ascii: "/"): index = readLogin(text, from: index) + 1
                default: index += 1
                }
            }
        }
        addSecretKeys(in: text)
        if matches.count > 1 { matches.sort { $0.range.lowerBound < $1.range.lowerBound } }
    }

    /// Reads a word, and the value after it where it is a name; returns where to go on.
    private mutating func readWord(_ text: Span<UInt8>, from start: Int) -> Int {
        var end = start + 1
        while end < text.count, Self.isWord(text[end]) { end += 1 }
        if let found = SecretShape.find(in: start..<end, of: text) {
            if found.kind == .awsKeyID {
                if text[found.range.lowerBound + 1] == UInt8(ascii: "K") {
                    hasUserKeyID = true
                } else {
                    hasTemporaryKeyID = true
                }
            }
            matches.append(found)
            return max(found.range.upperBound, end)
        }
        let word = start..<end
        if NetCommand.isUse(word, in: text) { return readNetUse(text, from: end) }
        guard SecretSeparator.mayFollow(word, in: text), let name = SecretWord(text, word) else {
            return readJoined(word, text)
        }
        if name.isSecureString { readPiped(text, before: start) }
        guard let separator = SecretSeparator(after: end, name, in: text) else { return readJoined(word, text) }
        var value = SecretValue(from: separator.end, in: text)
        value.isAdjacent = !Self.isBlank(text[separator.end - 1])
        return judge(value, after: name, separator: separator.sign, text) ?? end
    }

    /// Takes a value down if it is a secret after its name, and returns where to go on; `nil` for no secret.
    @discardableResult
    private mutating func judge(
        _ value: SecretValue,
        after name: SecretWord,
        separator: UInt8,
        _ text: Span<UInt8>
    ) -> Int? {
        guard !value.isReference(in: text) else { return nil }
        let judgement = SecretJudgement(value, after: name, separator: separator, in: text, context: &context)
        guard let judgement else { return nil }
        let range = judgement.value.range
        let isTemporary = judgement.kind == .awsSecretKey && hasTemporaryKeyID && !hasUserKeyID
        var match = SecretMatch(kind: isTemporary ? .awsTemporary : judgement.kind, range: range)
        match.isDoubtful = judgement.isDoubtful
        // A web token is one under any name, and says when it ends.
        if let shape = SecretShape.find(in: range, of: text) { match = shape }
        var end = extent.hidden(value, after: name.range, isFlag: name.isFlag, separator: separator, in: text)
            .upperBound
        end = max(end, match.range.upperBound)
        match.hidden = range.lowerBound..<end
        matches.append(match)
        return max(range.upperBound, match.range.upperBound)
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
