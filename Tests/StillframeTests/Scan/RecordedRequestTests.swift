import Testing

@testable import Stillframe

/// A request proves a listing only where all of it can be read, and in one way.
@Suite struct RecordedRequestTests {
    private func run(_ request: String) -> Snapshot {
        let text = #"{"Request":\#(request),"Response":{"Images":[{"Name":"a"}]}}"#
        return Analysis(Settings(now: RuleExample.asOf)).run([.memory(name: "a.json", bytes: Array(text.utf8))])
    }

    @Test(arguments: [
        #"{}"#, #"{"NextToken":null}"#, #"{"NextToken":""}"#, #"{"Names":null,"Type":""}"#, #"{"Names":[]}"#,
        #"{"Names":["b"],"Type":"PRIVATE","MaxResults":5}"#, #"{"StartingToken":null}"#,
        #"{"PaginationConfig":null}"#, #"{"PaginationConfig":{"MaxItems":3,"PageSize":2}}"#,
        #"{"Type":"PRIVATE","Type":"PRIVATE"}"#,
        #"{"NextToken":null,"NextToken":""}"#,
    ])
    func `what can be read proves`(request: String) {
        #expect(run(request).verdict == .complete)
        #expect(run(request).chains.first?.proof == .proved)
    }

    @Test(arguments: [
        (#"{"NextToken":"ZZ","NextToken":null}"#, "NextToken"), (#"{"Type":"PRIVATE","Type":"PUBLIC"}"#, "Type"),
        (#"{"Names":["a"],"Names":["a","b"]}"#, "Names"), (#"{"Arns":null,"Arns":["a"]}"#, "Arns"),
    ])
    func `two values contradict, and the first is used`(request: String, member: String) {
        let snapshot = run(request)
        #expect(snapshot.verdict == .conflicting)
        let problem = snapshot.problems.first { $0.kind == .duplicateMember }
        #expect(problem?.place?.pointer.hasSuffix("/Request/\(member)") == true)
    }

    @Test(arguments: [
        #"{"Names":"Office"}"#, #"{"Names":["a",5]}"#, #"{"Arns":{}}"#, #"{"Type":5}"#, #"{"Type":[]}"#,
        #"{"NextToken":7}"#, #""x""#, "5", "[]", "true",
    ])
    func `what can't be read proves nothing, and is told`(request: String) {
        let snapshot = run(request)
        #expect(snapshot.verdict == .incomplete)
        #expect(snapshot.problems.contains { $0.kind == .wrongType && $0.message.contains("what was asked for") })
    }

    @Test(arguments: [
        #"{"Other":5}"#, #"{"names":["a"]}"#, #"{"type":"PRIVATE"}"#, #"{"Region":"eu-west-1"}"#,
        #"{"PaginationConfig":5}"#, #"{"Na\u006Des":["a"],"x":{"y":[1]}}"#,
    ])
    func `a member that the service doesn't know costs the proof, and is told`(request: String) {
        let snapshot = run(request)
        #expect(snapshot.verdict == .complete)
        #expect(snapshot.proof == .checked)
        #expect(snapshot.chains.first?.scope == nil)
        #expect(
            snapshot.problems.contains { $0.level == .note && $0.message.contains("is no member of DescribeImages'") }
        )
    }

    @Test(arguments: [
        #"{"nextToken":"T"}"#, #"{"StartingToken":"T"}"#, #"{"starting-token":"T"}"#, #"{"next_token":["T"]}"#,
        #"{"PaginationConfig":{"MaxItems":3,"StartingToken":"T"}}"#,
    ])
    func `a place to begin at under another name is no first page`(request: String) {
        let snapshot = run(request)
        #expect(snapshot.verdict == .incomplete)
        #expect(snapshot.problems.contains { $0.message.contains("began behind the first page") })
    }

    @Test(arguments: [
        (#"{}"#, Proof.checked), (#"{"ResponseMetadata":{"RequestId":"x"}}"#, .checked),
        (#"{"Images":null}"#, .checked),
        (#"{"Images":[]}"#, .proved),
    ])
    func `an answer that lists no images, not even none, proves nothing`(response: String, proof: Proof) {
        let text = #"{"Request":{},"Response":\#(response)}"#
        let snapshot = Analysis(Settings(now: RuleExample.asOf)).run([.memory(name: "a.json", bytes: Array(text.utf8))])
        #expect(snapshot.verdict == .complete)
        #expect(snapshot.proof == proof)
        #expect(snapshot.problems.contains { $0.message.contains("proves nothing") } == (proof == .checked))
    }

    @Test(arguments: [#"{"Images":[{"Name":"a"}],"Images":null}"#, #"{"Images":null,"Images":[{"Name":"a"}]}"#])
    func `null beside a list is told in either order`(text: String) {
        for bytes in [1, 7, 1 << 20] {
            var settings = Settings(now: RuleExample.asOf)
            settings.blockBytes = bytes
            let snapshot = Analysis(settings).run([.memory(name: "a.json", bytes: Array(text.utf8))])
            #expect(snapshot.verdict == .conflicting)
            #expect(snapshot.images.count == 1)
        }
    }
}
