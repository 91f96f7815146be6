package import Stillframe

extension JSONLayout {
    /// A document as it is: numbers as they are spelled, characters that don't print escaped, which a parser undoes.
    package static let document = JSONLayout.spelled { text in
        var quoted = ""
        JSONString.write(text, to: &quoted)
        return quoted
    }
}
