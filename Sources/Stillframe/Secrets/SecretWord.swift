/// A word that may name a secret: a flag, a member, a parameter.
///
/// Names are compared without case, hyphens and underscores.
struct SecretWord {
    /// How much a name says.
    enum Meaning {
        /// Only passwords have it.
        case password
        /// Short for a password, and for other things.
        case abbreviation
        /// A user with a password, or either.
        case credential
        /// Short for an access token, and for a pattern.
        case accessToken
        /// The one letter or two that stand for a password in some programs' flags.
        case shortFlag
        /// A user, whose password may follow after a colon.
        case user
        /// The secret key of AWS.
        case awsSecretKey
        /// The token of AWS credentials that end by themselves.
        case awsSession
        /// Tokens and keys have it, and so do other things.
        case token
        /// The scheme of authorization that has user and password in base64.
        case basic
        /// Long random values under it are suspect.
        case telling
    }

    let meaning: Meaning
    let range: Range<Int>
    /// Whether it begins with a hyphen or a slash.
    let isFlag: Bool
    let isSlashFlag: Bool
    /// Whether a colon stands before it.
    let isAfterColon: Bool
    /// Whether it is a parameter in the query of a URL.
    let isInQuery: Bool
    /// Whether it is the command of PowerShell that makes a secure string of a plain one.
    let isSecureString: Bool
    /// Whether it is hardly more than `pass`, of which there are those to board a plane, and numbers of passes.
    let isPass: Bool
    /// Whether it has its value after a blank too.
    let takesBlank: Bool

    /// Reads the word at a range; `nil` where it names no secret.
    init?(_ text: Span<UInt8>, _ range: Range<Int>) {
        var start = range.lowerBound
        while start < range.upperBound, text[start] == UInt8(ascii: "-") { start += 1 }
        let hasDash = start > range.lowerBound
        isSlashFlag =
            !hasDash && start > 0 && text[start - 1] == UInt8(ascii: "/")
            && (start == 1 || SecretFinder.isBlank(text[start - 2]))
        let isFlagged = hasDash || isSlashFlag
        guard start < range.upperBound, range.upperBound - start <= Self.longest else { return nil }
        guard Self.mayEndName(text, start..<range.upperBound) else { return nil }
        isFlag = isFlagged || Self.hasDash(before: start, in: text)
        let name = SecretName(text, start..<range.upperBound)
        guard let meaning = SecretNames.meaning(of: name, at: start..<range.upperBound, isFlag: isFlag, in: text) else {
            return nil
        }
        self.meaning = meaning
        self.range = range
        let before = range.lowerBound > 0 ? text[range.lowerBound - 1] : 0
        isAfterColon = before == UInt8(ascii: ":")
        isInQuery = before == UInt8(ascii: "?") || before == UInt8(ascii: "&")
        isSecureString = SecretNames.isSecureString(name)
        isPass = range.upperBound - start == 4 && text[range.upperBound - 1] | 0x20 == UInt8(ascii: "s")
        takesBlank =
            isFlag || meaning == .basic || meaning == .awsSecretKey || meaning == .awsSession
            || isSecureString || SecretNames.takesBlank(name)
    }

    /// Whether the word is the last part of a flag with points: `--db.password`.
    private static func hasDash(before start: Int, in text: Span<UInt8>) -> Bool {
        guard start > 0, text[start - 1] == UInt8(ascii: ".") else { return false }
        var index = start
        while index > 0, start - index < longest,
            SecretFinder.isWord(text[index - 1]) || text[index - 1] == UInt8(ascii: ".")
        {
            index -= 1
        }
        return text[index] == UInt8(ascii: "-") && (index == 0 || SecretFinder.isBlank(text[index - 1]))
    }

    /// Whether a blank and a value may follow a word that is no flag, by its length and last letter: a cheap look.
    @inline(__always)
    static func mayTakeBlank(_ word: Range<Int>, in text: Span<UInt8>) -> Bool {
        // As long as the schemes of authorization: bearer, basic.
        if word.count == 6 || word.count == 5 { return true }
        guard word.count >= 12 else { return false }
        switch text[word.upperBound - 1] | 0x20 {
        case UInt8(ascii: "y"), UInt8(ascii: "n"), UInt8(ascii: "g"): return true
        default: return false
        }
    }

    private static let longest = 48

    /// Whether a word ends as one of the names does: a cheap look, which nearly all words don't pass.
    private static func mayEndName(_ text: Span<UInt8>, _ word: Range<Int>) -> Bool {
        let last = word.upperBound - 1
        if word.count < 3 {
            let letter = text[last] | 0x20
            return letter == UInt8(ascii: "p") || letter == UInt8(ascii: "w") || letter == UInt8(ascii: "u")
        }
        let ending =
            UInt32(text[last - 2] | 0x20) << 16 | UInt32(text[last - 1] | 0x20) << 8 | UInt32(text[last] | 0x20)
        if ending & 0xffff == pw { return true }
        for index in endings.indices where endings[index] == ending { return true }
        return false
    }

    private static let endings: InlineArray<26, UInt32> = [
        ending("ord"), ending("swd"), ending("pwd"), ending("ase"), ending("ort"), ending("ass"), ending("key"),
        ending("ken"), ending("ret"), ending("rer"), ending("ial"), ending("als"), ending("uth"), ending("ion"),
        ending("ure"), ending("sig"), ending("sas"), ending("ser"), ending("sic"), ending("ing"), ending("ode"),
        ending("sse"), ending("psw"), ending("red"), ending("eds"), ending("pat"),
    ]

    private static let pw = ending("pw")

    private static func ending(_ letters: StaticString) -> UInt32 {
        letters.description.utf8.reduce(0) { $0 << 8 | UInt32($1) }
    }
}
