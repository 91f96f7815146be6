internal import Stillframe

/// The name of a secret as it stands before a `=`, a `:` or another separator.
///
/// Names are compared without case, hyphens and underscores, and by their end: `HTTP_X_AMZ_SIGNATURE` is one too.
struct SecretName {
    /// How sure the name is.
    enum Kind {
        /// Only a secret has this name.
        case secret
        /// A scheme may stand before the secret.
        case authorization
        /// Other things have this name too.
        case ambiguous
    }

    let kind: Kind
    /// Whether a quote stands between the name and the separator.
    let isQuoted: Bool

    /// The secret's name that ends before a separator; `nil` where none does.
    init?(before separator: Int, in text: DecodedText) {
        var end = separator
        var isQuoted = false
        while end > 0, separator - end < Self.longestGap, Self.gap.contains(text.byte(end - 1)) {
            isQuoted = isQuoted || Self.quotes.contains(text.byte(end - 1))
            end -= 1
        }
        guard end > 0, Self.lastLetters.contains(text.byte(end - 1)) else { return nil }
        var letters: [UInt8] = []
        while end > 0, letters.count < Self.longest, Self.nameLetters.contains(text.byte(end - 1)) {
            let byte = text.byte(end - 1)
            if byte != UInt8(ascii: "-"), byte != UInt8(ascii: "_") { letters.append(byte | 0x20) }
            end -= 1
        }
        let name = String(decoding: letters.reversed(), as: UTF8.self)
        guard let kind = Self.kind(of: name) else { return nil }
        self.kind = kind
        self.isQuoted = isQuoted
    }

    private static func kind(of name: String) -> Kind? {
        if secrets.contains(where: name.hasSuffix) { return .secret }
        if name.hasSuffix("authorization") { return .authorization }
        return ambiguous.contains(name) ? .ambiguous : nil
    }

    private static let secrets = [
        "xamzsignature", "xamzsecuritytoken", "xamzcredential", "xamztoken", "xgoogsignature", "xgoogcredential",
        "cloudfrontsignature", "cloudfrontpolicy", "keypairid", "awsaccesskeyid", "secretaccesskey", "sessiontoken",
        "awssecuritytoken", "signatureprovided", "encryptioncustomerkey",
    ]
    private static let ambiguous: Set = [
        "signature", "credential", "policy", "securitytoken", "accesskeyid", "secretkey",
    ]

    /// What may stand between a name and its separator, and how much of it.
    static let gap = ASCIISet(" \t\"'`\\)]")
    static let longestGap = 8
    /// The last letters of all names, and the length of the shortest: enough to let most texts pass.
    static let lastLetters = ASCIISet("enlydENLYD")
    static let shortest = 6

    private static let longest = 48
    private static let quotes = ASCIISet("\"'`")
    private static let nameLetters = ASCIISet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
}
