private import Crypto

/// The short stable ids of findings and issues: what goes into a ticket.
enum FindingID {
    /// `SF-` and the first 32 bits of SHA-256 over the rule and the other parts of an identity, which for a finding are ARN
    /// (the name where there is none) and subject, for an issue account, Region and subject: never position or wording.
    static func text(rule: String, parts: [String]) -> String {
        var hash = SHA256()
        for part in [rule] + parts {
            hash.update(data: Array("\(part.utf8.count):".utf8))
            hash.update(data: Array(part.utf8))
        }
        let digits = Array("0123456789abcdef")
        return hash.finalize().prefix(4).reduce(into: "SF-") { text, byte in
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
    }
}
