/// Credentials that their own form gives away, whatever stands before them.
enum SecretShape {
    /// The credential that begins with a word; `nil` for none.
    static func find(at word: Range<Int>, in text: Span<UInt8>) -> SecretMatch? {
        let start = word.lowerBound
        guard word.count >= 3 else { return nil }
        switch text[start] {
        case UInt8(ascii: "A"):
            if isKeyID(word, in: text) { return SecretMatch(kind: .awsKeyID, range: word) }
            return holds(google, at: word, in: text) && word.count == 39 ? token(word) : nil
        case UInt8(ascii: "e"): return webToken(word, in: text)
        case UInt8(ascii: "-"): return privateKey(from: start, in: text)
        case UInt8(ascii: "g"):
            return word.count >= 24 && gits.contains { holds($0, at: word, in: text) } ? token(word) : nil
        case UInt8(ascii: "x"):
            guard holds(slack, at: word, in: text), word.count >= 20, text[start + 4] == UInt8(ascii: "-") else {
                return nil
            }
            return token(word)
        case UInt8(ascii: "s"), UInt8(ascii: "r"):
            return word.count >= 24 && payments.contains { holds($0, at: word, in: text) } ? token(word) : nil
        default: return nil
        }
    }

    private static func token(_ word: Range<Int>) -> SecretMatch {
        SecretMatch(kind: .token, range: word)
    }

    /// `AKIA` or `ASIA` and 16 capitals and digits.
    private static func isKeyID(_ word: Range<Int>, in text: Span<UInt8>) -> Bool {
        guard word.count == 20, holds(userKeyID, at: word, in: text) || holds(temporaryKeyID, at: word, in: text) else {
            return false
        }
        return word.allSatisfy { index in
            (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(text[index])
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(text[index])
        }
    }

    /// `-----BEGIN … PRIVATE KEY-----` to its end, or to the text's.
    private static func privateKey(from start: Int, in text: Span<UInt8>) -> SecretMatch? {
        guard holds(begin, at: start..<text.count, in: text),
            let name = place(of: privateKeyName, in: start..<min(text.count, start + 48), text)
        else { return nil }
        return SecretMatch(
            kind: .privateKey,
            range: start..<(place(of: end, in: name..<text.count, text) ?? text.count)
        )
    }

    private static func place(of word: [UInt8], in range: Range<Int>, _ text: Span<UInt8>) -> Int? {
        var index = range.lowerBound
        while index + word.count <= range.upperBound {
            if holds(word, at: index..<range.upperBound, in: text) { return index }
            index += 1
        }
        return nil
    }

    /// Three words of base64 with points between, the first of which begins a JSON object.
    private static func webToken(_ word: Range<Int>, in text: Span<UInt8>) -> SecretMatch? {
        guard holds(jsonStart, at: word, in: text), word.count >= 10 else { return nil }
        let payload = nextPart(after: word.upperBound, in: text)
        guard let payload, payload.count >= 8, let signature = nextPart(after: payload.upperBound, in: text) else {
            return nil
        }
        let bytes = payload.map { text[$0] }
        return SecretMatch(
            kind: .webToken,
            range: word.lowerBound..<signature.upperBound,
            expiry: WebTokenClaims(payload: bytes).expiry
        )
    }

    private static func nextPart(after end: Int, in text: Span<UInt8>) -> Range<Int>? {
        guard end < text.count, text[end] == UInt8(ascii: ".") else { return nil }
        var last = end + 1
        while last < text.count, SecretFinder.isWord(text[last]) { last += 1 }
        return last > end + 1 ? end + 1..<last : nil
    }

    private static func holds(_ word: [UInt8], at range: Range<Int>, in text: Span<UInt8>) -> Bool {
        guard range.count >= word.count else { return false }
        for (index, byte) in word.enumerated() where text[range.lowerBound + index] != byte { return false }
        return true
    }

    private static let userKeyID = Array("AKIA".utf8)
    private static let temporaryKeyID = Array("ASIA".utf8)
    private static let google = Array("AIza".utf8)
    private static let slack = Array("xox".utf8)
    private static let gits = ["ghp_", "gho_", "ghs_", "github_pat_", "glpat-"].map { Array($0.utf8) }
    private static let payments = ["sk_live_", "rk_live_"].map { Array($0.utf8) }
    private static let jsonStart = Array("eyJ".utf8)
    private static let begin = Array("-----BEGIN".utf8)
    private static let end = Array("-----END".utf8)
    private static let privateKeyName = Array("PRIVATE KEY".utf8)
}
