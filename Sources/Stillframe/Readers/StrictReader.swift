/// Reads a JSON file that steers a run (facts, a baseline) strictly: every member must be there, known and of its type.
///
/// Values are validated and passed over first, then read along the schema from where they begin, so that each byte is read
/// a fixed number of times and nothing but the result is kept.
struct StrictReader {
    /// An object's members, by name the offset of each value.
    struct Members {
        /// Where the object begins.
        let offset: Int
        fileprivate(set) var offsets: [String: Int] = [:]

        /// Where the value of a member begins; every member that must be there is.
        subscript(name: String) -> Int { offsets[name] ?? offset }

        /// Where the value of a member begins that need not be there.
        func optional(_ name: String) -> Int? { offsets[name] }
    }

    private var json: JSONReader
    private let bytes: PageBytes
    private let view: BlockView

    /// Reads a block that outlives every use of the reader.
    init(_ block: BlockView) {
        json = JSONReader(block, limits: ReadLimits())
        bytes = PageBytes(block)
        view = block
    }

    /// Finds the document's beginning and checks that nothing but white space follows it.
    mutating func document() throws(FileRefusal) -> Int {
        json.skipSpace()
        let start = json.position
        _ = try skip()
        json.skipSpace()
        if json.position < view.count { throw failure("text follows the document", at: json.position) }
        return start
    }

    /// The value of one member of an object whose other members may be anything; `nil` where it has none.
    mutating func value(of name: String, in object: Int) throws(FileRefusal) -> Int? {
        try open(object, .object)
        var first = true
        while let key = try reading({ json throws(ReadFailure) in try json.nextEntry(first: &first) }) {
            if bytes.string(key).utf8.elementsEqual(name.utf8) { return json.position }
            _ = try skip()
        }
        return nil
    }

    /// Reads an object that has exactly these members, in any order, and perhaps some of the optional ones.
    mutating func members(
        of object: Int,
        _ required: [String],
        optional: [String] = []
    ) throws(FileRefusal) -> Members {
        let names = required + optional
        try open(object, .object)
        var members = Members(offset: object)
        var first = true
        while let key = try reading({ json throws(ReadFailure) in try json.nextEntry(first: &first) }) {
            let name = bytes.string(key)
            let place = Int(key.offset) - 1
            // A member that only canonical equivalence makes equal to a name is another member.
            guard let known = names.first(where: { $0.utf8.elementsEqual(name.utf8) }) else {
                let guess = NearestName.of(name, in: names).map { "did you mean \"\($0)\"?" }
                throw failure(
                    "unknown member \(Quoted(name)); \(guess ?? "known are \(names.joined(separator: ", "))")",
                    at: place
                )
            }
            if members.offsets[known] != nil { throw failure("member \"\(known)\" is there twice", at: place) }
            members.offsets[known] = json.position
            _ = try skip()
        }
        if let missing = required.first(where: { members.offsets[$0] == nil }) {
            throw failure("member \"\(missing)\" is missing", at: object)
        }
        return members
    }

    /// Reads an array, each element where it begins.
    mutating func list<Element>(
        _ array: Int,
        _ element: (inout StrictReader, Int) throws(FileRefusal) -> Element
    ) throws(FileRefusal) -> [Element] {
        try open(array, .array)
        var elements: [Element] = []
        var first = true
        while try reading({ json throws(ReadFailure) in try json.nextElement(first: &first) }) {
            let start = json.position
            _ = try skip()
            let next = json.position
            elements.append(try element(&self, start))
            json.position = next
        }
        return elements
    }

    /// Reads a string, which may be empty.
    mutating func text(_ offset: Int) throws(FileRefusal) -> String {
        try expect(.string, at: offset)
        json.position = offset
        return bytes.string(try reading { json throws(ReadFailure) in try json.string() })
    }

    /// Reads a truth value.
    mutating func boolean(_ offset: Int) throws(FileRefusal) -> Bool {
        try expect(.boolean, at: offset)
        json.position = offset
        let isTrue = json.current == UInt8(ascii: "t")
        try reading { json throws(ReadFailure) in try json.literal() }
        return isTrue
    }

    /// Whether `null` stands at an offset.
    func isNull(_ offset: Int) -> Bool {
        type(at: offset) == .null
    }

    /// Reads a whole number from 0 to 999.
    mutating func number(_ offset: Int) throws(FileRefusal) -> Int {
        try expect(.number, at: offset)
        json.position = offset
        return try reading { json throws(ReadFailure) in try json.smallNumber() }
    }

    /// The failure for something at an offset.
    func failure(_ message: String, at offset: Int) -> FileRefusal {
        var counter = LineCounter(view)
        let position = counter.advance(to: min(offset, view.count))
        return FileRefusal(line: Int(position.line) + 1, column: Int(position.column) + 1, message: message)
    }

    private mutating func open(_ offset: Int, _ type: ValueType) throws(FileRefusal) {
        try expect(type, at: offset)
        json.position = offset
        try reading { json throws(ReadFailure) in try json.enter() }
    }

    private mutating func skip() throws(FileRefusal) -> ValueSpan {
        try reading { json throws(ReadFailure) in try json.skip() }
    }

    private func type(at offset: Int) -> ValueType {
        bytes.type(of: ValueSpan(offset: UInt32(truncatingIfNeeded: offset), length: 1, kind: .raw))
    }

    private func expect(_ expected: ValueType, at offset: Int) throws(FileRefusal) {
        let found = type(at: offset)
        if found != expected {
            throw failure("\(Self.noun(found)) where \(Self.noun(expected)) is expected", at: offset)
        }
    }

    private static func noun(_ type: ValueType) -> String {
        switch type {
        case .object, .array: "an \(type.rawValue)"
        case .null: "null"
        case .string, .number, .boolean: "a \(type.rawValue)"
        }
    }

    private mutating func reading<Result>(
        _ body: (inout JSONReader) throws(ReadFailure) -> Result
    ) throws(FileRefusal) -> Result {
        do throws(ReadFailure) {
            return try body(&json)
        } catch {
            throw failure(json.damage?.message ?? "the text ends too early", at: json.damage?.offset ?? view.count)
        }
    }
}
