/// A word that may name a secret: a flag, a member, a parameter.
///
/// Names are compared without case, hyphens and underscores.
struct SecretWord {
    /// How much a name says.
    private enum Meaning {
        /// Only passwords have it.
        case password
        /// The one letter or two that stand for a password in some programs' flags.
        case shortFlag
        /// The secret key of AWS.
        case awsSecretKey
        /// The token of AWS credentials that end by themselves.
        case awsSession
        /// Tokens and keys have it, and so do other things.
        case token
        /// Long random values under it are suspect.
        case telling
    }

    private let meaning: Meaning
    /// Whether it is a flag, which has its value after a blank too.
    let isFlag: Bool
    private let isSlashFlag: Bool

    /// Reads the word at a range; `nil` where it names no secret.
    init?(_ text: Span<UInt8>, _ range: Range<Int>) {
        var start = range.lowerBound
        while start < range.upperBound, text[start] == UInt8(ascii: "-") { start += 1 }
        let hasDash = start > range.lowerBound
        isSlashFlag =
            !hasDash && start > 0 && text[start - 1] == UInt8(ascii: "/")
            && (start == 1 || SecretFinder.isBlank(text[start - 2]))
        let isDashedOrSlashed = hasDash || isSlashFlag
        guard start < range.upperBound, range.upperBound - start <= Self.longest else { return nil }
        guard Self.mayEndName(text, start..<range.upperBound) else { return nil }
        let name = SecretName(text, start..<range.upperBound)
        guard let meaning = Self.meaning(of: name, isFlag: isDashedOrSlashed) else { return nil }
        // A scheme of authorization has its token after a blank, as a flag has.
        isFlag = isDashedOrSlashed || Self.bearer.isWhole(name)
        self.meaning = meaning
    }

    /// What a value after the name is; `nil` for no secret.
    func kind(
        of value: SecretValue,
        separator: UInt8,
        in text: Span<UInt8>,
        hasUser: () -> Bool
    ) -> SecretKind? {
        switch meaning {
        case .password:
            // In prose after a colon, and after a blank, ordinary words follow such a name too.
            let isLoose = separator == UInt8(ascii: " ")
            return value.count >= 4 && (!isLoose || value.looksLikePassword) ? .password : nil
        case .shortFlag: return shortFlag(value, separator: separator, in: text, hasUser: hasUser)
        case .awsSecretKey:
            if value.count == 40, value.looksRandom { return .awsSecretKey }
            return value.count >= 16 && value.looksRandom ? .token : nil
        case .awsSession: return value.count >= 16 && value.looksRandom ? .awsTemporary : nil
        case .token:
            if separator == UInt8(ascii: " ") { return value.count >= 16 && value.looksRandom ? .token : nil }
            return value.count >= 8 && value.looksLikePassword ? .token : nil
        case .telling: return value.count >= 20 && value.looksRandom ? .suspected : nil
        }
    }

    /// `-pw SECRET`, `/p:SECRET`, `-P SECRET`: letters that mean other things in other programs.
    private func shortFlag(
        _ value: SecretValue,
        separator: UInt8,
        in text: Span<UInt8>,
        hasUser: () -> Bool
    ) -> SecretKind? {
        guard isFlag, value.count >= 4, value.isOneWord(in: text) else { return nil }
        if separator == UInt8(ascii: ":") || separator == UInt8(ascii: "-") {
            // A user beside it leaves no doubt; without one the value must look like a password.
            if hasUser() { return value.hasLetter ? .password : nil }
            return value.looksLikePassword && isSlashFlag == (separator == UInt8(ascii: ":")) && isSlashFlag
                ? .password : nil
        }
        return nil
    }

    /// Whether a flag for the user stands in the text: `-u`, `/u:`, `-user`, `/username:`.
    static func hasUserFlag(_ text: Span<UInt8>) -> Bool {
        var index = 0
        while index + 1 < text.count {
            let isStart = index == 0 || SecretFinder.isBlank(text[index - 1])
            if isStart, text[index] == UInt8(ascii: "-") || text[index] == UInt8(ascii: "/") {
                let first = index + 1 < text.count && text[index + 1] == UInt8(ascii: "-") ? index + 2 : index + 1
                if first < text.count, text[first] | 0x20 == UInt8(ascii: "u") {
                    let next = first + 1 < text.count ? text[first + 1] | 0x20 : 0x20
                    let isShort = next == 0x20 || next == UInt8(ascii: ":") || next == UInt8(ascii: "=")
                    if isShort || next == UInt8(ascii: "s") { return true }
                }
            }
            index += 1
        }
        return false
    }

