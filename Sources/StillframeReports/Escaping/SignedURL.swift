/// Cuts the query of signed URLs out of a text.
///
/// Stops a leak: an icon's URL, or one that an error message quotes, opens the object to everybody who reads the report
/// until it expires. The query is cut from the `?` on, for URLs with and without a scheme, with percent-encoded names, and
/// for URLs that stand percent-encoded in another one. What is left still tells which object it was.
enum SignedURL {
    /// What stands in the place of a query.
    static let mark = "…(query cut)"

    /// The text without the queries of signed URLs.
    ///
    /// - Complexity: O(*n*) in the length of the text; a text without `=` and `%` is handed back as it is.
    static func cut(_ text: String) -> String {
        guard mayHoldQuery(text) else { return text }
        let scalars = text.unicodeScalars
        var output = ""
        var start = scalars.startIndex
        while start < scalars.endIndex {
            let end = scalars[start...].firstIndex(where: endsURL) ?? scalars.endIndex
            appendWord(scalars[start..<end], to: &output)
            guard end < scalars.endIndex else { break }
            output.unicodeScalars.append(scalars[end])
            start = scalars.index(after: end)
        }
        return output
    }

    private static func mayHoldQuery(_ text: String) -> Bool {
        let bytes = text.utf8.span
        for index in bytes.indices where bytes[index] == UInt8(ascii: "=") || bytes[index] == UInt8(ascii: "%") {
            return true
        }
        return false
    }

    /// White space and the characters that no URL has; what follows one is looked at as a word of its own.
    private static func endsURL(_ scalar: Unicode.Scalar) -> Bool {
        separators.contains(scalar) || HiddenScalar.isBreak(scalar) || scalar.properties.isWhitespace
    }

    private static let separators = ASCIISet(" \"<>`{}|^\\")

    private static func appendWord(_ word: Substring.UnicodeScalarView, to output: inout String) {
        var end = word.endIndex
        while end > word.startIndex, closers.contains(word[word.index(before: end)]) { end = word.index(before: end) }
        let body = word[..<end]
        if SecretParameter.occurs(in: PercentText.decoded(Substring(body))) {
            if let start = queryStart(in: body) {
                output.unicodeScalars.append(contentsOf: body[..<start])
                output += "?"
            }
            output += mark
        } else {
            output.unicodeScalars.append(contentsOf: body)
        }
        output.unicodeScalars.append(contentsOf: word[end...])
    }

    /// What closes a sentence or a quotation around a URL rather than belonging to it.
    private static let closers = ASCIISet(".,;:!)]'")

    /// Where the query or fragment begins, written plainly or percent-encoded; `nil` where there is none.
    private static func queryStart(in word: Substring.UnicodeScalarView) -> String.Index? {
        word.indices.first { index in
            word[index] == "?" || word[index] == "#" || PercentText.beginsQuery(word[index...])
        }
    }
}
