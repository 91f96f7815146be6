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
        var name = ""
        for index in start..<range.upperBound {
            let byte = text[index]
            if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") { continue }
            name.unicodeScalars.append(Unicode.Scalar(byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte))
        }
        guard let meaning = Self.meaning(of: name, isFlag: isDashedOrSlashed) else { return nil }
        // A scheme of authorization has its token after a blank, as a flag has.
        isFlag = isDashedOrSlashed || name == "bearer"
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

    private static func meaning(of name: String, isFlag: Bool) -> Meaning? {
        if others.contains(where: name.hasPrefix) || exceptions.contains(where: name.contains) { return nil }
        if passwords.contains(where: name.hasSuffix) || name == "pass" { return .password }
        if name == "pw" { return isFlag ? .password : nil }
        if name == "p" { return isFlag ? .shortFlag : nil }
        if name.hasSuffix("secretaccesskey") || name.hasSuffix("awssecretkey") { return .awsSecretKey }
        if name.hasSuffix("sessiontoken") || name.hasSuffix("securitytoken") { return .awsSession }
        if tokens.contains(where: name.hasSuffix) { return .token }
        return telling.contains(where: name.hasSuffix) ? .telling : nil
    }

    private static let passwords = ["password", "passwd", "passphrase", "passwort", "pwd", "userpass", "dbpass"]
    private static let tokens = [
        "token", "secret", "apikey", "accesskey", "accountkey", "sharedkey", "secretkey", "authkey", "bearer",
        "sharedaccesskey", "apisecret", "clientsecret",
    ]
    private static let telling = [
        "key", "credential", "credentials", "auth", "authorization", "signature", "sig", "sas",
    ]
    /// What is done about a password, or asked of it, rather than the password.
    private static let others = [
        "no", "without", "skip", "disable", "save", "remember", "show", "ask", "prompt", "change", "reset", "use",
        "forgot", "min", "max", "enable", "require", "allow", "hide", "starting", "next", "continuation",
        "cancellation",
    ]
    /// Keys and tokens that are none of a door.
    private static let exceptions = [
        "public", "license", "licence", "product", "serial", "hotkey", "shortcut", "hostkey", "registrykey",
        "foreignkey",
        "primarykey", "sortkey", "partitionkey", "keyboard",
    ]
}
