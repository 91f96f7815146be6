import Testing

@testable import Stillframe

@Suite struct FindingSinkTests {
    @Test func `the same subject of one rule and image is counted, not repeated`() {
        var sink = FindingSink(strings: StringTable())
        let subject = sink.strings.intern("x")
        sink.report(.errorCode, element: 3, subject: subject)
        sink.report(.errorCode, element: 5, subject: ModelWord.subnetNotFound.id)
        sink.report(.errorCode, element: 7, subject: subject)
        sink.rule = 1
        sink.report(.errorCode, element: 7, subject: subject)
        sink.rule = 0
        sink.image = 1
        sink.report(.errorCode, element: 0, subject: subject)
        #expect(sink.records.map(\.count) == [2, 1, 1, 1])
        #expect(sink.records.map(\.element) == [3, 5, 7, 0])
    }

    @Test func `a record takes 28 bytes at most`() {
        #expect(MemoryLayout<FindingRecord>.stride <= 28)
    }
}
