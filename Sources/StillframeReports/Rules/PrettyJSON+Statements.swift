internal import Stillframe

extension PrettyJSON {
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
}
