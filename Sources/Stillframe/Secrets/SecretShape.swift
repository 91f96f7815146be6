/// Credentials that their own form gives away, whatever stands before them.
enum SecretShape {
    /// The first credential in a word; `nil` for none.
    ///
    /// It may begin within: a file may be called `old-ghp_…`.
    static func find(in word: Range<Int>, of text: Span<UInt8>) -> SecretMatch? {
        if let found = find(at: word, in: text) { return found }
        guard word.count >= shortestWithin else { return nil }
        var mayBeWebToken = text[word.lowerBound] != UInt8(ascii: "e")
        for start in word.dropFirst() {
            if text[start] == UInt8(ascii: "e") {
                // What follows the word is the same for all its beginnings: one look at it is enough.
                guard mayBeWebToken, holds(jsonStart, at: start..<word.upperBound, in: text) else { continue }
                mayBeWebToken = false
            }
            let isBoundary = !SecretFinder.isLetterOrDigit(text[start - 1])
            // Only the tokens of GitHub and Slack are told within a word too.
            guard isBoundary || text[start] == UInt8(ascii: "g") || text[start] == UInt8(ascii: "x") else { continue }
            if let found = find(at: start..<word.upperBound, in: text) { return found }
        }
        return nil
    }

    /// A word and the shortest thing after it that is looked for within.
    private static let shortestWithin = 11
    /// How much of a token is looked at.
    private static let longestLook = 64

    /// The credential that a range begins with; `nil` for none.
    private static func find(at word: Range<Int>, in text: Span<UInt8>) -> SecretMatch? {
        let start = word.lowerBound
        guard word.count >= 2 else { return nil }
        switch text[start] {
        case UInt8(ascii: "A"):
            if let id = keyID(word, in: text) { return id }
            return holds(google, at: word, in: text) && word.count == 39 ? token(word) : nil
        case UInt8(ascii: "e"): return webToken(word, in: text)
        case UInt8(ascii: "-"): return PrivateKeyText.pem(from: start, in: text)
        case UInt8(ascii: "P"): return PrivateKeyText.putty(word, in: text)
        case UInt8(ascii: "R"): return PrivateKeyText.dotNet(word, in: text)
        case UInt8(ascii: "h"), UInt8(ascii: "y"), UInt8(ascii: "S"):
            return pointed(word, in: text) ?? prefixed(word, in: text)
        case UInt8(ascii: "g"), UInt8(ascii: "x"), UInt8(ascii: "s"), UInt8(ascii: "r"), UInt8(ascii: "n"),
            UInt8(ascii: "d"):
            return prefixed(word, in: text)
        default: return nil
        }
    }

    private static func token(_ word: Range<Int>) -> SecretMatch {
        SecretMatch(kind: .token, range: word)
    }

    /// A token that is one word with a prefix of its own.
    private static func prefixed(_ word: Range<Int>, in text: Span<UInt8>) -> SecretMatch? {
        guard word.count >= 20 else { return nil }
        for prefix in prefixes where word.count >= prefix.least && holds(prefix.bytes, at: word, in: text) {
            let first = word.lowerBound + prefix.bytes.count
            let value = SecretValue(first..<min(word.upperBound, first + longestLook), in: text)
            if prefix.isSure || value.looksRandom && !value.isWordy(in: text) { return token(word) }
        }
        return nil
    }

    /// A token whose prefix ends in a point or a path: `SG.…`, `hvs.…`, `ya29.…`, a webhook of Slack.
    private static func pointed(_ word: Range<Int>, in text: Span<UInt8>) -> SecretMatch? {
        for prefix in pointedPrefixes where holds(prefix.bytes, at: word.lowerBound..<text.count, in: text) {
            var end = word.lowerBound + prefix.bytes.count
            while end < text.count,
                SecretFinder.isWord(text[end]) || text[end] == UInt8(ascii: ".") || text[end] == UInt8(ascii: "/")
            {
                end += 1
            }
            if end - word.lowerBound >= prefix.least { return token(word.lowerBound..<end) }
        }
        return nil
    }

    /// `AKIA` or `ASIA` and 16 capitals and digits.
    private static func keyID(_ word: Range<Int>, in text: Span<UInt8>) -> SecretMatch? {
        guard word.count >= 20, holds(userKeyID, at: word, in: text) || holds(temporaryKeyID, at: word, in: text) else {
            return nil
        }
        let range = word.lowerBound..<word.lowerBound + 20
        let isEnded = word.count == 20 || !SecretFinder.isLetterOrDigit(text[range.upperBound])
        let isKeyID = range.allSatisfy { index in
            (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(text[index])
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(text[index])
        }
        return isEnded && isKeyID ? SecretMatch(kind: .awsKeyID, range: range) : nil
    }

    /// Three words of base64 with points between, the first of which begins a JSON object.
    private static func webToken(_ word: Range<Int>, in text: Span<UInt8>) -> SecretMatch? {
        guard word.count >= 10, holds(jsonStart, at: word, in: text) else { return nil }
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

    static func holds(_ word: [UInt8], at range: Range<Int>, in text: Span<UInt8>) -> Bool {
        guard range.count >= word.count else { return false }
        for index in word.indices where text[range.lowerBound + index] != word[index] { return false }
        return true
    }

    /// How a token begins, and how long it is at least with its prefix.
    private struct Prefix {
        let bytes: [UInt8]
        let least: Int
        /// Whether nothing else begins so.
        let isSure: Bool

        init(_ text: String, _ least: Int, isSure: Bool = true) {
            bytes = Array(text.utf8)
            self.least = least
            self.isSure = isSure
        }
    }

    private static let userKeyID = Array("AKIA".utf8)
    private static let temporaryKeyID = Array("ASIA".utf8)
    private static let google = Array("AIza".utf8)
    /// GitHub, GitLab, Slack, Stripe, OpenAI and those who followed it, npm, Hugging Face, DigitalOcean.
    private static let prefixes = [
        Prefix("ghp_", 24), Prefix("gho_", 24), Prefix("ghu_", 24), Prefix("ghs_", 24), Prefix("ghr_", 24),
        Prefix("github_pat_", 24), Prefix("glpat-", 24), Prefix("xoxb-", 20), Prefix("xoxp-", 20), Prefix("xoxa-", 20),
        Prefix("xoxr-", 20), Prefix("xoxs-", 20), Prefix("xoxe-", 20), Prefix("xapp-", 20), Prefix("sk_live_", 24),
        Prefix("rk_live_", 24), Prefix("sk-", 24, isSure: false), Prefix("npm_", 30, isSure: false),
        Prefix("hf_", 30, isSure: false),
        Prefix("dop_v1_", 60),
    ]
    /// SendGrid, Vault, Google's access tokens, Slack's webhooks.
    private static let pointedPrefixes = [
        Prefix("SG.", 40), Prefix("hvs.", 24), Prefix("ya29.", 30), Prefix("hooks.slack.com/services/", 45),
    ]
    private static let jsonStart = Array("eyJ".utf8)
}
