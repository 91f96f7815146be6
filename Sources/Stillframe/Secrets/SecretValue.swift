/// What stands after a name, and what it looks like.
struct SecretValue {
    let range: Range<Int>
    private(set) var hasLetter = false
    private var hasUpper = false
    private var hasLower = false
    private var hasDigit = false
    /// Whether it has a sign that words and numbers don't have.
    private var hasSign = false
    /// Whether it has a byte that keys and tokens don't have.
    private var hasOther = false
    private var isRepeated = true
    private var distinct: UInt64 = 0

    var count: Int { range.count }

    /// The value that begins at a place: to the closing quote, else to a blank or the next separator.
    init(from start: Int, in text: Span<UInt8>) {
        var first = start
        while first < text.count, first < start + 2, text[first] == UInt8(ascii: "\\") { first += 1 }
        let limit = min(text.count, first + SecretFinder.longestValue)
        if first < limit, text[first] == UInt8(ascii: "\"") || text[first] == UInt8(ascii: "'") {
            let quote = text[first]
            var end = first + 1
            while end < limit, text[end] != quote { end += 1 }
            // In JSON inside JSON a backslash stands before the quote.
            let isEscaped = first > start && end > first + 1 && text[end - 1] == UInt8(ascii: "\\")
            self.init(first + 1..<(isEscaped ? end - 1 : end), in: text)
            return
        }
        var end = start
        while end < limit, !Self.isEnd(text[end]) { end += 1 }
        self.init(start..<end, in: text)
    }

    init(_ range: Range<Int>, in text: Span<UInt8>) {
        self.range = range
        for index in range {
            let byte = text[index]
            if byte != text[range.lowerBound] { isRepeated = false }
            distinct |= 1 << UInt64(byte & 63)
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): hasUpper = true
            case UInt8(ascii: "a")...UInt8(ascii: "z"): hasLower = true
            case UInt8(ascii: "0")...UInt8(ascii: "9"): hasDigit = true
            case UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: "-"), UInt8(ascii: "_"),
                UInt8(ascii: "."), UInt8(ascii: "~"), UInt8(ascii: "%"):
                break
            default:
                if byte > 0x20, byte < 0x7f { hasSign = true }
                hasOther = true
            }
        }
        hasLetter = hasUpper || hasLower
    }

    /// Whether it is one long mixture of letters and digits, as keys and tokens are: words, paths and dates are not.
    var looksRandom: Bool {
        count >= 16 && hasLetter && hasDigit && !hasOther && distinct.nonzeroBitCount >= 9
    }

    /// Whether it mixes letters with digits or signs.
    var looksLikePassword: Bool {
        count >= 6 && hasLetter && (hasDigit || hasSign)
    }

    /// Whether it stands for a value that is elsewhere, or for none: a variable, a path, an address, a placeholder.
    func isReference(in text: Span<UInt8>) -> Bool {
        guard let first = range.first, !isRepeated else { return true }
        switch text[first] {
        case UInt8(ascii: "%"), UInt8(ascii: "$"), UInt8(ascii: "{"), UInt8(ascii: "<"), UInt8(ascii: "*"),
            UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "\\"),
            UInt8(ascii: "~"):
            return true
        default: break
        }
        // A drive or a scheme: C:\\x, file:x, env:X, arn:aws:…, https://…
        for index in range.dropFirst().prefix(16) {
            if text[index] == UInt8(ascii: ":") {
                let next = index + 1 < range.upperBound ? text[index + 1] : 0
                if next == UInt8(ascii: "\\") || next == UInt8(ascii: "/") || isScheme(first..<index, in: text) {
                    return true
                }
                break
            }
            if !SecretFinder.isLetterOrDigit(text[index]) { break }
        }
        return isPlaceholder(in: text)
    }

    /// Whether it is free of what a property or a path has.
    func isOneWord(in text: Span<UInt8>) -> Bool {
        range.allSatisfy { index in
            text[index] != UInt8(ascii: "=") && text[index] != UInt8(ascii: "\\") && text[index] != UInt8(ascii: "/")
        }
    }

    private func isScheme(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
        Self.schemes.contains(Self.lowercased(range, in: text))
    }

    private func isPlaceholder(in text: Span<UInt8>) -> Bool {
        guard count <= 24 else { return false }
        return Self.placeholders.contains(Self.lowercased(range, in: text))
    }

    private static func lowercased(_ range: Range<Int>, in text: Span<UInt8>) -> String {
        range.reduce(into: "") { word, index in
            let byte = text[index]
            word.unicodeScalars.append(Unicode.Scalar(byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte))
        }
    }

    private static func isEnd(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "&"),
            UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "}"), UInt8(ascii: ")"),
            UInt8(ascii: "]"), 0x7f:
            true
        default: false
        }
    }

    private static let schemes: Set = [
        "file", "env", "arn", "ssm", "vault", "secretsmanager", "keyring", "pass", "stdin", "fd", "prompt", "parameter",
    ]
    private static let placeholders: Set = [
        "none", "null", "true", "false", "prompt", "ask", "auto", "default", "basic", "required", "optional", "enabled",
        "disabled", "empty", "stdin", "missing", "invalid", "incorrect", "expired", "changeme", "change_me", "redacted",
        "masked", "hidden", "password", "secret", "token", "your_password", "your-password", "yourpassword",
        "integrated",
        "windows", "kerberos", "ntlm", "undefined", "unset",
    ]
}