    private static let longest = 48

    /// Whether a word ends as one of the names below does: a cheap look, which nearly all words don't pass.
    private static func mayEndName(_ text: Span<UInt8>, _ word: Range<Int>) -> Bool {
        let last = word.upperBound - 1
        if word.count < 3 { return text[last] | 0x20 == UInt8(ascii: "p") || text[last] | 0x20 == UInt8(ascii: "w") }
        let ending =
            UInt32(text[last - 2] | 0x20) << 16 | UInt32(text[last - 1] | 0x20) << 8 | UInt32(text[last] | 0x20)
        for index in endings.indices where endings[index] == ending { return true }
        return false
    }

    private static let endings: InlineArray<17, UInt32> = [
        ending("ord"), ending("swd"), ending("pwd"), ending("ase"), ending("ort"), ending("ass"), ending("key"),
        ending("ken"), ending("ret"), ending("rer"), ending("ial"), ending("als"), ending("uth"), ending("ion"),
        ending("ure"), ending("sig"), ending("sas"),
    ]

    private static func ending(_ letters: StaticString) -> UInt32 {
        letters.description.utf8.reduce(0) { $0 << 8 | UInt32($1) }
    }

    private static func meaning(of name: SecretName, isFlag: Bool) -> Meaning? {
        guard let meaning = ending(of: name, isFlag: isFlag) else { return nil }
        // Looked at last: nearly every word has been sorted out by its ending.
        return name.begins(with: others) || name.contains(exceptions) ? nil : meaning
    }

    private static func ending(of name: SecretName, isFlag: Bool) -> Meaning? {
        if name.ends(in: passwords) || pass.isWhole(name) { return .password }
        if pw.isWhole(name) { return isFlag ? .password : nil }
        if p.isWhole(name) { return isFlag ? .shortFlag : nil }
        if name.ends(in: awsKeys) { return .awsSecretKey }
        if name.ends(in: awsTokens) { return .awsSession }
        if name.ends(in: tokens) { return .token }
        return name.ends(in: telling) ? .telling : nil
    }

    private static let bearer = SecretName("bearer")
    /// Length of the scheme of authorization that has its token after a blank.
    static let schemeLength = 6
    private static let pass = SecretName("pass")
    private static let pw = SecretName("pw")
    private static let p = SecretName("p")
    private static let passwords = SecretName.list(
        "password",
        "passwd",
        "passphrase",
        "passwort",
        "pwd",
        "userpass",
        "dbpass"
    )
    private static let awsKeys = SecretName.list("secretaccesskey", "awssecretkey")
    private static let awsTokens = SecretName.list("sessiontoken", "securitytoken")
    private static let tokens = SecretName.list(
        "token",
        "secret",
        "apikey",
        "accesskey",
        "accountkey",
        "sharedkey",
        "secretkey",
        "authkey",
        "bearer",
        "sharedaccesskey",
        "apisecret",
        "clientsecret"
    )
    private static let telling = SecretName.list(
        "key",
        "credential",
        "credentials",
        "auth",
        "authorization",
        "signature",
        "sig",
        "sas"
    )
    /// What is done about a password, or asked of it, rather than the password.
    private static let others = SecretName.list(
        "no",
        "without",
        "skip",
        "disable",
        "save",
        "remember",
        "show",
        "ask",
        "prompt",
        "change",
        "reset",
        "use",
        "forgot",
        "min",
        "max",
        "enable",
        "require",
        "allow",
        "hide",
        "starting",
        "next",
        "continuation",
        "cancellation"
    )
    /// Keys and tokens that are none of a door.
    private static let exceptions = SecretName.list(
        "public",
        "license",
        "licence",
        "product",
        "serial",
        "hotkey",
        "shortcut",
        "hostkey",
        "registrykey",
        "foreignkey",
        "primarykey",
        "sortkey",
        "partitionkey",
        "keyboard"
    )
}
