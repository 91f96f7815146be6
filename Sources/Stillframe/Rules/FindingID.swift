private import Crypto

/// The short stable ids of findings: what goes into a ticket.
enum FindingID {
    /// `SF-` and the first 32 bits of SHA-256 over rule, ARN and subject: never position or wording.
    static func text(rule: String, arn: String, subject: String) -> String {
        var hash = SHA256()
        for part in [rule, arn, subject] {
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
