/// Text cut to a length, so that one long message doesn't push everything else off the page.
enum Shortened {
    /// The first scalars of a text, with `…` where something was cut.
    static func text(_ text: String, to limit: Int?) -> String {
        guard let limit, text.utf8.count > limit else { return text }
        let scalars = text.unicodeScalars
        guard let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex),
            end < scalars.endIndex
        else { return text }
        return String(Substring(scalars[..<end])) + "…"
    }
}
