import Testing

@testable import Stillframe

/// Bodies inside HAR captures: missing, failed, damaged, and read again.
@Suite struct CapturedBodyTests {
    private typealias Sketch = CaptureSketch

    private static func failed(_ status: Int, asked: String? = nil) -> CaptureSketch.Entry {
        var entry = Sketch.page([], asked: asked)
        entry.status = status
        entry.body = status == 0 ? nil : #"{"__type":"x#ThrottlingException:","message":"Rate exceeded"}"#
        return entry
    }

    @Test(arguments: [400, 503, 302, 0])
    func `an attempt that failed is a note once the same request was answered`(status: Int) {
        let pages = [Sketch.page(["a"], next: "T"), Sketch.page(["b"], asked: "T")]
        for asked in [nil, "T"] {
            let failure = Self.failed(status, asked: asked)
            for entries in [[failure] + pages, [pages[0], failure, pages[1]], pages + [failure]] {
                let snapshot = Sketch.run(entries)
                #expect(snapshot.proof == .proved, "\(snapshot.problems)")
                #expect(snapshot.problems.map(\.kind) == [.errorBody])
                #expect(snapshot.problems.map(\.level) == [.note])
            }
        }
    }

    @Test func `an attempt that nobody repeated leaves a gap`() {
        let first = Sketch.page(["a"], next: "T")
        let snapshot = Sketch.run([first, Self.failed(400, asked: "T")])
        #expect(snapshot.verdict == .incomplete)
        #expect(
            snapshot.problems.first?.message.contains("HTTP status 400, ThrottlingException: Rate exceeded") == true
        )
    }

    @Test func `the first page of another Region, account or filter is no answer`() {
        let page = Sketch.page(["a"])
        var others = [page, page, page]
        others[0].url = "https://appstream2.us-east-1.amazonaws.com/"
        others[1].headers.append(("Authorization", "AWS4-HMAC-SHA256 Credential=AKIAEXAMPLE/20261030/eu-west-1/x"))
        others[2].post = #"{"Type":"PRIVATE"}"#
        for other in others {
            let snapshot = Sketch.run([Self.failed(400), other])
            #expect(snapshot.verdict == .incomplete)
        }
        #expect(Sketch.run([Self.failed(400), page]).verdict == .complete)
    }

    @Test(arguments: [("200", true), ("\"200\"", true), ("null", true), ("[]", true), ("0", false), ("\"403\"", false)])
    func `a status that is text counts, and one that is nothing says nothing`(status: String, isRead: Bool) {
        let text = CaptureSketch.text([CaptureSketch.page(["a"])]).replacing(
            "\"status\":200",
            with: "\"status\":\(status)"
        )
        let snapshot = Analysis(Settings(now: RuleExample.asOf)).run([.memory(name: "a.har", bytes: Array(text.utf8))])
        #expect((snapshot.verdict == .complete) == isRead, "\(snapshot.problems)")
    }

    @Test func `images in an answer with an error's status do not count`() {
        var entry = Sketch.page(["a"])
        entry.status = 500
        let snapshot = Sketch.run([entry])
        #expect(snapshot.images.isEmpty && snapshot.verdict == .incomplete)
    }

    @Test(
        arguments: [
            (nil, nil, "HAR entry without body: export with content"),
            ("", nil, "HAR entry without body: export with content"),
            ("!!!!", "base64", "the body is no valid base64"),
            ("eyJ", "base64", "the body is no valid base64"),
            ("<html>login</html>", nil, "it is a web page"),
            ("{}", nil, "it holds an empty object; fetch the page again"),
            (#"{"Fleets":[]}"#, nil, "it holds an object with 'Fleets'; fetch the page again"),
            (#"[{"Images":[]}]"#, nil, "it holds no DescribeImages page"),
            (#"{"Images":[]}{"Images":[]}"#, nil, "it holds no DescribeImages page"),
            (#"{"log":{"entries":[]}}"#, nil, "it holds an object with 'log'"),
            ("5", nil, "it is valid JSON but no page, it holds a number alone"),
            ("{\"Ima", nil, "it is damaged"),
        ] as [(String?, String?, String)]
    )
    func `a body that holds no page makes the listing incomplete`(body: String?, encoding: String?, words: String) {
        var lost = Sketch.page([], asked: "T")
        (lost.body, lost.encoding) = (body, encoding)
        let snapshot = Sketch.run([Sketch.page(["a"], next: "T"), lost])
        #expect(snapshot.verdict == .incomplete)
        #expect(snapshot.images.map(\.name) == ["a"])
        let problem = snapshot.problems.first { $0.kind == .errorBody }
        #expect(problem?.message.contains(words) == true, "\(snapshot.problems)")
    }

    private static let amazonMachineImages = [
        #"{"Images":[{"ImageId":"ami-1","Name":"x"}]}"#,
        "<DescribeImagesResponse><imagesSet><item><imageId>ami-1</imageId></item></imagesSet></DescribeImagesResponse>",
        "<DescribeImagesResponse><requestId>r</requestId><imagesSet/></DescribeImagesResponse>",
    ]

    @Test(arguments: amazonMachineImages)
    func `another service's answer where AppStream was asked is named, with what to do`(body: String) {
        var other = Sketch.page([])
        other.body = body
        let problem = Sketch.run([other]).problems.first { $0.kind == .errorBody }
        #expect(problem?.message.contains("holds another service's answer") == true)
        #expect(problem?.message.hasSuffix("save what appstream describe-images answers") == true)
    }

    @Test(arguments: amazonMachineImages)
    func `another service's answer to an operation of the same name is passed over`(body: String) {
        var other = Sketch.Entry()
        other.url = "https://vpce-1.ec2.us-east-1.vpce.amazonaws.com/"
        (other.headers, other.post, other.body) = ([], "Action=DescribeImages&NextToken=&Foo", body)
        let snapshot = Sketch.run([other, Sketch.page(["a"])])
        #expect(snapshot.verdict == .complete && snapshot.images.map(\.name) == ["a"], "\(snapshot.problems)")
        let alone = Sketch.run([other]).problems
        #expect(alone.map(\.kind) == [.unsupportedForm])
        #expect(alone.first?.message.contains("(hosts seen: vpce-1.ec2.us-east-1.vpce.amazonaws.com)") == true)
    }

    @Test func `white space before a body does not hide its form`() {
        var entry = Sketch.page([])
        entry.body = String(repeating: " ", count: 5000) + "<DescribeImagesResult><Images/></DescribeImagesResult>"
        #expect(Sketch.run([entry]).verdict == .complete)
    }

    @Test func `a body that is damaged behind an image is unreadable`() {
        var entry = Sketch.page(["a"])
        entry.body?.removeLast(2)
        let snapshot = Sketch.run([entry])
        #expect(snapshot.verdict == .unreadable)
        #expect(snapshot.problems.map(\.kind) == [.damagedJSON])
        #expect(snapshot.images.map(\.name) == ["a"])
    }

    @Test func `a body over a limit is unreadable`() {
        var entry = Sketch.page([])
        entry.body = String(repeating: "[", count: 1000)
        let snapshot = Sketch.run([entry])
        #expect(snapshot.verdict == .unreadable)
        #expect(snapshot.problems.map(\.kind) == [.limitExceeded])
    }

    @Test func `an error with status 200 is an error`() {
        var entry = Sketch.page([])
        entry.body = #"{"__type":"AccessDeniedException","message":"no"}"#
        let snapshot = Sketch.run([entry])
        #expect(snapshot.verdict == .incomplete)
        #expect(snapshot.problems.map(\.kind) == [.errorBody])
    }

    @Test(arguments: [nil, "base64"])
    func `XML bodies are read, and read again`(encoding: String?) {
        var entries = [Sketch.page([], next: "T"), Sketch.page(["json"], asked: "T")]
        let xml = """
            <?xml version="1.0" encoding="UTF-8"?>
            <DescribeImagesResponse><DescribeImagesResult><Images><member><Name>ü &amp; x</Name>
            <Arn>arn:aws:appstream:eu-west-1:111122223333:image/x</Arn></member></Images><NextToken>T</NextToken>
            </DescribeImagesResult><ResponseMetadata><RequestId>inner</RequestId></ResponseMetadata></DescribeImagesResponse>
            """
        entries[0].body = encoding == nil ? xml : Sketch.base64(xml)
        entries[0].encoding = encoding
        let snapshot = Sketch.run(entries)
        #expect(snapshot.proof == .proved, "\(snapshot.problems)")
        let merged = SnapshotText.merged(snapshot)
        #expect(merged.contains("\"ü & x\"") && merged.contains("\"json\""))
    }

    @Test func `text is text, whatever encoding its XML declares`() {
        var entry = Sketch.page([])
        entry.body = """
            <?xml version="1.0" encoding="ISO-8859-1"?><DescribeImagesResult><Images><member><Name>ü</Name></member>\
            </Images></DescribeImagesResult>
            """
        #expect(Sketch.run([entry]).images.map(\.name) == ["ü"])
    }

    @Test func `a repeat that differs is found across bodies`() {
        var second = Sketch.page(["a"], asked: "T")
        let entries = [Sketch.page(["a"], next: "T"), second]
        #expect(Sketch.run(entries).problems.map(\.kind) == [.repeatedImage])
        second.body = second.body?.replacing("PRIVATE", with: "SHARED")
        #expect(Sketch.run([entries[0], second]).problems.map(\.kind) == [.imageConflict])
    }

    @Test(arguments: ["", "TQ==", "TWE=", "TWFu", "TW\r\nFu"])
    func `whole base64 is decoded`(text: String) {
        let plain = ["": "", "TQ==": "M", "TWE=": "Ma"][text] ?? "Man"
        #expect(StrictBase64.decode(Array(text.utf8)) == Array(plain.utf8))
    }

    @Test(arguments: ["T", "TQ", "TQ=", "TQ===", "=", "TQ==TQ==", "TWE=x", "TW-u", "T W="])
    func `base64 that is cut or has other characters is refused`(text: String) {
        #expect(StrictBase64.decode(Array(text.utf8)) == nil)
    }
}
