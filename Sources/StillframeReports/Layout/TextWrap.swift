/// Long texts on lines that fit a terminal.
enum TextWrap {
    /// How many characters a line has room for.
    static let width = 80

    /// A text on lines, broken at blanks; a longer word gets a line of its own.
    static func lines(_ text: String, width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(whereSeparator: \.isWhitespace) {
            if !line.isEmpty, line.count + 1 + word.count > width {
                lines.append(line)
                line = ""
            }
            if !line.isEmpty { line += " " }
            line += word
        }
        return line.isEmpty ? lines : lines + [line]
    }
}
