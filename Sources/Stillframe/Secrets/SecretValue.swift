/// What stands after a name, and what it looks like.
struct SecretValue {
    let range: Range<Int>
    /// The quote or brace it stands in; 0 for none.
    private(set) var opener: UInt8 = 0
    /// Whether it stands right behind its separator.
    var isAdjacent = true
    private(set) var hasLetter = false
    private var hasUpper = false
    private var hasLower = false
    private var digits = 0
    /// Whether it has a sign that words and numbers don't have.
    private var hasSign = false
    /// Whether it has a byte that keys and tokens don't have.
    private var hasOther = false
    /// Whether it is one character over and over, as in `xxxxxxxx`.
    private(set) var isRepeated = true
    private var distinct: UInt64 = 0

    var count: Int { range.count }

    /// The value that begins at a place: to the closing quote or brace, else to a blank or the next separator.
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
            opener = quote
            return
        }
        if start > 0, let end = Self.braceEnd(from: start, limit, in: text) {
            self.init(start + 1..<end, in: text)
            opener = UInt8(ascii: "{")
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
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
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

    private var hasDigit: Bool { digits > 0 }

    /// Whether it is one long mixture of letters and digits, as keys and tokens are: words, paths and dates are not.
    var looksRandom: Bool {
        count >= 16 && hasLetter && hasDigit && !hasOther && distinct.nonzeroBitCount >= 9
    }

    /// Whether it mixes letters with digits or signs.
    var looksLikePassword: Bool {
        count >= 6 && hasLetter && (hasDigit || hasSign)
    }

    /// Whether it mixes as much as a name with a number doesn't: three of capitals, small letters, digits and signs, with
    /// a sign or several digits.
    var looksStrong: Bool {
        let classes = (hasUpper ? 1 : 0) + (hasLower ? 1 : 0) + (hasDigit ? 1 : 0) + (hasSign ? 1 : 0)
        return count >= 6 && classes >= 3 && (digits >= 2 || hasSign)
    }

    /// Whether it has letters, digits and a sign that words and numbers don't have.
    var isSigned: Bool { looksLikePassword && hasDigit && hasSign }

    /// Whether it has nothing but letters.
    var isOneName: Bool { hasLetter && !hasDigit && !hasSign && !hasOther }

    /// Whether it stands for a value that is elsewhere, or for none: a variable, a path, an address, a word such as `none`.
    func isReference(in text: Span<UInt8>) -> Bool {
        guard let first = range.first, !isRepeated || hasLetter || hasDigit else { return true }
        // The place of an argument, as in `{0}`.
        if opener == UInt8(ascii: "{"), count < 3, !hasLetter { return true }
        if isMarked(first, in: text) { return true }
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
        return isWord(of: Self.nothings, in: text)
    }

    /// Whether its first sign, with what follows, is that of a variable, a path or a template.
    private func isMarked(_ first: Int, in text: Span<UInt8>) -> Bool {
        let next = first + 1 < range.upperBound ? text[first + 1] : 0
        let after = range.upperBound < text.count ? text[range.upperBound] : 0
        switch text[first] {
        case UInt8(ascii: "<"), UInt8(ascii: "{"), UInt8(ascii: "\\"): return true
        case UInt8(ascii: "$"):
            // A name is a variable's, and most passwords that begin so are none.
            return next == UInt8(ascii: "{") || next == UInt8(ascii: "(")
                || !isSecretName(first, in: text)
        case UInt8(ascii: "#") where next == UInt8(ascii: "{"): return true
        case UInt8(ascii: "["): return after == UInt8(ascii: "]") || !hasLetter
        case UInt8(ascii: "("):
            return !(after == UInt8(ascii: ")") ? looksStrong : after == 0 && looksLikePassword)
        case UInt8(ascii: "-"): return !isAdjacent || next == UInt8(ascii: "-") || !looksLikePassword
        case UInt8(ascii: "/"):
            return !looksStrong
                || range.dropFirst().contains { text[$0] == UInt8(ascii: "/") || text[$0] == UInt8(ascii: ".") }
        case UInt8(ascii: "~"): return next == UInt8(ascii: "/") || next == UInt8(ascii: "\\") || !hasLetter
        case UInt8(ascii: "@") where text[range.upperBound - 1] != UInt8(ascii: "@"):
            return !looksLikePassword
                || range.contains { [UInt8(ascii: "/"), UInt8(ascii: "\\"), UInt8(ascii: ".")].contains(text[$0]) }
        case UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "_"),
            UInt8(ascii: "*"):
            return isTemplate(first, in: text)
        default: return false
        }
    }

    /// Whether a name stands between two of a sign, as in `%NAME%`, `@name@`, `__NAME__`; more may follow.
    private func isTemplate(_ first: Int, in text: Span<UInt8>) -> Bool {
        var index = first
        while index < range.upperBound, text[index] == text[first] { index += 1 }
        let start = index
        while index < range.upperBound, text[index] != text[first] || text[first] == UInt8(ascii: "_") {
            guard SecretFinder.isWord(text[index]) || text[index] == UInt8(ascii: "*") else { return false }
            index += 1
        }
        if text[first] == UInt8(ascii: "_") { return text[range.upperBound - 1] == UInt8(ascii: "_") }
        // Two digits after a percent sign are an encoded character; no variable's name begins with a number.
        let isEncoded =
            text[first] == UInt8(ascii: "%") && index >= start + 2 && DecodedText.hexadecimals.contains(text[start])
            && DecodedText.hexadecimals.contains(text[start + 1])
            && (index == start + 2 || text[start] < UInt8(ascii: "8"))
        return index > start && index < range.upperBound && !isEncoded
    }

    /// Whether what stands after a `$` has small letters and several digits, or a sign that names don't have.
    private func isSecretName(_ first: Int, in text: Span<UInt8>) -> Bool {
        let isName = range.dropFirst().allSatisfy {
            SecretFinder.isWord(text[$0]) || text[$0] == UInt8(ascii: ":") || text[$0] == UInt8(ascii: ".")
        }
        return isName ? hasLower && digits >= 3 && count >= 8 : looksLikePassword
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

    /// Whether it is one of some words.
    func isWord(of words: Set<String>, in text: Span<UInt8>) -> Bool {
        count <= 24 && words.contains(Self.lowercased(range, in: text))
    }

    static func lowercased(_ range: Range<Int>, in text: Span<UInt8>) -> String {
        range.reduce(into: "") { word, index in
            let byte = text[index]
            word.unicodeScalars.append(Unicode.Scalar(byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte))
        }
    }

    /// The closing brace of a value in braces, as ODBC has them; `nil` where it is a template or a structure.
    private static func braceEnd(from start: Int, _ limit: Int, in text: Span<UInt8>) -> Int? {
        guard start + 1 < limit, text[start] == UInt8(ascii: "{"), text[start - 1] == UInt8(ascii: "=") else {
            return nil
        }
        switch text[start + 1] {
        case UInt8(ascii: "{"), UInt8(ascii: "%"), UInt8(ascii: "$"), UInt8(ascii: "\""), UInt8(ascii: "'"): return nil
        default: break
        }
        var end = start + 1
        while end < limit, text[end] != UInt8(ascii: "}") { end += 1 }
        guard end < limit, end + 1 == text.count || text[end + 1] == UInt8(ascii: ";") || isEnd(text[end + 1]) else {
            return nil
        }
        return end
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
    /// Words that say there is no value, or how it is got.
    private static let nothings: Set = [
        "none", "null", "nil", "true", "false", "yes", "no", "n/a", "never", "prompt", "ask", "auto", "required",
        "optional", "enabled", "disabled", "empty", "stdin", "missing", "invalid", "incorrect", "expired", "redacted",
        "masked", "hidden", "integrated", "windows", "kerberos", "ntlm", "basic", "default", "undefined", "unset",
    ]
}
