/// Names of URL parameters that grant access.
///
/// Names are compared without case, hyphens and underscores, so that `X-Amz-Signature`, `x_amz_signature` and
/// `xamzsignature` are one.
enum SecretParameter {
    /// Whether a parameter with such a name occurs in a URL or a piece of one, given as decoded bytes.
    ///
    /// A name counts after `?`, `&`, `;` or `#` and before `=`; one that only signatures have counts at the start too,
    /// for URLs that were broken over two lines.
    static func occurs(in bytes: some Sequence<UInt8>) -> Bool {
        var name: [UInt8] = []
        var isName = true
        var isAtStart = true
        var hasPath = false
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "?"), UInt8(ascii: "&"), UInt8(ascii: ";"), UInt8(ascii: "#"):
                name.removeAll(keepingCapacity: true)
                isName = true
                // Without a path before it a semicolon parts a connection string, whose values go one by one.
                isAtStart = isAtStart && byte == UInt8(ascii: ";") && !hasPath
            case UInt8(ascii: "="):
                if isName && (isSigning(name) || !isAtStart && isSecret(name)) { return true }
                isName = false
            case UInt8(ascii: "A")...UInt8(ascii: "Z") where isName:
                name.append(byte | 0x20)
            case UInt8(ascii: "a")...UInt8(ascii: "z") where isName, UInt8(ascii: "0")...UInt8(ascii: "9") where isName:
                name.append(byte)
            case UInt8(ascii: "/"): hasPath = true
            default: break
            }
        }
        return false
    }

    /// Whether only a signature has a parameter of this name.
    private static func isSigning(_ name: [UInt8]) -> Bool {
        name.starts(with: "xamz".utf8) || name.starts(with: "xgoog".utf8) || signingNames.contains(name)
    }

    /// Whether a parameter of this name grants access, or says until when.
    private static func isSecret(_ name: [UInt8]) -> Bool {
        otherNames.contains(name)
            || fragments.contains { fragment in name.indices.contains { name[$0...].starts(with: fragment) } }
    }

    private static let signingNames = bytes(["signature", "awsaccesskeyid", "keypairid"])
    private static let otherNames = bytes(["expires", "policy", "sig", "auth", "authorization", "apikey", "pwd"])
    private static let fragments = bytes([
        "token", "signature", "secret", "password", "credential", "accesskey", "sessionid",
    ])

    private static func bytes(_ names: [String]) -> [[UInt8]] { names.map { Array($0.utf8) } }
}
