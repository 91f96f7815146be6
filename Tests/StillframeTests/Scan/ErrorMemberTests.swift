import Testing

@testable import Stillframe

/// Errors of the service around, in and beside a page's images.
@Suite struct ErrorMemberTests {
    private static let image = "<member><Name>a</Name><Arn>arn:aws:appstream:eu-west-1:1:image/a</Arn></member>"
    private static let result =
        "<DescribeImagesResult><Images>\(image)</Images></DescribeImagesResult>"
    private static let error = "<Error><Type>Receiver</Type><Code>Throttling</Code><Message>slow</Message></Error>"

    @Test(arguments: [
        "<DescribeImagesResponse>\n\(result)\(error)</DescribeImagesResponse>",
        "<DescribeImagesResponse>\(error)\n\(result)</DescribeImagesResponse>",
        "<DescribeImagesResponse>\(result)<ErrorResponse>\(error)</ErrorResponse></DescribeImagesResponse>",
        "<DescribeImagesResponse><ErrorResponse>\(error)</ErrorResponse>\(result)</DescribeImagesResponse>",
        "<DescribeImagesResponse>\(result)<Errors>\(error)<Error><Code>Other</Code></Error></Errors></DescribeImagesResponse>",
        "<DescribeImagesResponse><DescribeImagesResult><ErrorResponse>\(error)</ErrorResponse><Images>\(image)</Images></DescribeImagesResult></DescribeImagesResponse>",
        "<DescribeImagesResponse><Images>\(image)</Images><Errors>\(error)</Errors></DescribeImagesResponse>",
        "<ErrorResponse>\(error)<RequestId>r</RequestId>\(result)</ErrorResponse>",
        "<ErrorResponse>\(result)\(error)</ErrorResponse>",
        "<ErrorResponse>\(error)<DescribeImagesResponse>\(result)</DescribeImagesResponse></ErrorResponse>",
        "<Response><DescribeImagesResponse><Images>\(image)</Images></DescribeImagesResponse>\(error)</Response>",
        "<Response><Errors>\(error)</Errors>\(result)</Response>",
        "<Error><Code>Throttling</Code><Message>slow</Message>\(result)</Error>",
        "<Gateway>\(result)<ErrorResponse>\(error)</ErrorResponse></Gateway>",
    ])
    func `an error around or beside a result in XML is told, and its images count`(text: String) throws {
        let snapshot = XMLSnapshot.run(text)
        #expect(snapshot.images.map(\.name) == ["a"] && snapshot.verdict == .incomplete)
        let problem = try #require(snapshot.problems.first { $0.kind == .errorBesideImages })
        #expect(problem.message.contains("beside its images: Throttling: slow; they count"))
        #expect(problem.place?.line == (text.contains("\n\(Self.result)<Error>") ? 2 : 1))
        let bytes = Array(text.utf8)
        let expected = SnapshotText.lines([.memory(name: "a.xml", bytes: bytes)], merges: true)
        for blockBytes in [1, 30, 61, 120] {
            let found = SnapshotText.lines(
                [.memory(name: "a.xml", bytes: bytes)],
                blockBytes: blockBytes,
                threads: 2,
                merges: true
            )
            #expect(found == expected, "\(blockBytes): \(SnapshotText.difference(found, expected))")
        }
    }

    @Test func `an error before the result of a root of any name is told`() {
        let snapshot = XMLSnapshot.run("<Gateway>\(Self.error)\(Self.result)</Gateway>")
        #expect(snapshot.images.count == 1 && snapshot.verdict == .incomplete)
        #expect(snapshot.problems.contains { $0.kind == .errorBesideImages })
        // Without a result it says nothing of DescribeImages.
        #expect(XMLSnapshot.run("<Gateway>\(Self.error)</Gateway>").problems.map(\.kind) == [.notADump])
    }

    @Test(arguments: ["<Response>", "<ErrorResponse>"])
    func `a result counts in a root of an error's name`(root: String) {
        let text = "\(root)\(Self.result)\(root.replacing("<", with: "</"))"
        let snapshot = XMLSnapshot.run(text)
        #expect(snapshot.images.count == 1 && snapshot.verdict == .complete, "\(snapshot.problems)")
        let response = "<DescribeImagesResponse>\(Self.result)</DescribeImagesResponse>"
        let twice = XMLSnapshot.run(text.replacing(Self.result, with: response + response))
        #expect(twice.images.count == 1 && twice.verdict == .conflicting, "\(twice.problems)")
        #expect(twice.problems.contains { $0.kind == .duplicateMember && $0.message.contains("the first is used") })
    }

