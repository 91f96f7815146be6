/// Names and tokens as they may stand in a message: cut short, and without characters that don't print.
enum ShownText {
    /// At most the first eight characters of an opaque token, in double quotes.
    static func token(_ text: String) -> String {
        "\"" + printable(text, limit: 8) + "\""
    }

    /// A file's name, in single quotes.
    static func name(_ text: String) -> String {
        "'" + printable(text, limit: 240) + "'"
    }

    /// At most `limit` Unicode scalars; what a terminal would act on or hide becomes U+FFFD.
    static func printable(_ text: String, limit: Int) -> String {
        var shown = String.UnicodeScalarView()
        for scalar in text.unicodeScalars.prefix(limit) { shown.append(isPrintable(scalar) ? scalar : "\u{fffd}") }
        let isWhole = text.unicodeScalars.dropFirst(limit).isEmpty
        return String(shown) + (isWhole ? "" : "…")
    }

    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return (0x20...0x7e).contains(scalar.value) }
        if scalar.properties.isDefaultIgnorableCodePoint { return false }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator: return false
        case .surrogate, .privateUse, .unassigned: return false
        default: return true
        }
    }
}
