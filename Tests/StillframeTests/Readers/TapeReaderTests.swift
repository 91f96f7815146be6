import Testing

@testable import Stillframe

/// Typed values on a tape read as the same values in JSON do.
@Suite struct TapeReaderTests {
    private static let names = MemberNames(["Name", "Flag", "When", "Words", "Tags", "Status"])

    @Test func `values of every kind are read along the schema`() throws {
        var tape = Tape(stringBytes: 1000)
        begin(.structure, "", &tape)
        string("Name", "a\"b", &tape)
        add(.true, "true", "Flag", &tape)
        add(.number, "1735689600.25", "When", &tape)
        begin(.list, "Words", &tape)
        string("", "x", &tape)
        add(.null, "null", "", &tape)
        end(&tape)
        begin(.structure, "Tags", &tape)
        string("k\"", "v", &tape)
        end(&tape)
        add(.number, "404", "Status", &tape)
        begin(.structure, "Other", &tape)
        add(.number, "1E2", "n", &tape)
        end(&tape)
        end(&tape)
        let isOpen = tape.isOpen
        #expect(!isOpen)

        var reader = TapeReader(&tape)
        let page = reader.page
        var first = true
        func next(_ expected: Int, _ reader: inout TapeReader) throws {
            #expect(try reader.nextMember(of: Self.names, first: &first) == expected)
        }
        #expect(try reader.openStructure() == .opened)
        try next(0, &reader)
        #expect(page.string(try reader.string()) == "a\"b")
        try next(1, &reader)
        #expect(try reader.boolean() == .value(true))
        try next(2, &reader)
        #expect(try reader.timestamp().reading.timestamp == Timestamp(microseconds: 1_735_689_600_250_000))
        try next(3, &reader)
        #expect(try reader.openList(of: ShapeNames.words) == .opened)
        #expect(try reader.nextElement(first: &first))
        #expect(page.string(try reader.string()) == "x")
        #expect(try reader.nextElement(first: &first))
        #expect(try reader.string().kind == .absent)
        #expect(try !reader.nextElement(first: &first))
        try next(4, &reader)
        #expect(try reader.openMap() == .opened)
        #expect(page.string(try #require(try reader.nextEntry(first: &first))) == "k\"")
        #expect(page.string(try reader.string()) == "v")
        #expect(try reader.nextEntry(first: &first) == nil)
        try next(5, &reader)
        #expect(try reader.smallNumber() == 404)
        try next(MemberNames.unknown, &reader)
        #expect(page.string(reader.unknownName) == "Other")
        let raw = try reader.skip()
        #expect(page.type(of: raw) == .object)
        var bytes: [UInt8] = []
        page.append(raw, to: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == #"{"n":1E2}"#)
        #expect(reader.source(of: Int(raw.offset)) == 42)
        try next(MemberNames.end, &reader)
    }

    @Test func `a value of another type is told and left in raw text`() throws {
        var tape = Tape(stringBytes: 1000)
        add(.number, "5", "Name", &tape)
        var reader = TapeReader(&tape)
        #expect(try reader.string().kind == .raw)
        #expect(try reader.openStructure() == .mismatch)
        #expect(reader.page.type(of: reader.skipped) == .number)
        #expect(try reader.openList(of: ShapeNames.words) == .mismatch)
        #expect(try reader.boolean() == .mismatch)
    }

    @Test func `text is checked and escaped as JSON spells it`() {
        var tape = Tape(stringBytes: 40)
        string("", String(repeating: "é\t\"\\\u{1}", count: 5), &tape)
        var reader = TapeReader(&tape)
        let span = (try? reader.string()) ?? .absent
        #expect(span.kind == .escaped)
        #expect(reader.page.string(span) == String(repeating: "é\t\"\\\u{1}", count: 5))
        begin(.string, "", &tape)
        append(Array(repeating: 0x61, count: 41), &tape)
        let tooLong = tape.end()
        #expect(tooLong == .tooLong)
        tape.clear()
        begin(.string, "", &tape)
        append([0xff], &tape)
        let invalid = tape.end()
        #expect(invalid == .invalidUTF8)
    }

    // MARK: - Building

    private func number(_ name: String, _ tape: inout Tape) -> UInt32 {
        tape.names.add(Array(name.utf8))
    }

    private func begin(_ kind: TapeNode.Kind, _ name: String, _ tape: inout Tape) {
        tape.begin(kind, name: number(name, &tape), nameLength: name.utf8.count, source: 42)
    }

    private func add(_ kind: TapeNode.Kind, _ spelling: String, _ name: String, _ tape: inout Tape) {
        tape.add(kind, spelling, name: number(name, &tape), nameLength: name.utf8.count, source: 7)
    }

    private func string(_ name: String, _ text: String, _ tape: inout Tape) {
        begin(.string, name, &tape)
        append(Array(text.utf8), &tape)
        end(&tape)
    }

    private func end(_ tape: inout Tape) {
        let refusal = tape.end()
        #expect(refusal == nil)
    }

    private func append(_ bytes: [UInt8], _ tape: inout Tape) {
        tape.append(bytes)
    }
}
