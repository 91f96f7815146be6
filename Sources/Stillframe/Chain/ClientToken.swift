/// The resume token that the AWS CLI and boto3 make when `--max-items` cuts a listing.
///
/// It is the base64 text of a JSON object with the service's `NextToken` and, unless the listing was cut at the end of
/// a page, with `boto_truncate_amount`; old clients wrote `token___amount`.
package struct ClientToken: Sendable, Hashable {
    /// The token as the client wrote it, with its padding.
    package let text: String
    /// The service's token of the page the client stopped in or before; `nil` for the first page.
    package let serviceToken: String?
    /// How many images of that page the client had read; `nil` if it stopped before the page.
    package let amount: Int?

    /// Longer tokens are not repeated in a command.
    private static let longestArgument = 8192

    /// Recognises a client's token; any other token is the service's own and opaque.
    package init?(_ text: String) {
        // Padding gets lost on the way; the client refuses a token without it, so the command has it again.
        let padded = ["", "=", "=="].lazy.map { text + $0 }.first { LenientBase64.decode($0.utf8) != nil }
        if let padded, let object = LenientBase64.decode(padded.utf8).flatMap(ClientTokenObject.init) {
            self.init(text: padded, serviceToken: object.nextToken, amount: object.amount)
        } else if let (serviceToken, amount) = Self.oldForm(text) {
            self.init(text: text, serviceToken: serviceToken, amount: amount)
        } else {
            return nil
        }
    }

    private init(text: String, serviceToken: String?, amount: Int?) {
        self.text = text
        self.serviceToken = serviceToken
        self.amount = amount
    }

    /// The command that fetches the rest of the listing, to be pasted into a shell.
    ///
    /// The Region is left out if it is empty or not one. Where the token can't stand in a command, because it is longer
    /// than a shell takes or has characters that don't print, `TOKEN` stands for it.
    package func command(region: String) -> String {
        var words = ["aws", "appstream", "describe-images"]
        if Self.isRegion(region) { words += ["--region", region] }
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
    private static func oldForm(_ text: String) -> (serviceToken: String?, amount: Int)? {
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
        guard separators.count == 1, let amount = pythonInteger(bytes[(separators[0] + 3)...]) else { return nil }
        let token = String(decoding: bytes[..<separators[0]], as: UTF8.self)
        return (token == "None" ? nil : token, amount)
    }

    /// An integer with blanks around it, a sign, and single underscores between digits.
    private static func pythonInteger(_ bytes: ArraySlice<UInt8>) -> Int? {
        let isBlank = { (byte: UInt8) in byte == 0x20 || (0x09...0x0d).contains(byte) }
        let trimmed = bytes.drop(while: isBlank).reversed().drop(while: isBlank).reversed()
        let text = String(decoding: Array(trimmed), as: UTF8.self)
        let groups = text.split(separator: "_", omittingEmptySubsequences: false)
        guard let first = groups.first, first.last?.isNumber == true,
            groups.dropFirst().allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
        else { return nil }
        return Int(groups.joined())
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
