import Testing

@testable import Stillframe

/// Answers without `Images`, which a client takes for pages: they count where a chain asks for them, and nowhere else.
@Suite struct BlankPageTests {
    private static let image = #"{"Name":"a","Arn":"arn:aws:appstream:eu-west-1:111122223333:image/a"}"#
    private static let first = #"{"Images":[\#(image)],"NextToken":"x"}"#
    private static let metadata = #"{"ResponseMetadata":{"RequestId":"r","HTTPStatusCode":200}}"#

    @Test(arguments: ["{}", #"{"NextToken":null}"#, #"{"NextToken":""}"#, metadata])
    func `a page that says nothing ends a chain that asks for it`(page: String) {
        for snapshot in [run(Self.first, page), run("\(Self.first)\n\(page)"), run("[\(Self.first),\(page)]")] {
            #expect(snapshot.verdict == .complete)
            #expect(snapshot.problems.map(\.kind) == [.wrongType])
            #expect(snapshot.problems.allSatisfy { $0.level == .note && $0.message.contains("has no Images") })
            #expect(snapshot.chains.map(\.pages.count) == [2])
            #expect(snapshot.images.count == 1)
        }
    }

    @Test(arguments: ["{}", #"{"NextToken":null}"#, metadata, #"{"NextToken":"x","Other":5}"#])
    func `alone it is no dump`(page: String) {
        let snapshot = run(page)
        #expect(snapshot.verdict == .unreadable)
        #expect(snapshot.problems.map(\.kind) == [.notADump])
    }

    @Test func `a page with a token and other members goes on with a chain`() {
        let snapshot = run(Self.first, #"{"NextToken":"y","Other":5}"#, #"{"Images":[]}"#)
        #expect(snapshot.verdict == .complete)
        #expect(snapshot.chains.map(\.pages.count) == [3])
    }

    @Test(arguments: [#"{"Fleets":[]}"#, #"{"status_code":200}"#, #"{"ResponseMetadata":{},"Fleets":[]}"#])
    func `another answer without a token ends no chain`(page: String) {
        #expect(run(Self.first, page).verdict != .complete)
        #expect(run("\(Self.first)\n\(page)").verdict == .incomplete)
    }

    @Test func `a stray file ends no listing that is cut`() {
        let settings = Settings(now: Timestamp(microseconds: 0))
        let snapshot = Analysis(settings).run([
            .memory(name: "page-1.json", bytes: Array(Self.first.utf8)),
            .memory(name: "state.json", bytes: Array("{}".utf8)),
        ])
        #expect(snapshot.chains.map(\.verdict) == [.incomplete])
    }

    @Test func `nothing follows a page that ends the chain`() {
        let snapshot = run("\(Self.first)\n{}\n{}")
        #expect(snapshot.chains.map(\.pages.count) == [2])
        #expect(snapshot.problems.map(\.kind) == [.wrongType, .notADump])
    }

    @Test(arguments: ["{}", metadata, #"{"NextToken":null}"#])
    func `in an envelope it is what its request was answered with`(page: String) {
        let first = #"{"Request":{},"Response":\#(Self.first)}"#
        let last = #"{"Request":{"NextToken":"x"},"Response":\#(page)}"#
        #expect(run("\(first)\n\(last)").verdict == .complete)
        #expect(run(last).verdict == .incomplete)
        #expect(run(#"{"Request":{},"Response":{"Fleets":[]}}"#).verdict == .unreadable)
    }

    @Test func `in a fixture it counts after a page with a token`() {
        let first = #"{"status_code":200,"data":\#(Self.first)}"#
        #expect(run(first, #"{"status_code":200,"data":{}}"#).verdict == .complete)
        #expect(run(#"{"status_code":200,"data":{}}"#).verdict != .complete)
    }

    @Test func `an empty object among bare images leaves them one run`() {
        let other = Self.image.replacing("image/a", with: "image/b")
        let snapshot = run("[\(Self.image),{},\(other)]")
        #expect(snapshot.chains.map(\.pages.count) == [1])
        #expect(snapshot.images.count == 2)
    }

    private func run(_ pages: String...) -> Snapshot {
        let inputs = pages.enumerated().map {
            DumpInput.memory(name: "page-\($0.offset).json", bytes: Array($0.element.utf8))
        }
        return Analysis(Settings(now: Timestamp(microseconds: 0))).run(inputs)
    }
}
