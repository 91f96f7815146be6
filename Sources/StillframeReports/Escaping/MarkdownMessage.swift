/// Untrusted prose with commands between backticks, such as a problem's message, inside a Markdown paragraph or cell.
///
/// Stops what ``MarkdownText`` and ``MarkdownCode`` stop: pieces between backticks go through the one, all others through the
/// other, so a backtick from the dump can at most show a name as code. With an odd number of backticks nothing is code.
enum MarkdownMessage {
    /// Appends the message on one line.
    static func write(_ text: String, to output: inout String) {
        let pieces = text.unicodeScalars.split(separator: "`", omittingEmptySubsequences: false)
        guard pieces.count > 1, pieces.count % 2 == 1 else {
            MarkdownText.write(text, to: &output)
            return
        }
        for (index, piece) in pieces.enumerated() {
            if index % 2 == 1 {
                MarkdownCode.write(String(Substring(piece)), to: &output)
            } else {
                writeProse(piece, to: &output)
            }
        }
    }

    /// Writes a piece between two commands with the blanks at its ends, which part it from them.
    private static func writeProse(_ piece: Substring.UnicodeScalarView, to output: inout String) {
        if piece.first == " " { output += " " }
        MarkdownText.write(String(Substring(piece)), to: &output)
        if piece.count > 1, piece.last == " " { output += " " }
    }
}
