internal import Stillframe

/// Cuts what opens a door out of a text: signed queries, signatures and tokens under their names, passwords in URLs, and
/// whatever rules find as a credential (``SecretFinder``).
///
/// Stops a leak: an icon's URL, or one that an error message quotes, opens the object to everybody who reads the report
/// until it expires. A query goes from the `?` on, a value that stands after the name of a secret goes alone, and what is
/// left still tells what it was. The text is looked at as a reader of URL, JSON, HTML or XML would find it
/// (``DecodedText``), and what is kept is kept as it was written.
enum SecretText {
    /// What stands in the place of a query.
    static let queryMark = "…(query cut)"
    /// What stands in the place of any other secret.
    static let valueMark = "…(secret cut)"

    /// A piece of the text that must go, in bytes, and what stands for it.
    struct Cut {
        let range: Range<Int>
        let mark: String
    }

    /// The text without its secrets.
    ///
    /// - Complexity: O(*n*) in the length of the text; nearly all texts are handed back after one look at each byte.
    static func cut(_ text: String) -> String {
        guard mayHold(text) else { return text }
        let decoded = DecodedText(text.utf8.span)
        var cuts = SignedQuery.cuts(in: decoded) + LabelledSecret.cuts(in: decoded) + URLPassword.cuts(in: decoded)
        // What rules find as a credential, or doubt about, is never shown either.
        cuts += SecretFinder.hidden(in: text.utf8.span).map { Cut(range: $0, mark: valueMark) }
        guard !cuts.isEmpty else { return text }
        cuts.sort { $0.range.lowerBound < $1.range.lowerBound }
        let bytes = Array(text.utf8)
        var output = ""
        var place = 0
        for cut in cuts {
            // What lies within or runs into the piece before is gone with it.
            if cut.range.lowerBound >= place {
                output += String(decoding: bytes[place..<cut.range.lowerBound], as: UTF8.self)
                output += cut.mark
            }
            place = max(place, cut.range.upperBound)
        }
        return output + String(decoding: bytes[place...], as: UTF8.self)
    }

    /// Whether a text must be looked at: it has the mark of a query or an encoding, or a colon after what may be a secret's
    /// name; the colons of an ARN are no reason.
    static func mayHold(_ text: String) -> Bool {
        let bytes = text.utf8.span
        if DecodedText.hasEncodings(bytes) { return true }
        var hasSlashes = false
        for index in bytes.indices {
            switch bytes[index] {
            case UInt8(ascii: "="): return true
            case UInt8(ascii: ":"), UInt8(ascii: ">"), UInt8(ascii: ","):
                if LabelledSecret.mayBeName(before: index, in: bytes) { return true }
            case UInt8(ascii: "/"):
                hasSlashes = hasSlashes || index > 0 && slashes.contains(bytes[index - 1])
            case UInt8(ascii: "@"):
                if hasSlashes { return true }
            default: break
            }
        }
        // What rules find as a credential, such as `-pw x`, needs none of these signs.
        return !SecretFinder.hidden(in: bytes).isEmpty
    }

    private static let slashes = ASCIISet("/\\")
}
