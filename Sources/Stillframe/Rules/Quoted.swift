/// A text of the dump as a message shows it: in double quotes, cut where it is long.
struct Quoted: CustomStringConvertible {
    /// How many Unicode scalars are shown at most.
    private static let limit = 80

    let description: String

    init(_ text: String) {
        let scalars = text.unicodeScalars
        guard let end = scalars.index(scalars.startIndex, offsetBy: Quoted.limit, limitedBy: scalars.endIndex),
            end < scalars.endIndex
        else {
            description = "\"\(text)\""
            return
        }
        description = "\"\(String(scalars[..<end]))…\""
    }
}
