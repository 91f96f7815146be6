internal import Stillframe

/// Untrusted text as a Markdown code span, for names, codes and places.
///
/// Stops a text from ending the span and going on as Markdown: the fence is longer than any run of backticks in the text.
/// Stops it from ending a table's cell: GitHub splits rows at `|` before it looks for code, so a `|` never appears; it
/// stands as `&#124;` between two spans. Line breaks become spaces, hidden characters visible text.
enum MarkdownCode {
    /// Appends the code span for a text; nothing for an empty one.
    static func write(_ text: String, to output: inout String) {
        let scalars = HiddenScalar.visible(text).unicodeScalars
        for (index, piece) in scalars.split(separator: "|", omittingEmptySubsequences: false).enumerated() {
            if index > 0 { output += "&#124;" }
            writeSpan(Substring(piece), to: &output)
        }
    }

    private static func writeSpan(_ text: Substring, to output: inout String) {
        guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return }
        let fence = String(repeating: "`", count: longestFence(in: text) + 1)
        // One blank on each side is taken away by the renderer; a text of blanks alone stays as it is.
        let isBlank = text.unicodeScalars.allSatisfy { $0 == " " }
        let padding = first == "`" || last == "`" || first == " " && last == " " && !isBlank ? " " : ""
        output += fence
        output += padding
        output += text
        output += padding
        output += fence
    }

    private static func longestFence(in text: Substring) -> Int {
        var longest = 0
        var current = 0
        for scalar in text.unicodeScalars {
            current = scalar == "`" ? current + 1 : 0
            longest = max(longest, current)
        }
        return longest
    }
}
