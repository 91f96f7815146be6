import Testing

@testable import Stillframe

/// What a snapshot tells of where it came from: pages with their requests, and members nobody knows.
@Suite struct ProvenanceTests {
    @Test func `pages tell their request and when they were captured, in the order chains refer to`() throws {
        let text = """
            {"Images":[{"Name":"a"}],"NextToken":"T","ResponseMetadata":{"RequestId":"11111111-aaaa","HTTPHeaders":\
            {"date":"Sun, 01 Nov 2026 10:00:00 GMT"}}}
            {"Images":[],"ResponseMetadata":{"RequestId":"22222222-bbbb"}}
            {"__type":"ThrottlingException","message":"slow down"}
            """
        let snapshot = run([("a.json", text)])
        #expect(snapshot.pages.map(\.requestID) == ["11111111-aaaa", "22222222-bbbb", ""])
        #expect(snapshot.pages.map { $0.captured?.description } == ["2026-11-01T10:00:00Z", nil, nil])
        #expect(snapshot.pages.map(\.isError) == [false, false, true])
        #expect(snapshot.pages.map(\.imageCount) == [1, 0, 0])
        #expect(snapshot.pages.map(\.place.line) == [1, 2, 3])
        let chain = try #require(snapshot.chains.first)
        #expect(chain.pages.map { snapshot.pages[$0].requestID } == ["11111111-aaaa", "22222222-bbbb"])
    }

    @Test(arguments: [1, 50, 1 << 20])
    func `unknown members are counted by name, for each input and together`(blockBytes: Int) {
        let first = """
            {"Images":[{"Name":"a","New":1,"New":2,"StateChangeReason":{"New":1},"Applications":[{"X.Y":1},{"X.Y":2}]},
            {"Name":"b","N\u{5c}u0065w":3,"Applications":[{"IconS3Location":{"New":[{"Deep":1}]}}],"ImageErrors":[{"New":1}]}]}
            """
        let second = #"{"Images":[{"Name":"c","New":1,"ImagePermissions":{"New":1}}],"PageMember":1}"#
        let snapshot = run([("1.json", first), ("2.json", second)], blockBytes: blockBytes)
        func words(_ members: UnknownMembers) -> [String] { members.rows.map { "\($0.path) \($0.count)" } }
        #expect(
            words(snapshot.unknownMembers) == [
                "Images.New 4", "Images.Applications.X.Y 2", "Images.Applications.IconS3Location.New 1",
                "Images.ImageErrors.New 1", "Images.ImagePermissions.New 1", "Images.StateChangeReason.New 1",
            ]
        )
        #expect(words(snapshot.inputs.files[1].unknownMembers) == ["Images.ImagePermissions.New 1", "Images.New 1"])
        #expect(snapshot.inputs.files[0].unknownMembers.rows.first?.count == 3)
        #expect(snapshot.unknownMembers.others == 0)
    }

    @Test(arguments: [100, 1 << 20])
    func `many or long unknown names take a bounded table`(blockBytes: Int) {
        let images = (0..<1500).map { #"{"Name":"a","N\#($0)":1,"N7":2}"# }.joined(separator: ",")
        let long = String(repeating: "ü", count: 300)
        let snapshot = run([("a.json", #"{"Images":[{"Name":"b","\#(long)":1},\#(images)]}"#)], blockBytes: blockBytes)
        let members = snapshot.unknownMembers
        #expect(members.rows.count == 1000)
        #expect(members.rows[0].path == "Images.N7" && members.rows[0].count == 1501)
        #expect(members.others == 501)
        let cut = members.rows.first { $0.path.contains("ü") }
        #expect(cut?.path == "Images." + String(repeating: "ü", count: 60) + "…")
    }

    @Test func `a dump of known members has none`() {
        let snapshot = run([("a.json", #"{"Images":[{"Name":"a"}]}"#)])
        #expect(snapshot.unknownMembers.rows.isEmpty && snapshot.unknownMembers.others == 0)
    }

    private func run(_ inputs: [(name: String, text: String)], blockBytes: Int = 1 << 20) -> Snapshot {
        var settings = Settings(now: RuleExample.asOf)
        settings.blockBytes = blockBytes
        return Analysis(settings).run(inputs.map { .memory(name: $0.name, bytes: Array($0.text.utf8)) })
    }
}
