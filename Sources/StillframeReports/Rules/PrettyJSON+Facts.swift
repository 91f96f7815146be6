internal import Stillframe

/// What documents about rules and facts are made of.
extension PrettyJSON {
    /// Adds a day as ISO-8601 text; `nil` is written as `null`.
    mutating func day(_ day: CalendarDate?, _ name: StaticString) {
        string(day?.description, name)
    }

    /// Adds a sentence with where it comes from.
    mutating func statement(_ statement: Statement, _ name: StaticString? = nil) {
        open(.object, name)
        string(statement.text, "text")
        string(statement.basis.rawValue, "basis")
        close(.object)
    }

    /// Adds sentences.
    mutating func statements(_ statements: [Statement], _ name: StaticString) {
        open(.array, name)
        for statement in statements { self.statement(statement) }
        close(.array)
    }

    /// Adds an array with an object for each element; `write` adds the members.
    mutating func list<Element>(
        _ elements: [Element],
        _ name: StaticString? = nil,
        _ write: (Element, inout PrettyJSON) -> Void
    ) {
        open(.array, name)
        for element in elements {
            open(.object)
            write(element, &self)
            close(.object)
        }
        close(.array)
    }
}
