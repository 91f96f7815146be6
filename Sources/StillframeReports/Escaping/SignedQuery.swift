internal import Stillframe

/// Queries that sign a URL or carry a credential.
///
/// A query is cut from the `?` on, for URLs with and without a scheme, with encoded names, and for URLs that stand
/// percent-encoded in another one. A piece without `?`, of a URL that was broken over two lines, is cut whole.
enum SignedQuery {
    /// The queries in a text that must go.
    static func cuts(in text: DecodedText) -> [SecretText.Cut] {
        text.pieces(between: separators).compactMap { cut(in: text, $0) }
    }

    /// White space and the characters that no URL has; what follows one is looked at as a word of its own.
    private static let separators = ASCIISet(" \t\r\n\u{B}\u{C}\"<>`{}|^\\")
    /// What closes a sentence or a quotation around a URL rather than belonging to it.
    private static let closers = ASCIISet(".,;:!)]'")

    private static func cut(in text: DecodedText, _ word: Range<Int>) -> SecretText.Cut? {
        var end = word.upperBound
        while end > word.lowerBound, text.isPlain(end - 1, closers) { end -= 1 }
        guard SecretParameter.occurs(in: text.elements[word.lowerBound..<end].lazy.map(\.byte)) else { return nil }
        let start = (word.lowerBound..<end).first {
            text.byte($0) == UInt8(ascii: "?") || text.byte($0) == UInt8(ascii: "#")
        }
        return SecretText.Cut(
            range: text.source((start ?? word.lowerBound)..<end),
            mark: (start == nil ? "" : "?") + SecretText.queryMark
        )
    }
}
