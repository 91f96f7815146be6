import Testing

@testable import Stillframe

/// A table that goes on from another.
@Suite struct StringTableTests {
    private static func table(_ texts: String...) -> StringTable {
        var table = StringTable()
        for text in texts { _ = table.intern(text) }
        return table
    }

    @Test func `what the first table has keeps its number`() {
        var first = Self.table("eu-west-1", "eu-central-1")
        let known = first.intern("eu-central-1")
        var second = StringTable(extending: first)
        #expect(second.count == first.count)
        #expect(second.intern("eu-central-1") == known)
        #expect(second[known] == "eu-central-1")
        #expect(second.count == first.count)
    }

    @Test func `what is new goes on counting and leaves the first as it was`() {
        var first = Self.table("eu-west-1")
        let count = first.count
        var second = StringTable(extending: first)
        let texts = (0..<500).map { "text \($0)" }
        let ids = texts.map { second.intern($0) }
        #expect(ids.map { Int($0.raw) } == Array(count..<count + 500))
        #expect(texts.map { second.intern($0) } == ids)
        #expect(ids.map { second[$0] } == texts)
        #expect(ids.allSatisfy { id in second.withBytes(of: id) { $0.count } == second[id].utf8.count })
        #expect(first.count == count)
        #expect(first.intern("text 7").raw == UInt32(count))
    }

    @Test func `strings are taken over from both halves`() {
        var second = StringTable(extending: Self.table("eu-west-1"))
        let ids = [second.intern("eu-west-1"), second.intern("a subject"), second.intern(""), StringID.absent]
        var third = StringTable()
        let taken = ids.map { third.intern($0, from: second) }
        #expect(taken.map { third[$0] } == ["eu-west-1", "a subject", "", ""])
        #expect(third.intern(.absent, from: second) == .absent)
    }
}
