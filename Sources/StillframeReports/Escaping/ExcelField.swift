internal import Stillframe

/// Untrusted text as one field of a CSV file that Excel opens by itself.
///
/// Stops what ``CSVField`` stops, and a loss: Excel makes a number of an account (`012345678901` becomes `12345678901`, other
/// accounts `1.11E+11`) and a date of an agent's version. Such a text is written `="…"`, which Excel shows as the text; the
/// text has no quote in it, so there can be nothing else in the formula.
enum ExcelField {
    /// Appends the field for a text.
    static func write(_ text: String, to output: inout String) {
        guard isTakenForValue(text) else { return CSVField.write(text, to: &output) }
        guard text.utf8.count <= longestLiteral, text.unicodeScalars.allSatisfy(isShownAsItIs) else {
            return CSVField.write("'" + text, to: &output)
        }
        output += "\"=\"\""
        output += text
        output += "\"\"\""
    }

    /// The longest text that a formula may hold.
    private static let longestLiteral = 255

    private static func isShownAsItIs(_ scalar: Unicode.Scalar) -> Bool {
        scalar != "\"" && !HiddenScalar.contains(scalar)
    }

    /// Whether Excel may make a number, an amount, a date or a truth value of a text.
    static func isTakenForValue(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first(where: { !$0.properties.isWhitespace }) else { return false }
        if first.properties.numericType != nil || first.properties.generalCategory == .currencySymbol { return true }
        if first == "." || first == "(" { return true }
        let words = text.lowercased()
        return words == "true" || words == "false"
            || months.contains { words.hasPrefix($0) }
                && words.unicodeScalars.contains { $0.properties.numericType != nil }
    }

    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
}
