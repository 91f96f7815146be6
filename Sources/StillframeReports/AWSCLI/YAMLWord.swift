/// Texts that YAML 1.2 would read as something else than text.
enum YAMLWord {
    /// Whether a plain text would be read as a number, a date, a truth value, null or a mark.
    static func isTyped(_ text: [Unicode.Scalar]) -> Bool {
        guard let first = text.first else { return true }
        let word = String(String.UnicodeScalarView(text))
        switch first {
        case "t", "T", "f", "F": return ["true", "True", "TRUE", "false", "False", "FALSE"].contains(word)
        case "n", "N": return ["null", "Null", "NULL"].contains(word)
        case "~", "=": return text.count == 1
        case "<": return word == "<<"
        case "-", "+", ".", "0"..."9": return isNumber(word) || isDate(word)
        default: return false
        }
    }

    private static func isNumber(_ word: String) -> Bool {
        let digits = /[-+]?0b[01_]+|[-+]?0o?[0-7_]+|[-+]?[0-9_]+|[-+]?0x[0-9a-fA-F_]+/
        let fraction = /[-+]?[0-9][0-9_]*\.[0-9_]*([eE][-+]?[0-9]+)?|[-+]?[0-9][0-9_]*[eE][-+]?[0-9]+/
        let point = /[-+]?\.[0-9_]+([eE][-+][0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)/
        return word.wholeMatch(of: digits) != nil || word.wholeMatch(of: fraction) != nil
            || word.wholeMatch(of: point) != nil
    }

    private static func isDate(_ word: String) -> Bool {
        let day = /[0-9]{4}-[0-9]{2}-[0-9]{2}/
        let instant =
            /[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(\.[0-9]*)?([ \t]*(Z|[-+][0-9]{1,2}(:[0-9]{2})?))?/
        return word.wholeMatch(of: day) != nil || word.wholeMatch(of: instant) != nil
    }
}
