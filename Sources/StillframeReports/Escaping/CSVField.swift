internal import Stillframe

/// Untrusted text as one field of a CSV file (RFC 4180).
///
/// Stops two attacks. A quote, comma or line break in a name would end the field and forge columns or rows: such a field is
/// quoted, its quotes doubled. A spreadsheet runs a field that begins with `=`, `+`, `-`, `@`, a tab or a carriage return as
/// a formula, which can fetch addresses and start programs: such a field gets a single quote in front, which makes it text.
/// Hidden characters other than tab and line breaks are made visible, since no reader of a CSV file expects them.
enum CSVField {
    /// Appends the field for a text.
    static func write(_ text: String, to output: inout String) {
        if plain.holdsAll(of: text), !startsFormula(text) {
            output += text
            return
        }
        output += "\""
        if startsFormula(text) { output += "'" }
        for scalar in text.unicodeScalars {
            if scalar == "\"" {
                output += "\"\""
            } else if HiddenScalar.contains(scalar), !kept.contains(scalar) {
                HiddenScalar.write(scalar, to: &output)
            } else {
                output.unicodeScalars.append(scalar)
            }
        }
        output += "\""
    }

    /// Whether a text is the same inside and outside a CSV file and holds no secret: nearly all texts.
    static func isHarmless(_ text: String) -> Bool {
        let bytes = text.utf8.span
        return bytes.isEmpty || letters.contains(bytes[0]) && plain.holdsAll(of: text) && !SecretText.mayHold(text)
    }

    private static let plain = ASCIISet.printable(except: "\",")
    private static let kept = ASCIISet("\t\r\n")

    /// Whether a spreadsheet may take the text for a formula; leading blanks don't protect, nor do full-width signs.
    private static func startsFormula(_ text: String) -> Bool {
        let bytes = text.utf8.span
        guard bytes.count > 0 else { return false }
        if letters.contains(bytes[0]) { return false }
        guard let first = text.unicodeScalars.first(where: { !$0.properties.isWhitespace || signs.contains($0) }) else {
            return false
        }
        return signs.contains(first) || fullWidthSigns.contains(first)
    }

    private static let letters = ASCIISet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")
    private static let signs = ASCIISet("=+-@\t\r\n")
    private static let fullWidthSigns: Set<Unicode.Scalar> = ["\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}"]
}
