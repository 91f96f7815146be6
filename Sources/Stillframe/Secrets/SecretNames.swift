/// The names that secrets have, and those that look alike and are none.
enum SecretNames {
    /// What a name says; `nil` for no secret.
    static func meaning(
        of name: SecretName,
        at word: Range<Int>,
        isFlag: Bool,
        in text: Span<UInt8>
    ) -> SecretWord.Meaning? {
        guard let meaning = ending(of: name, at: word, isFlag: isFlag, in: text) else { return nil }
        // Looked at last: nearly every word has been sorted out by its ending.
        if name.begins(with: others), !name.begins(with: user) { return nil }
        return name.contains(exceptions) ? nil : meaning
    }

    /// Whether a word takes a secret as the next one.
    static func takesBlank(_ name: SecretName) -> Bool {
        bearer.isWhole(name)
    }

    /// Whether the name is the command of PowerShell that makes a secure string of a plain one.
    static func isSecureString(_ name: SecretName) -> Bool {
        name.ends(in: secureStrings)
    }

    private static func ending(
        of name: SecretName,
        at word: Range<Int>,
        isFlag: Bool,
        in text: Span<UInt8>
    ) -> SecretWord.Meaning? {
        if name.ends(in: passwords) || name.ends(in: secureStrings) || hasLastWord(pass, 4, name, at: word, in: text) {
            return .password
        }
        if hasLastWord(pw, 2, name, at: word, in: text) || hasLastWord(psw, 3, name, at: word, in: text) {
            return isFlag ? .password : .abbreviation
        }
        if hasLastWord(cred, 4, name, at: word, in: text) || hasLastWord(creds, 5, name, at: word, in: text) {
            return .credential
        }
        if hasLastWord(pat, 3, name, at: word, in: text) { return .accessToken }
        if p.isWhole(name) { return isFlag ? .shortFlag : nil }
        if isFlag, u.isWhole(name) || name.ends(in: users) { return .user }
        if name.ends(in: awsKeys) { return .awsSecretKey }
        if name.ends(in: awsTokens) { return .awsSession }
        if name.ends(in: tokens) { return .token }
        if basic.isWhole(name) { return .basic }
        return name.ends(in: telling) ? .telling : nil
    }

    /// Whether the name is a short one, or has it as its last word: `smtp_pass` and `dbPw`, not `bypass`.
    private static func hasLastWord(
        _ words: [SecretName],
        _ length: Int,
        _ name: SecretName,
        at word: Range<Int>,
        in text: Span<UInt8>
    ) -> Bool {
        guard name.ends(in: words) else { return false }
        let before = word.upperBound - length - 1
        return before < word.lowerBound || !SecretFinder.isLetterOrDigit(text[before])
            || (text[before] >= UInt8(ascii: "a") && text[before + 1] < UInt8(ascii: "a"))
    }

    private static let bearer = SecretName("bearer")
    private static let basic = SecretName("basic")
    private static let pw = SecretName.list("pw")
    private static let psw = SecretName.list("psw")
    private static let cred = SecretName.list("cred")
    private static let creds = SecretName.list("creds")
    private static let pat = SecretName.list("pat")
    private static let p = SecretName("p")
    private static let u = SecretName("u")
    private static let pass = SecretName.list("pass")
    private static let secureStrings = SecretName.list("tosecurestring")
    private static let users = SecretName.list("user", "auth", "credentials")
    private static let user = SecretName.list("user")
    private static let passwords = SecretName.list(
        "password",
        "passwd",
        "passphrase",
        "passcode",
        "passwort",
        "kennwort",
        "motdepasse",
        "pwd",
        "userpass",
        "dbpass",
        "smtppass",
        "storepass",
        "keypass",
        "proxypass",
        "ftppass",
        "adminpass",
        "bindpw"
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
        "cancellation",
        "page",
        "pagination"
    )
    /// Keys and tokens that are none of a door.
    private static let exceptions = SecretName.list(
        "public",
        "license",
        "licence",
        "product",
        "activation",
        "cdkey",
        "serial",
        "hotkey",
        "shortcut",
        "hostkey",
        "registrykey",
        "foreignkey",
        "primarykey",
        "sortkey",
        "partitionkey",
        "objectkey",
        "s3key",
        "iconkey",
        "buildkey",
        "keyboard",
        "clienttoken",
        "requesttoken",
        "idempotency",
        "csrf",
        "xsrf"
    )
}
