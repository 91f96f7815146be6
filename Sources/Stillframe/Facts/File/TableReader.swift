/// Reads a file of tables strictly: every member known, there once, and of the right type.
///
/// Tables are written by people, so an error says where it is and what was meant; nothing is passed over in silence.
struct TableReader {
    private var reader: JSONReader
    private let page: PageBytes
    private let lines: LineCounter

    /// Reads a block that holds the whole file and outlives the reader.
    init(_ block: BlockView) {
        reader = JSONReader(block, limits: ReadLimits())
        page = PageBytes(block)
        lines = LineCounter(block)
    }

    /// Reads a structure; `read` gets the index of each member, whose value it must read.
    mutating func structure(
        _ members: TableMembers,
        _ read: (inout TableReader, Int) throws(FactsFailure) -> Void
    )
        throws(FactsFailure)
    {
        let start = reader.position
        guard try attempt({ reader throws(ReadFailure) in try reader.openStructure() }) == .opened else {
            throw failure("expected an object with \(Self.listed(members.names))", at: start)
        }
        var first = true
        var seen: Set<Int> = []
        while true {
            let place = reader.position
            let index = try attempt { reader throws(ReadFailure) in
                try reader.nextMember(of: members.table, first: &first)
            }
            if index == MemberNames.end { break }
            guard members.names.indices.contains(index) else { throw unknown(members, at: place) }
            guard seen.insert(index).inserted else {
                throw failure("the member '\(members.names[index])' stands twice", at: reader.position)
            }
            try read(&self, index)
        }
        let missing = members.names.indices.filter { !seen.contains($0) }.map { members.names[$0] }
        if !missing.isEmpty { throw failure("the object lacks \(Self.listed(missing))", at: start) }
    }

    /// Reads a list; `read` must read each element.
    mutating func list<Element>(
        _ read: (inout TableReader) throws(FactsFailure) -> Element
    )
        throws(FactsFailure) -> [Element]
    {
        let start = reader.position
        guard try attempt({ reader throws(ReadFailure) in try reader.openList(of: ShapeNames.words) }) == .opened else {
            throw failure("expected a list", at: start)
        }
        var elements: [Element] = []
        var first = true
        while try attempt({ reader throws(ReadFailure) in try reader.nextElement(first: &first) }) {
            elements.append(try read(&self))
        }
        return elements
    }

    /// Reads a string.
    mutating func text() throws(FactsFailure) -> String {
        let start = reader.position
        let span = try attempt { reader throws(ReadFailure) in try reader.string() }
        guard span.isString else { throw failure("expected a string", at: start) }
        return page.string(span)
    }

    /// Reads a string or null.
    mutating func optionalText() throws(FactsFailure) -> String? {
        let start = reader.position
        let span = try attempt { reader throws(ReadFailure) in try reader.string() }
        if span.kind == .absent { return nil }
        guard span.isString else { throw failure("expected a string or null", at: start) }
        return page.string(span)
    }

    /// Reads one of some words.
    mutating func word<Word: RawRepresentable & CaseIterable>(
        _ type: Word.Type
    )
        throws(FactsFailure) -> Word where Word.RawValue == String
    {
        let start = reader.position
        let text = try text()
        guard let word = Word(rawValue: text) else {
            throw failure("'\(text)' is not one of \(Self.listed(Word.allCases.map(\.rawValue)))", at: start)
        }
        return word
    }

    /// Reads a day, `2026-06-29`.
    mutating func day() throws(FactsFailure) -> CalendarDate {
        let start = reader.position
        return try Self.day(try text()) { message throws(FactsFailure) in throw failure(message, at: start) }
    }

    /// Reads a day or null.
    mutating func optionalDay() throws(FactsFailure) -> CalendarDate? {
        let start = reader.position
        guard let text = try optionalText() else { return nil }
        return try Self.day(text) { message throws(FactsFailure) in throw failure(message, at: start) }
    }

    /// Reads an agent version, spelled as in dumps: `06-29-2026`.
    mutating func agent() throws(FactsFailure) -> CalendarDate {
        let start = reader.position
        let text = try text()
        guard let date = AgentVersion(text)?.date else {
            throw failure("'\(text)' is no agent version, expected a day as MM-DD-YYYY", at: start)
        }
        return date
    }

    /// Reads an agent version or null.
    mutating func optionalAgent() throws(FactsFailure) -> CalendarDate? {
        let start = reader.position
        guard let text = try optionalText() else { return nil }
        guard let date = AgentVersion(text)?.date else {
            throw failure("'\(text)' is no agent version, expected a day as MM-DD-YYYY", at: start)
        }
        return date
    }

    /// Makes sure that nothing but white space follows.
    mutating func finish() throws(FactsFailure) {
        reader.skipSpace()
        if reader.position < reader.end { throw failure("the file goes on after its object", at: reader.position) }
    }

    /// A failure at an offset.
    func failure(_ message: String, at offset: Int) -> FactsFailure {
        var counter = lines
        let position = counter.advance(to: min(max(offset, 0), reader.end))
        return FactsFailure(message: message, line: Int(position.line) + 1, column: Int(position.column) + 1)
    }

    /// Where the next value begins.
    var position: Int { reader.position }

    private static func day(
        _ text: String,
        orElse fail: (String) throws(FactsFailure) -> Never
    )
        throws(FactsFailure) -> CalendarDate
    {
        guard let date = CalendarDate(iso: text) else {
            try fail("'\(text)' is no day of the calendar, expected YYYY-MM-DD")
        }
        return date
    }

    private func unknown(_ members: TableMembers, at offset: Int) -> FactsFailure {
        let name = page.string(reader.unknownName)
        let hint = NearestName.of(name, among: members.names).map { "did you mean '\($0)'?" }
        return failure(
            "unknown member '\(name)': \(hint ?? "expected \(Self.listed(members.names))")",
            at: Int(reader.unknownName.offset) - 1
        )
    }

    private mutating func attempt<Result>(
        _ step: (inout JSONReader) throws(ReadFailure) -> Result
    )
        throws(FactsFailure) -> Result
    {
        do throws(ReadFailure) {
            return try step(&reader)
        } catch {
            let damage = reader.damage
            throw failure(damage?.message ?? "the text ends too early", at: damage?.offset ?? reader.end)
        }
    }

    private static func listed(_ names: [String]) -> String {
        names.map { "'\($0)'" }.joined(separator: ", ")
    }
}
