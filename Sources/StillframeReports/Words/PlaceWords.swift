internal import Stillframe

/// The words for a place in the input.
enum PlaceWords {
    /// `file:line:column`, as editors and terminals understand it; the file alone where no line is known.
    static func position(_ place: Place) -> String {
        guard let line = place.line else { return place.file }
        guard let column = place.column else { return "\(place.file):\(line)" }
        return "\(place.file):\(line):\(column)"
    }

    /// The position as the start of a line on a terminal, `file:line:column: `; nothing for the whole input.
    static func lead(_ place: Place?) -> String {
        place.map { "\(position($0)): " } ?? ""
    }

    /// Position and pointer, and whether the position counts in inflated or transcoded text.
    static func markdown(_ place: Place?) -> Markdown {
        guard let place else { return "–" }
        let position: Markdown = "\(code: position(place))"
        let mark: Markdown = place.isDecoded && place.line != nil ? " (decoded)" : ""
        return place.pointer.isEmpty ? "\(position)\(mark)" : "\(position)\(mark) \(code: place.pointer)"
    }
}
