import Testing

@testable import Stillframe

/// Members beside a page's result.
@Suite struct XMLResultTests {
    private static let result =
        "<DescribeImagesResult><Images><member><Name>a</Name><State>AVAILABLE</State></member></Images></DescribeImagesResult>"

    @Test(arguments: [
        "<Images><member><Name>b</Name><Arn>arn:aws:appstream:eu-west-1:1:image/b</Arn><Odd>1</Odd></member></Images>",
        "<Images><Bild><Name>b</Name><CreatedTime>soon</CreatedTime></Bild></Images>",
        "<Images><Name>b</Name><State>FAILED</State></Images><Images><Name>c</Name></Images>",
        "<images><item><name>b</name><state>FAILED</state></item></images>", "<Images/>",
    ])
    func `images before the result are left out and told`(images: String) {
        let text = "<DescribeImagesResponse>\n\(images)<NextToken>t</NextToken>\(Self.result)</DescribeImagesResponse>"
        let expected = SnapshotText.lines([.memory(name: "a.xml", bytes: Array(text.utf8))], merges: true)
        let snapshot = XMLSnapshot.run(text)
        #expect(snapshot.images.map(\.name) == ["a"] && snapshot.verdict == .complete, "\(snapshot.problems)")
        let told = snapshot.problems.filter { $0.kind == .wrongType }
        #expect(
            told.map(\.message)
                == ["Images", "NextToken"].map {
                    "\($0) stands outside DescribeImagesResult, where it says nothing; it is left out"
                }
        )
        #expect(told.first?.place?.line == 2 && told.first?.place?.column == 1)
        #expect(!snapshot.problems.contains { $0.kind == .missingARN && $0.message.contains("b") })
        for blockBytes in [1, 7, 30, 61, 200] {
            let found = SnapshotText.lines(
                [.memory(name: "a.xml", bytes: Array(text.utf8))],
                blockBytes: blockBytes,
                threads: 2,
                merges: true
            )
            #expect(found == expected, "\(blockBytes): \(SnapshotText.difference(found, expected))")
        }
    }

    @Test func `images before the result take nothing from other files`() {
        let outer = "<Images><member><Name>b</Name><Odd>1</Odd></member></Images>"
        let one = XMLSnapshot.query("<Images><member><Name>x</Name><Odd>1</Odd></member></Images>")
        let two = "<DescribeImagesResponse>\(outer)\(Self.result)</DescribeImagesResponse>"
        var settings = Settings(now: RuleExample.asOf)
        settings.blockBytes = 50
        let snapshot = Analysis(settings).run([
            .memory(name: "1.xml", bytes: Array(one.utf8)), .memory(name: "2.xml", bytes: Array(two.utf8)),
        ])
        #expect(snapshot.images.map(\.name) == ["x", "a"])
    }

    @Test func `very many second results take linear time`() {
        let text = "<R>\(String(repeating: "<DescribeImagesResult/>", count: 100_000))</R>"
        let start = ContinuousClock.now
        let snapshot = XMLSnapshot.run(text, blockBytes: 4 << 20)
        #expect(snapshot.verdict == .conflicting)
        #expect(ContinuousClock.now - start < .seconds(15))
    }

    @Test(arguments: [
        "<DescribeImagesResponse><Errors><Error><Code>Throttling</Code><Message>slow</Message></Error></Errors></DescribeImagesResponse>",
        "<DescribeImagesResponse><Error><Code>Throttling</Code><Message>slow</Message></Error></DescribeImagesResponse>",
        XMLSnapshot.query("<Error><Code>Throttling</Code><Message>slow</Message></Error>"),
        XMLSnapshot.query("<Errors><Error><Message>slow</Message><Code>Throttling</Code></Error></Errors>"),
    ])
    func `an error in place of a result's members is told with its code`(text: String) {
        for blockBytes in [1 << 20, 11] {
            let snapshot = XMLSnapshot.run(text, blockBytes: blockBytes)
            #expect(snapshot.verdict == .incomplete)
            #expect(snapshot.problems.contains { $0.kind == .errorBody && $0.message.contains("Throttling: slow") })
        }
    }

    @Test func `an error without code and message is another service's member`() {
        let problems = XMLSnapshot.run("<DescribeImagesResponse><Errors/></DescribeImagesResponse>").problems
        #expect(problems.contains { $0.kind == .notADump && $0.message.contains("another service's answer") })
    }
}
