/// The kinds of values that such files have.
extension StrictReader {
    /// Reads a string with something in it.
    mutating func word(_ offset: Int) throws(FileRefusal) -> String {
        let text = try text(offset)
        if text.isEmpty { throw failure("an empty string where a text is expected", at: offset) }
        return text
    }

    /// Reads a day, written `YYYY-MM-DD`.
    mutating func day(_ offset: Int) throws(FileRefusal) -> CalendarDate {
        let text = try text(offset)
        guard let day = CalendarDate(iso: text) else {
            throw failure("\(Quoted(text)) is no day of the calendar, written YYYY-MM-DD", at: offset)
        }
        return day
    }

    /// Reads an agent version as the service writes it, `MM-DD-YYYY`.
    mutating func version(_ offset: Int) throws(FileRefusal) -> CalendarDate {
        let text = try text(offset)
        guard let day = AgentVersion(text)?.date else {
            throw failure("\(Quoted(text)) is no agent version, a day of the calendar written MM-DD-YYYY", at: offset)
        }
        return day
    }

    /// Reads one of a few words.
    mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ offset: Int
    ) throws(FileRefusal) -> Choice {
        let text = try text(offset)
        guard let choice = Choice.allCases.first(where: { $0.rawValue.utf8.elementsEqual(text.utf8) }) else {
            let words = Choice.allCases.map(\.rawValue)
            let guess = NearestName.of(text, in: words).map { "did you mean \"\($0)\"?" }
            throw failure(
                "unknown word \(Quoted(text)); \(guess ?? "known are \(words.joined(separator: ", "))")",
                at: offset
            )
        }
        return choice
    }

    /// Reads a value that may be `null`.
    mutating func optional<Value>(
        _ offset: Int,
        _ read: (inout StrictReader, Int) throws(FileRefusal) -> Value
    ) throws(FileRefusal) -> Value? {
        isNull(offset) ? nil : try read(&self, offset)
    }

    /// Reads a sentence with where it comes from.
    mutating func statement(_ offset: Int) throws(FileRefusal) -> Statement {
        let members = try members(of: offset, ["text", "basis"])
        return Statement(text: try word(members["text"]), basis: try choice(members["basis"]))
    }

    /// Reads sentences, or none.
    mutating func sentences(_ offset: Int) throws(FileRefusal) -> [Statement] {
        try list(offset) { reader, element throws(FileRefusal) in try reader.statement(element) }
    }

    /// Reads sentences, at least one.
    mutating func statements(_ offset: Int) throws(FileRefusal) -> [Statement] {
        let statements = try sentences(offset)
        if statements.isEmpty { throw failure("an empty array where at least one sentence is expected", at: offset) }
        return statements
    }

    /// Reads a table in which no key comes twice.
    mutating func table<Row>(
        _ offset: Int,
        key: (Row) -> String,
        _ row: (inout StrictReader, Int) throws(FileRefusal) -> Row
    ) throws(FileRefusal) -> [Row] {
        var keys: Set<String> = []
        return try list(offset) { reader, element throws(FileRefusal) in
            let row = try row(&reader, element)
            let key = key(row)
            if !keys.insert(key).inserted { throw reader.failure("\(Quoted(key)) is in the table twice", at: element) }
            return row
        }
    }
}
