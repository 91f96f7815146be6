internal import JMESPath

/// Takes the credentials of an image out of what is said of it, before anything is cut.
///
/// Reports mask what looks like a credential wherever they write it. A value that only its name gives away, such as one of
/// an application's `Metadata`, has lost the name when an expression picked it, so that it is looked up in the image.
struct MaskedText {
    /// How many Unicode scalars of a value are shown at most.
    static let limit = 200
    /// Of an image with more named credentials no value is shown at all.
    private static let mostNamed = 64
    private static let mark = "…(secret cut)"

    /// The values of the image that stand under the name of a credential.
    private var named: Set<String> = []

    /// Looks through an image.
    ///
    /// - Complexity: O(*n*) in the size of the image.
    init(of image: some JSONNode) {
        look(at: image)
    }

    private mutating func look(at value: some JSONNode) {
        var names = value.names.makeIterator()
        for child in value.children {
            let name = names.next()
            switch child.kind {
            case .object, .array: look(at: child)
            case .string:
                guard let name else { continue }
                let isSecret = child.withUTF8 { SecretFinder.match(name: name.utf8.span, value: $0) != nil }
                if isSecret { named.insert(child.text) }
            case .null, .boolean, .number: break
            }
        }
    }

    /// The text without credentials, cut where it is long.
    func masked(_ text: String) -> String {
        if named.count > Self.mostNamed { return Self.mark }
        var text = text
        for secret in named { text = text.replacing(secret, with: Self.mark) }
        return Self.cut(withoutShapes(text))
    }

    /// The text without what its form or a name in the text itself gives away.
    private func withoutShapes(_ text: String) -> String {
        let matches = SecretFinder.matches(in: text.utf8.span)
        if matches.isEmpty { return text }
        let bytes = Array(text.utf8)
        var output = ""
        var place = 0
        for range in matches.map(\.range) {
            if range.lowerBound >= place {
                output += String(decoding: bytes[place..<range.lowerBound], as: UTF8.self) + Self.mark
            }
            place = max(place, range.upperBound)
        }
        return output + String(decoding: bytes[place...], as: UTF8.self)
    }

    private static func cut(_ text: String) -> String {
        let scalars = text.unicodeScalars
        guard let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex),
            end < scalars.endIndex
        else { return text }
        return String(scalars[..<end]) + "…"
    }
}
