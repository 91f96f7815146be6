/// Texts that YAML 1.2 would read as something else than text.
///
/// The patterns are those of ruamel.yaml, matched by hand: every text of a listing that begins with a digit comes here.
struct YAMLWord {
    private let text: [Unicode.Scalar]
    private var place = 0

    private init(_ text: [Unicode.Scalar]) {
        self.text = text
    }

    /// Whether a plain text would be read as a number, a date, a truth value, null or a mark.
    static func isTyped(_ text: [Unicode.Scalar]) -> Bool {
        guard let first = text.first else { return true }
        switch first {
        case "t", "T", "f", "F":
            return isWord(text, ["true", "True", "TRUE", "false", "False", "FALSE"])
        case "n", "N": return isWord(text, ["null", "Null", "NULL"])
        case "~", "=": return text.count == 1
        case "<": return isWord(text, ["<<"])
        case "-", "+", ".", "0"..."9":
            return matches(text) { $0.isWhole() } || matches(text) { $0.isFraction() } || matches(text) { $0.isPoint() }
                || matches(text) { $0.isDate() }
        default: return false
        }
    }

    private static func isWord(_ text: [Unicode.Scalar], _ words: [String]) -> Bool {
        text.count <= 5 && words.contains { $0.unicodeScalars.elementsEqual(text) }
    }

    /// Whether a pattern takes the whole text.
    private static func matches(_ text: [Unicode.Scalar], _ pattern: (inout YAMLWord) -> Bool) -> Bool {
        var word = YAMLWord(text)
        return pattern(&word) && word.place == text.count
    }

    // MARK: - Patterns, each matched from the start on

    // `[-+]?0b[01_]+|[-+]?0o?[0-7_]+|[-+]?[0-9_]+|[-+]?0x[0-9a-fA-F_]+`
    private mutating func isWhole() -> Bool {
        _ = take("-", or: "+")
        let start = place
        if run(where: Self.isDigitOrLine) > 0, place == text.count { return true }
        place = start
        guard take("0") else { return false }
        if take("b") { return run { "01_".unicodeScalars.contains($0) } > 0 }
        if take("o") { return run { "0"..."7" ~= $0 || $0 == "_" } > 0 }
        guard take("x") else { return false }
        return run { Self.isDigitOrLine($0) || "a"..."f" ~= $0 || "A"..."F" ~= $0 } > 0
    }

    // `[-+]?[0-9][0-9_]*\.[0-9_]*([eE][-+]?[0-9]+)?|[-+]?[0-9][0-9_]*[eE][-+]?[0-9]+`
    private mutating func isFraction() -> Bool {
        _ = take("-", or: "+")
        guard place < text.count, text[place] != "_", run(where: Self.isDigitOrLine) > 0 else { return false }
        let hasPoint = take(".")
        if hasPoint { _ = run(where: Self.isDigitOrLine) }
        guard take("e", or: "E") else { return hasPoint }
        _ = take("-", or: "+")
        return run(where: Self.isDigit) > 0
    }

    // `[-+]?\.[0-9_]+([eE][-+][0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)`
    private mutating func isPoint() -> Bool {
        let isSigned = take("-", or: "+")
        guard take(".") else { return false }
        if run(where: Self.isDigitOrLine) > 0 {
            guard take("e", or: "E") else { return true }
            return take("-", or: "+") && run(where: Self.isDigit) > 0
        }
        let rest = Array(text[place...])
        place = text.count
        return Self.isWord(rest, ["inf", "Inf", "INF"]) || !isSigned && Self.isWord(rest, ["nan", "NaN", "NAN"])
    }

    // `[0-9]{4}-[0-9]{2}-[0-9]{2}`, or an instant: the same with months and days of one digit too, then
    // `([Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(\.[0-9]*)?([ \t]*(Z|[-+][0-9]{1,2}(:[0-9]{2})?))?`
    private mutating func isDate() -> Bool {
        guard digits(4...4), take("-") else { return false }
        let start = place
        if digits(2...2), take("-"), digits(2...2), place == text.count { return true }
        place = start
        guard digits(1...2), take("-"), digits(1...2), take("T", or: "t") || blanks() > 0 else { return false }
        guard digits(1...2), take(":"), digits(2...2), take(":"), digits(2...2) else { return false }
        if take(".") { _ = run(where: Self.isDigit) }
        if place == text.count { return true }
        _ = blanks()
        if take("Z") { return true }
        guard take("-", or: "+"), digits(1...2) else { return false }
        return place == text.count || take(":") && digits(2...2)
    }

    // MARK: - Steps

    /// Passes a character, or the other one, if it comes next.
    private mutating func take(_ character: Unicode.Scalar, or other: Unicode.Scalar? = nil) -> Bool {
        guard place < text.count, text[place] == character || text[place] == other else { return false }
        place += 1
        return true
    }

    /// Passes as many characters as fit, and says how many.
    private mutating func run(where fits: (Unicode.Scalar) -> Bool) -> Int {
        let start = place
        while place < text.count, fits(text[place]) { place += 1 }
        return place - start
    }

    /// Passes all digits that come next; whether there are as many as wanted.
    private mutating func digits(_ count: ClosedRange<Int>) -> Bool {
        count.contains(run(where: Self.isDigit))
    }

    private mutating func blanks() -> Int {
        run { $0 == " " || $0 == "\t" }
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { "0"..."9" ~= scalar }

    private static func isDigitOrLine(_ scalar: Unicode.Scalar) -> Bool { isDigit(scalar) || scalar == "_" }
}
