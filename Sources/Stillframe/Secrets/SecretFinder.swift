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

    /// How many blanks may stand between a name and its value.
    private static let longestGap = 32

    /// What was found so far, doubtful things among it.
    private(set) var matches: [SecretMatch] = []
    /// Whether the text has a key id of a user, or one of credentials that end by themselves.
    private var hasUserKeyID = false
    private var hasTemporaryKeyID = false
    private var context = SecretContext()
    private var extent = SecretExtent()

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
        guard Self.mayHaveValue(start..<end, in: text) else { return readJoined(start..<end, text) }
        guard let name = SecretWord(text, start..<end) else { return readJoined(start..<end, text) }
        guard let (separator, valueStart) = Self.separator(after: end, name, in: text) else { return end }
        var value = SecretValue(from: valueStart, in: text)
        value.isAdjacent = !Self.isBlank(text[valueStart - 1])
        return judge(value, after: name, separator: separator, text) ?? end
    }

    /// Reads a flag that has its value joined to it, as in `-pSECRET`; returns where to go on.
    private mutating func readJoined(_ word: Range<Int>, _ text: Span<UInt8>) -> Int {
        let start = word.lowerBound
        guard word.count >= 5, text[start] == UInt8(ascii: "-"), text[start + 1] | 0x20 == UInt8(ascii: "p"),
            start == 0 || Self.isBlank(text[start - 1])
        else { return word.upperBound }
        let value = SecretValue(from: start + 2, in: text)
        guard value.hasLetter, !value.isReference(in: text) else { return word.upperBound }
        let isKnown = context.hasProgram(in: text) || context.hasJoinedUser(in: text)
        guard isKnown || value.looksStrong && context.hasUser(in: text) else { return word.upperBound }
        var match = SecretMatch(kind: .password, range: value.range)
        match.isDoubtful = !isKnown || !value.looksStrong
        match.hidden = extent.hidden(value, after: word, isFlag: true, separator: UInt8(ascii: "-"), in: text)
        matches.append(match)
        return max(value.range.upperBound, word.upperBound)
    }

    /// Whether a value may follow a word: a cheap look at what stands behind it, which most words don't pass.
    private static func mayHaveValue(_ word: Range<Int>, in text: Span<UInt8>) -> Bool {
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
            while index < text.count, isBlank(text[index]) { index += 1 }
            return index < text.count && (text[index] == UInt8(ascii: "=") || text[index] == UInt8(ascii: ":"))
        default: return false
        }
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

    /// What stands between a name and its value, and where the value begins; `nil` where no value follows.
    private static func separator(after end: Int, _ name: SecretWord, in text: Span<UInt8>) -> (UInt8, Int)? {
        var index = end
        if end < text.count, text[end] == UInt8(ascii: ">") { return (UInt8(ascii: ">"), end + 1) }
        // The quote that ends the name in JSON, escaped in JSON inside JSON.
        while index < text.count, index < end + 3,
            text[index] == UInt8(ascii: "\"") || text[index] == UInt8(ascii: "'") || text[index] == UInt8(ascii: "\\")
        {
            index += 1
        }
        var blanks = 0
        while index < text.count, isBlank(text[index]), blanks < longestGap {
            index += 1
            blanks += 1
        }
        guard index < text.count else { return nil }
        if text[index] == UInt8(ascii: "=") || text[index] == UInt8(ascii: ":") {
            let separator = text[index]
            let start = index + 1
            index = start
            while index < text.count, isBlank(text[index]), index < start + longestGap { index += 1 }
            // A blank after a colon makes it prose.
            let isProse = separator == UInt8(ascii: ":") && index > start
            return (isProse ? UInt8(ascii: " ") : separator, index)
        }
        guard blanks > 0, name.takesBlank else { return nil }
        return (UInt8(ascii: "-"), Self.skipStringFlag(index, in: text))
    }

    /// Where the value of a flag `-String` begins at a place, as commands of PowerShell have it; the place for no such flag.
    private static func skipStringFlag(_ start: Int, in text: Span<UInt8>) -> Int {
        var index = start
        for byte in "-string ".utf8 {
            guard index < text.count, text[index] | 0x20 == byte else { return start }
            index += 1
        }
        return index
    }

    /// Looks for a password in the authority of a URL, whose colon stands at `colon`; returns where to go on.
    private mutating func readAuthority(_ text: Span<UInt8>, from colon: Int) -> Int {
        guard colon + 2 < text.count, text[colon + 1] == UInt8(ascii: "/"), text[colon + 2] == UInt8(ascii: "/") else {
            return readOracle(text, from: colon)
        }
        let start = colon + 3
        let limit = min(text.count, start + Self.longestValue)
        var index = start
        var passwordStart: Int?
        while index < limit {
            switch text[index] {
            case UInt8(ascii: ":") where passwordStart == nil: passwordStart = index + 1
            case UInt8(ascii: "@"):
                let value = SecretValue((passwordStart ?? start)..<index, in: text)
                if value.isReference(in: text) { return colon + 2 }
                // A token may stand in the user's place.
                if passwordStart == nil, !value.looksRandom || value.count < 20 || value.isWordy(in: text) {
                    return colon + 2
                }
                var match = SecretMatch(kind: passwordStart == nil ? .token : .password, range: value.range)
                match.isDoubtful = value.isPlaceholder(in: text)
                matches.append(match)
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

    /// Looks for a password behind the driver of Oracle, `thin:user/password@`; returns where to go on.
    private mutating func readOracle(_ text: Span<UInt8>, from colon: Int) -> Int {
        guard colon >= 4, text[colon - 1] == UInt8(ascii: "n") || text[colon - 1] == UInt8(ascii: "i") else {
            return colon
        }
        let driver = SecretValue.lowercased(colon - 4..<colon, in: text)
        guard driver == "thin" || driver == ":oci" else { return colon }
        var slash: Int?
        for index in colon + 1..<min(text.count, colon + 1 + Self.longestValue) {
            if text[index] <= 0x20 { break }
            if text[index] == UInt8(ascii: "/"), slash == nil { slash = index }
            guard text[index] == UInt8(ascii: "@") else { continue }
            guard let slash, slash > colon + 1, index > slash + 1 else { break }
            let value = SecretValue(slash + 1..<index, in: text)
            if value.isReference(in: text) { break }
            matches.append(SecretMatch(kind: .password, range: value.range))
            return index
        }
        return colon
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
