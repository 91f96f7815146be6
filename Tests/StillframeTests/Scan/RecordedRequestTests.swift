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
        #"{"Names":["b"],"Type":"PRIVATE","Other":5}"#, #"{"Type":"PRIVATE","Type":"PRIVATE"}"#,
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
