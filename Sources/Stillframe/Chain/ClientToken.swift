internal import JMESPath

/// The resume token that the AWS CLI and boto3 make when `--max-items` cuts a listing.
///
/// It is the base64 text of a JSON object with the service's `NextToken` and, unless the listing was cut at the end of
/// a page, with `boto_truncate_amount`; old clients wrote `token___amount`. One with other values than the client makes
/// is still a client's, and no service's; ``fault`` then says why the client can't go on from it.
package struct ClientToken: Sendable, Hashable {
    /// The token as the client wrote it, with its padding.
    package let text: String
    /// The service's token of the page the client stopped in or before; `nil` for the first page.
    package let serviceToken: String?
    /// How many images of that page the client had read; `nil` if it stopped before the page.
    package let amount: Int?
    /// Why the client can't go on from the token; `nil` if it can.
    package let fault: String?

    /// Longer tokens are not repeated in a command.
    private static let longestArgument = 8192

    /// Recognises a client's token; any other token is the service's own and opaque.
    package init?(_ text: String) {
        // Padding gets lost on the way; the client refuses a token without it, so the command has it again.
        let padded = ["", "=", "=="].lazy.map { text + $0 }.first { LenientBase64.decode($0.utf8) != nil }
        if let padded, let object = LenientBase64.decode(padded.utf8).flatMap(ClientTokenObject.init) {
            self.init(text: padded, object.nextToken, object.amount)
        } else if let (token, amount) = Self.oldForm(text) {
            self.init(text: text, .string(token), .number(amount))
        } else {
            return nil
        }
    }

    private init(text: String, _ token: ClientTokenObject.Value?, _ amount: ClientTokenObject.Value?) {
        var faults: [String] = []
        self.text = text
        switch token {
        // The client takes the word for what Python prints of null.
        case nil, .null, .string("None"): serviceToken = nil
        case .string(let name):
            serviceToken = name
            if name.isEmpty { faults.append("its NextToken is empty") }
        case .number, .boolean:
            serviceToken = nil
            faults.append("its NextToken is no string")
        }
        switch amount {
        case nil, .null: self.amount = nil
        case .boolean(let value): self.amount = value ? 1 : 0
        case .number(let spelling) where !spelling.contains(where: { ".eE".contains($0) }):
            self.amount = Int(spelling)
            if self.amount == nil { faults.append("its boto_truncate_amount is larger than any page") }
        case .number, .string:
            self.amount = nil
            faults.append("its boto_truncate_amount is no whole number")
        }
        fault = faults.isEmpty ? nil : faults.joined(separator: ", and ")
    }

    /// The command that fetches the rest of the listing, to be pasted into a shell; the whole listing if the client
    /// can't go on from the token.
    ///
    /// The Region is left out if it is empty or not one. Where the token can't stand in a command, because it is longer
    /// than a shell takes or has characters that don't print, `TOKEN` stands for it.
    package func command(region: String) -> String {
        var words = ["aws", "appstream", "describe-images"]
        if Self.isRegion(region) { words += ["--region", region] }
        if fault != nil { return words.joined(separator: " ") }
        guard isPastable else { return (words + ["--starting-token", "TOKEN"]).joined(separator: " ") }
        let word = Self.shellWord(text)
        // Otherwise the token would be taken for an option.
        let isOption = text.utf8.first == UInt8(ascii: "-")
        words += isOption ? ["--starting-token=" + word] : ["--starting-token", word]
        return words.joined(separator: " ")
    }

    /// Whether the token itself can stand in a command.
    package var isPastable: Bool {
        text.utf8.count <= Self.longestArgument && text.utf8.allSatisfy { (0x20...0x7e).contains($0) }
    }

    /// Splits `token___amount` as the clients do: two parts, the second one an integer in Python's spelling.
    private static func oldForm(_ text: String) -> (token: String, amount: String)? {
        let bytes = Array(text.utf8)
        let underscore = UInt8(ascii: "_")
        var separators: [Int] = []
        var index = 0
        while index + 3 <= bytes.count, separators.count < 2 {
            if bytes[index] == underscore, bytes[index + 1] == underscore, bytes[index + 2] == underscore {
                separators.append(index)
                index += 3
            } else {
                index += 1
            }
        }
        guard separators.count == 1,
            let amount = PythonInteger(String(decoding: bytes[(separators[0] + 3)...], as: UTF8.self))
        else { return nil }
        return (String(decoding: bytes[..<separators[0]], as: UTF8.self), amount.text)
    }

    /// Whether a text can stand for a Region in a command.
    static func isRegion(_ text: String) -> Bool {
        guard (1...32).contains(text.utf8.count), text.utf8.contains(UInt8(ascii: "-")) else { return false }
        return text.utf8.first != UInt8(ascii: "-")
            && text.utf8.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x61...0x7a).contains(byte) || byte == UInt8(ascii: "-")
            }
    }

    /// The text as one word of a POSIX shell, quoted only if it must be.
    private static func shellWord(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5a, 0x61...0x7a: true
            default: "+/=-_.:,@%".utf8.contains(byte)
            }
        }
        if isPlain, !text.isEmpty, text.utf8.first != UInt8(ascii: "=") { return text }
        return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#) + "'"
    }
}