    @Test(arguments: [
        ("<Error><Message>half</Message></Error>", "half"), ("<Error>half</Error>", "half"),
        ("<Errors><member><Code>X</Code></member></Errors>", "X"),
        ("<Error><Detail>1</Detail></Error>", "no code and no"),
        ("<Error/>", nil), ("<Errors>\n</Errors>", nil), ("<Error><Code/><Message></Message></Error>", nil),
        ("\(String(repeating: "<Error>", count: 100))x\(String(repeating: "</Error>", count: 100))", "no code and no"),
    ])
    func `what an element in XML tells of an error`(element: String, told: String?) {
        expect(told, of: XMLSnapshot.run(XMLSnapshot.query("<Images>\(Self.image)</Images>\(element)")), 1)
        expect(told, of: XMLSnapshot.run(XMLSnapshot.query("<Images/>\(element)")), 0)
    }

    @Test(arguments: [
        (#""Error":{"Code":"Throttling","Message":"slow"}"#, "Throttling: slow"), (#""Error":"slow""#, "slow"),
        (#""Errors":[{"Code":"Throttling"},{"Code":"Other"}]"#, "Throttling"), (#""Error":[{"Message":"m"}]"#, "m"),
        (#""Errors":{"Error":{"Code":"X"}}"#, "X"), (#""ErrorResponse":{"Error":{"Code":"X"}}"#, "X"),
        (#""Error":true"#, "no code and no"), (#""Errors":3"#, "no code and no"), (#""__type":"ns#X:uri""#, "X"),
        (#""Error":{"Detail":1}"#, "no code and no"), (#""Error":[[[[[[[[[["x"]]]]]]]]]]"#, "no code and no"),
        (#""Error":null"#, nil), (#""Error":{}"#, nil), (#""Errors":[]"#, nil), (#""Error":"""#, nil),
        (#""Error":{"Code":null,"Message":""}"#, nil), (#""Error":false"#, nil), (#""Errors":0"#, nil),
        (#""message":null"#, nil), (#""message":"""#, nil), (#""Message":"""#, nil), (#""code":null"#, nil),
        (#""code":200"#, nil), (#""__type":null"#, nil), (#""__type":"a#DescribeImagesResult""#, nil),
    ])
    func `what a member in JSON tells of an error`(member: String, told: String?) {
        let image = #"{"Name":"a","Arn":"arn:aws:appstream:eu-west-1:1:image/a"}"#
        expect(told, of: XMLSnapshot.run(#"{"Images":[\#(image)],\#(member)}"#), 1)
        expect(told, of: XMLSnapshot.run(#"{\#(member),"Images":[\#(image)]}"#), 1)
        expect(told, of: XMLSnapshot.run(#"{"Images":[],\#(member)}"#), 0)
        let alone = XMLSnapshot.run("{\(member)}").problems.first
        #expect(alone?.kind == (told == nil ? .notADump : .errorBody), "\(alone?.message ?? "")")
    }

    @Test(arguments: [
        ("Error:\n  Code: Throttling\n  Message: slow\n", "Throttling: slow"), ("Errors:\n- Code: X\n", "X"),
        ("Error: null\n", nil), ("Error: false\n", nil), ("Errors: []\n", nil), ("message: ''\n", nil),
    ])
    func `what a member in YAML tells of an error`(member: String, told: String?) {
        let image = "- Arn: arn:aws:appstream:eu-west-1:1:image/a\n  Name: a\n"
        expect(told, of: XMLSnapshot.run("Images:\n\(image)\(member)"), 1)
        expect(told, of: XMLSnapshot.run("Images: []\n\(member)"), 0)
    }

    private func expect(
        _ told: String?,
        of snapshot: Snapshot,
        _ images: Int,
        _ source: SourceLocation = #_sourceLocation
    ) {
        #expect(snapshot.images.count == images, sourceLocation: source)
        let problem = snapshot.problems.first { $0.kind == .errorBesideImages || $0.kind == .errorBody }
        #expect((problem == nil) == (told == nil), "\(snapshot.problems)", sourceLocation: source)
        #expect(snapshot.verdict == (told == nil ? .complete : .incomplete), sourceLocation: source)
        guard let told, let problem else { return }
        #expect(problem.kind == (images == 0 ? .errorBody : .errorBesideImages), sourceLocation: source)
        #expect(problem.message.contains(told) && problem.place != nil, "\(problem)", sourceLocation: source)
    }
}
