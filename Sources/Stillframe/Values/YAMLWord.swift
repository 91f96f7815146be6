/// Texts that YAML 1.2 would read as something else than text.
///
/// The patterns are those of ruamel.yaml, matched by hand: every text of a listing that begins with a digit comes here.
struct YAMLWord {
    /// How much of the text is matched.
    private var place = 0

    /// Whether a plain text would be read as a number, a date, a truth value, null or a mark.
    static func isTyped(_ text: Span<UInt8>) -> Bool {
        guard !text.isEmpty else { return true }
        switch Unicode.Scalar(text[0]) {
        case "t", "T", "f", "F":
            return isWord(text, ["true", "True", "TRUE", "false", "False", "FALSE"])
        case "n", "N": return isWord(text, ["null", "Null", "NULL"])
        case "~", "=": return text.count == 1
        case "<": return isWord(text, ["<<"])
        case "-", "+", ".", "0"..."9":
            return matches(text) { $0.isWhole($1) } || matches(text) { $0.isFraction($1) }
                || matches(text) { $0.isPoint($1) } || matches(text) { $0.isDate($1) }
        default: return false
        }
    }

    private static func isWord(_ text: Span<UInt8>, _ words: [String]) -> Bool {
        guard text.count <= 5 else { return false }
        return words.contains { word in
            word.utf8.count == text.count && zip(text.indices, word.utf8).allSatisfy { text[$0] == $1 }
        }
    }

    /// Whether a pattern takes the whole text.
    private static func matches(_ text: Span<UInt8>, _ pattern: (inout YAMLWord, Span<UInt8>) -> Bool) -> Bool {
        var word = YAMLWord()
        return pattern(&word, text) && word.place == text.count
    }

    // MARK: - Patterns, each matched from the start on

    // `[-+]?0b[01_]+|[-+]?0o?[0-7_]+|[-+]?[0-9_]+|[-+]?0x[0-9a-fA-F_]+`
    private mutating func isWhole(_ text: Span<UInt8>) -> Bool {
        _ = take(text, "-", or: "+")
        let start = place
        if run(text, where: Self.isDigitOrLine) > 0, place == text.count { return true }
        place = start
        guard take(text, "0") else { return false }
        if take(text, "b") { return run(text) { "01_".utf8.contains($0) } > 0 }
        if take(text, "o") { return run(text) { 0x30...0x37 ~= $0 || $0 == UInt8(ascii: "_") } > 0 }
        guard take(text, "x") else { return false }
        return run(text) { Self.isDigitOrLine($0) || 0x61...0x66 ~= $0 | 0x20 } > 0
    }

    // `[-+]?[0-9][0-9_]*\.[0-9_]*([eE][-+]?[0-9]+)?|[-+]?[0-9][0-9_]*[eE][-+]?[0-9]+`
    private mutating func isFraction(_ text: Span<UInt8>) -> Bool {
        _ = take(text, "-", or: "+")
        guard place < text.count, text[place] != UInt8(ascii: "_"), run(text, where: Self.isDigitOrLine) > 0 else {
            return false
        }
        let hasPoint = take(text, ".")
        if hasPoint { _ = run(text, where: Self.isDigitOrLine) }
        guard take(text, "e", or: "E") else { return hasPoint }
        _ = take(text, "-", or: "+")
        return run(text, where: Self.isDigit) > 0
    }

    // `[-+]?\.[0-9_]+([eE][-+][0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)`
    private mutating func isPoint(_ text: Span<UInt8>) -> Bool {
        let isSigned = take(text, "-", or: "+")
        guard take(text, ".") else { return false }
        if run(text, where: Self.isDigitOrLine) > 0 {
            guard take(text, "e", or: "E") else { return true }
            return take(text, "-", or: "+") && run(text, where: Self.isDigit) > 0
        }
        let rest = text.extracting(place...)
        place = text.count
        return Self.isWord(rest, ["inf", "Inf", "INF"]) || !isSigned && Self.isWord(rest, ["nan", "NaN", "NAN"])
    }

    // `[0-9]{4}-[0-9]{2}-[0-9]{2}`, or an instant: the same with months and days of one digit too, then
    // `([Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(\.[0-9]*)?([ \t]*(Z|[-+][0-9]{1,2}(:[0-9]{2})?))?`
    private mutating func isDate(_ text: Span<UInt8>) -> Bool {
        guard digits(text, 4...4), take(text, "-") else { return false }
        let start = place
        if digits(text, 2...2), take(text, "-"), digits(text, 2...2), place == text.count { return true }
        place = start
        guard digits(text, 1...2), take(text, "-"), digits(text, 1...2), take(text, "T", or: "t") || blanks(text) > 0
        else { return false }
        guard digits(text, 1...2), take(text, ":"), digits(text, 2...2), take(text, ":"), digits(text, 2...2) else {
            return false
        }
        if take(text, ".") { _ = run(text, where: Self.isDigit) }
        if place == text.count { return true }
        _ = blanks(text)
        if take(text, "Z") { return true }
        guard take(text, "-", or: "+"), digits(text, 1...2) else { return false }
        return place == text.count || take(text, ":") && digits(text, 2...2)
    }

    // MARK: - Steps

    /// Passes a character, or the other one, if it comes next.
    private mutating func take(
        _ text: Span<UInt8>,
        _ character: Unicode.Scalar,
        or other: Unicode.Scalar? = nil
    ) -> Bool {
        guard place < text.count else { return false }
        let next = Unicode.Scalar(text[place])
        guard next == character || next == other else { return false }
        place += 1
        return true
    }

    /// Passes as many characters as fit, and says how many.
    private mutating func run(_ text: Span<UInt8>, where fits: (UInt8) -> Bool) -> Int {
        let start = place
        while place < text.count, fits(text[place]) { place += 1 }
        return place - start
    }

    /// Passes all digits that come next; whether there are as many as wanted.
    private mutating func digits(_ text: Span<UInt8>, _ count: ClosedRange<Int>) -> Bool {
        count.contains(run(text, where: Self.isDigit))
    }

    private mutating func blanks(_ text: Span<UInt8>) -> Int {
        run(text) { $0 == 0x20 || $0 == 0x09 }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }

    private static func isDigitOrLine(_ byte: UInt8) -> Bool { isDigit(byte) || byte == UInt8(ascii: "_") }
}
