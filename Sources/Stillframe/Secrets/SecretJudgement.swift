/// What a value after a name is: a credential, one only in doubt, or none.
struct SecretJudgement {
    let kind: SecretKind
    /// Whether it may as well be something else.
    let isDoubtful: Bool
    /// What of the value it is.
    let value: SecretValue

    /// Judges a value; `nil` for no secret.
    init?(
        _ value: SecretValue,
        after name: SecretWord,
        separator: UInt8,
        in text: Span<UInt8>,
        context: inout SecretContext
    ) {
        // The kind of resource in an ARN: `…:secret:name`.
        if separator == UInt8(ascii: ":"), name.isAfterColon { return nil }
        var value = value
        let verdict: (SecretKind, isSure: Bool)?
        // In prose after a colon, and after a blank, ordinary words follow such a name too.
        let isLoose = separator == UInt8(ascii: " ")
        switch name.meaning {
        case .password: verdict = Self.password(value, after: name, isLoose: isLoose, in: text)
        case .abbreviation:
            // Widths have such names, too.
            if value.count <= 4, !value.hasLetter { return nil }
            verdict = Self.password(value, after: name, isLoose: isLoose, in: text)
                .map { ($0.0, $0.isSure && value.looksLikePassword) }
        case .shortFlag: verdict = Self.shortFlag(value, after: name, separator: separator, in: text, &context)
        case .user:
            guard let password = Self.password(of: value, in: text) else {
                // `--auth` has tokens, too.
                guard value.count >= 20, value.looksRandom, !value.isWordy(in: text) else { return nil }
                verdict = (.suspected, true)
                break
            }
            value = password
            verdict = (.password, password.looksLikePassword && !password.isPlaceholder(in: text))
        case .awsSecretKey:
            verdict =
                value.count == 40 && value.looksRandom
                ? (.awsSecretKey, true)
                : value.count >= 16 && value.looksRandom ? (.token, true) : Self.doubt(value, from: 8, .token, isLoose)
        case .awsSession:
            verdict =
                value.count >= 16 && value.looksRandom
                ? (.awsTemporary, true) : Self.doubt(value, from: 8, .awsTemporary, isLoose)
        case .token: verdict = Self.token(value, isLoose: isLoose, in: text)
        case .credential:
            if let password = Self.password(of: value, in: text) {
                value = password
                verdict = (.password, password.looksLikePassword && !password.isPlaceholder(in: text))
            } else {
                verdict = Self.token(value, isLoose: isLoose, in: text)
            }
        case .accessToken:
            guard value.count >= 20, value.looksRandom else { return nil }
            verdict = (.token, !value.isWordy(in: text) && !value.isIdentifier(in: text))
        case .basic: verdict = Self.isUserAndPassword(value, in: text) ? (.password, true) : nil
        case .telling: verdict = Self.telling(value, after: name, in: text)
        }
        guard let (kind, isSure) = verdict else { return nil }
        self.kind = kind
        isDoubtful = !isSure
        self.value = value
    }

    /// A value that is too short or too plain, but stands where a secret does.
    private static func doubt(
        _ value: SecretValue,
        from least: Int,
        _ kind: SecretKind,
        _ isLoose: Bool
    ) -> (SecretKind, isSure: Bool)? {
        value.count >= least && (!isLoose || value.looksLikePassword && value.count >= 16) ? (kind, false) : nil
    }

    private static func token(
        _ value: SecretValue,
        isLoose: Bool,
        in text: Span<UInt8>
    ) -> (SecretKind, isSure: Bool)? {
        let least = isLoose ? 16 : 8
        let looksRight = isLoose ? value.looksRandom : value.looksLikePassword
        let isOther = value.isWordy(in: text) || value.isPlaceholder(in: text)
        // Services quote ids of all kinds as tokens in their messages.
        let isSure = looksRight && !isOther && !(isLoose && value.isIdentifier(in: text))
        return value.count >= least && isSure ? (.token, true) : doubt(value, from: 4, .token, isLoose)
    }

    /// `key=…`, `sig=…`: in the query of a URL shorter values are suspect too.
    private static func telling(
        _ value: SecretValue,
        after name: SecretWord,
        in text: Span<UInt8>
    ) -> (SecretKind, isSure: Bool)? {
        let isOther = value.isWordy(in: text) || value.isIdentifier(in: text)
        if value.count >= (name.isInQuery ? 16 : 20), value.looksRandom { return (.suspected, !isOther) }
        return name.isInQuery && value.count >= 8 && value.looksLikePassword && !isOther ? (.suspected, false) : nil
    }

    private static func password(
        _ value: SecretValue,
        after name: SecretWord,
        isLoose: Bool,
        in text: Span<UInt8>
    ) -> (SecretKind, isSure: Bool)? {
        if isLoose {
            return value.looksLikePassword ? (.password, !name.isPass && !value.isPlaceholder(in: text)) : nil
        }
        if name.isPass, value.count < 4, !value.hasLetter { return nil }
        let isInstruction = value.isPlaceholder(in: text) || !name.isFlag && value.isProse(in: text)
        return (.password, value.count >= 4 && !isInstruction)
    }

    /// `-p SECRET`, `/p:SECRET`, `-P SECRET`: letters that mean other things in other programs.
    private static func shortFlag(
        _ value: SecretValue,
        after name: SecretWord,
        separator: UInt8,
        in text: Span<UInt8>,
        _ context: inout SecretContext
    ) -> (SecretKind, isSure: Bool)? {
        guard value.count >= 4 else { return nil }
        if separator == UInt8(ascii: "-"), !name.isSlashFlag, context.isRegistryLogin(in: text) {
            return (.password, !value.isPlaceholder(in: text))
        }
        guard value.hasLetter, value.isOneWord(in: text) else { return nil }
        if name.isSlashFlag, separator == UInt8(ascii: ":") {
            // A user beside it leaves no doubt; without one the value must look like nothing but a password.
            if context.hasUser(beside: name, in: text) { return (.password, true) }
            return value.looksLikePassword ? (.password, value.isSigned) : nil
        }
        guard separator == UInt8(ascii: "-"), !name.isSlashFlag else { return nil }
        if context.hasProgram(in: text) { return (.password, value.looksLikePassword) }
        return context.hasUser(beside: name, in: text) ? (.password, value.looksStrong) : nil
    }

    /// The password behind a user's name and a colon; `nil` for none.
    static func password(of value: SecretValue, in text: Span<UInt8>) -> SecretValue? {
        guard let colon = value.range.first(where: { text[$0] == UInt8(ascii: ":") }), colon > value.range.lowerBound,
            !value.range.contains(where: { $0 < colon && text[$0] == UInt8(ascii: "/") })
        else { return nil }
        let password = SecretValue(colon + 1..<value.range.upperBound, in: text)
        return password.hasLetter && !password.isReference(in: text) ? password : nil
    }

    /// Whether a value is a user and a password in base64, as the scheme `Basic` has them.
    private static func isUserAndPassword(_ value: SecretValue, in text: Span<UInt8>) -> Bool {
        guard value.count >= 8 else { return false }
        let encoded = value.range.map { text[$0] }
        guard let decoded = LenientBase64.decode(encoded), decoded.contains(UInt8(ascii: ":")) else { return false }
        return decoded.allSatisfy { $0 >= 0x20 && $0 < 0x7f }
    }
}
