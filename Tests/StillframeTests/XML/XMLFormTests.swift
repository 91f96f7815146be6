import Testing

@testable import Stillframe

/// What XML means where its forms leave something open.
@Suite struct XMLFormTests {
    @Test(arguments: ["member", "item"])
    func `an element without a member is no image, as in JSON`(name: String) {
        let text =
            "<DescribeImagesResult><Images><\(name)/><\(name)><Name>a</Name></\(name)></Images></DescribeImagesResult>"
        let snapshot = XMLSnapshot.run(text)
        #expect(snapshot.images.map(\.name) == ["a"])
        #expect(snapshot.problems.first?.kind == .notAnImage)
        #expect(snapshot.verdict == .unreadable)
    }

    @Test(arguments: [
        ("<Applications/>", #""Applications": []"#),
        ("<Applications> <!-- --> </Applications>", #""Applications": []"#),
        ("<Applications><member><Name>x</Name></member></Applications>", #""Applications": [{"Name": "x"}]"#),
        ("<Applications><a><Name>x</Name></a></Applications>", #""Applications": [{"Name": "x"}]"#),
        ("<Applications><Application/></Applications>", #""Applications": [{}]"#),
        ("<Applications>t<member/>t</Applications>", #""Applications": [{}]"#),
        ("<Applications><Name>x</Name></Applications>", #""Applications": [{"Name": "x"}]"#),
        (
            "<Applications><Name>x</Name></Applications><State>S</State><Applications><Name>y</Name></Applications>",
            #""State": "S","Applications": [{"Name": "x"},{"Name": "y"}]"#
        ),
        ("<SupportedInstanceFamilies>A</SupportedInstanceFamilies>", #""SupportedInstanceFamilies": ["A"]"#),
        (
            "<SupportedInstanceFamilies><x>A</x><x/></SupportedInstanceFamilies>",
            #""SupportedInstanceFamilies": ["A",""]"#
        ),
        ("<ImagePermissions/>", #""ImagePermissions": {}"#),
        ("<Description/>", #""Description": """#),
        ("<Description> a\r\n\rb&#13; </Description>", #""Description": " a\n\nb\r ""#),
        ("<Description>a&lt;<![CDATA[&lt;]]><!-- b -->\"\\</Description>", #""Description": "a<&lt;\"\\""#),
        ("<ImageBuilderSupported> True </ImageBuilderSupported>", #""ImageBuilderSupported": true"#),
        ("<ImageBuilderSupported>0</ImageBuilderSupported>", #""ImageBuilderSupported": false"#),
        ("<CreatedTime><![CDATA[ 1.688E9 ]]></CreatedTime>", #""CreatedTime": "2023-06-29T00:53:20Z""#),
        ("<Future><a>1</a><b/><a>2</a></Future>", #""Future": {"a":["1","2"],"b":""}"#),
        ("<Future><item>1</item></Future>", #""Future": ["1"]"#),
        ("<name>other</name>", #""name": "other""#),
        ("<z:Description xmlns:z='u' xsi:nil='true'>x</z:Description>", #""Description": "x""#),
    ])
    func `an element is read as the model says`(members: String, expected: String) {
        #expect(XMLSnapshot.merged(members).contains(expected), "\(XMLSnapshot.merged(members))")
    }

    @Test(arguments: [
        ("<Metadata/>", "{}"),
        ("<Metadata><entry><key>k</key><value>v</value></entry></Metadata>", #"{"k": "v"}"#),
        ("<Metadata><e><value/><key>k</key></e></Metadata>", #"{"k": ""}"#),
        ("<Metadata><key>k</key><value>v</value></Metadata>", #"{"k": "v"}"#),
        (
            "<Metadata><Name>k</Name><Value>v</Value></Metadata><Metadata><key>l</key><value>w</value></Metadata>",
            #"{"k": "v","l": "w"}"#
        ),
        ("<Metadata><entry><key>k</key></entry></Metadata>", #"{"k": {"key":"k"}}"#),
        ("<Metadata><entry>v</entry></Metadata>", #"{"": {"entry":"v"}}"#),
        ("<Metadata><entry/></Metadata>", #"{"": {"entry":""}}"#),
        (
            "<Metadata><key>k</key><value>v</value></Metadata><Metadata/>",
            #"{"k": "v","": {"Metadata":""}}"#
        ),
    ])
    func `a map is read in either style`(map: String, expected: String) {
        let merged = XMLSnapshot.merged("<Applications><member><Name>x</Name>\(map)</member></Applications>")
        #expect(merged.contains(#""Metadata": \#(expected)"#), "\(merged)")
    }

    @Test(arguments: [
        ("<Name>b</Name>", ProblemKind.duplicateMember, "Name stands twice with different values"),
        (
            "<ImagePermissions/><ImagePermissions/>", .duplicateMember,
            "ImagePermissions stands twice with the same value"
        ),
        (
            "<Applications><member/></Applications><Applications><member/></Applications>", .duplicateMember,
            "Applications stands twice"
        ),
        ("<Applications>x</Applications>", .wrongType, "Applications is a string, expected a list"),
        ("<ImagePermissions>x</ImagePermissions>", .wrongType, "ImagePermissions is a string, expected an object"),
        ("<Description>x<b>y</b></Description>", .wrongType, "Description is an object, expected a string"),
        ("<ImageBuilderSupported>maybe</ImageBuilderSupported>", .wrongType, "ImageBuilderSupported is a string"),
        (
            "<Applications><member><Name>x</Name><Metadata><entry>v</entry></Metadata></member></Applications>",
            .wrongType, "an entry of Applications[0].Metadata has no key; the entry is left out"
        ),
        (
            "<Applications><member><Name>x</Name><Metadata><key>k</key></Metadata></member></Applications>", .wrongType,
            "Applications[0].Metadata.k is more or less than one key and one value; the entry is left out"
        ),
        (
            "<Applications><member><Metadata><e><key>k</key><value>v<b/></value></e></Metadata></member></Applications>",
            .wrongType, "Applications[0].Metadata.k is an object, expected a string"
        ),
        ("<CreatedTime/>", .wrongType, "CreatedTime is no time"),
        ("<CreatedTime>1688202942123</CreatedTime>", .wrongType, "CreatedTime is no time"),
    ])
    func `what can't be used is told`(members: String, kind: ProblemKind, message: String) {
        let problems = XMLSnapshot.run(XMLSnapshot.image(members)).problems
        #expect(problems.contains { $0.kind == kind && $0.message.contains(message) }, "\(problems)")
    }

    @Test(arguments: [
        (XMLSnapshot.query(""), Verdict.complete, 0),
        ("<DescribeImagesResponse><DescribeImagesResult/></DescribeImagesResponse>", .complete, 0),
        ("<DescribeImagesResponse><requestId>r</requestId></DescribeImagesResponse>", .complete, 0),
        ("<Answer><DescribeImagesResult><Images/></DescribeImagesResult></Answer>", .complete, 0),
        ("<DescribeImagesResult><Images><item><Name>a</Name></item></Images></DescribeImagesResult>", .complete, 1),
        (XMLSnapshot.query("<Images><Name>a</Name></Images><Images><Name>b</Name></Images>"), .complete, 2),
        (XMLSnapshot.query("<Images><Future/><Name>a</Name></Images>"), .complete, 1),
        (XMLSnapshot.query("<Images><x><Name>a</Name></x><y><Name>b</Name></y></Images>"), .complete, 2),
        (XMLSnapshot.query("<Images/>", after: "<NextToken>t</NextToken>"), .complete, 0),
        (XMLSnapshot.query("<NextToken>t</NextToken><Images/>"), .incomplete, 0),
        (XMLSnapshot.query("<Images/><NextToken/>"), .complete, 0),
        (XMLSnapshot.query("<Images/><NextToken>t</NextToken><NextToken>u</NextToken>"), .conflicting, 0),
        (XMLSnapshot.query("<Images/><Images><member><Name>a</Name></member></Images>"), .conflicting, 1),
        (XMLSnapshot.query("<Images/>", after: "<DescribeImagesResult/>"), .conflicting, 0),
        (XMLSnapshot.query("<Images>text</Images>"), .unreadable, 0),
        (XMLSnapshot.query("<Images><member>text</member></Images>"), .unreadable, 0),
        (XMLSnapshot.query("<Other><Images><member><Name>a</Name></member></Images></Other><Images/>"), .complete, 0),
    ])
    func `a page is told by its root and its result`(text: String, verdict: Verdict, images: Int) {
        for blockBytes in [1 << 20, 9] {
            let snapshot = XMLSnapshot.run(text, blockBytes: blockBytes)
            #expect(snapshot.verdict == verdict, "\(text): \(snapshot.problems)")
            #expect(snapshot.images.count == images, "\(text)")
        }
    }

    @Test(arguments: [
        "<ErrorResponse><Error><Code>Throttling</Code><Message>slow</Message></Error><RequestId/></ErrorResponse>",
        "<Response><Errors><Error><Code>Throttling</Code><Message>slow</Message></Error></Errors></Response>",
        "<Error><Code>Throttling</Code><Message>slow</Message><HostId/></Error>",
    ])
    func `an error of the service is told with its code`(text: String) {
        let snapshot = XMLSnapshot.run(text)
        #expect(snapshot.verdict == .incomplete)
        #expect(snapshot.problems.contains { $0.kind == .errorBody && $0.message.contains("Throttling: slow") })
    }

    @Test(arguments: [
        (
            "<DescribeImagesResponse><imagesSet><item><imageId>a</imageId></item></imagesSet></DescribeImagesResponse>",
            "another"
        ),
        (XMLSnapshot.query("<Images><member><ImageId>a</ImageId></member></Images>"), "another service's answer"),
        ("<rss><channel/></rss>", "root is 'rss'"), ("<?xml version='1.0'?><html/>", "a web page"),
    ])
    func `what is no dump is told as such`(text: String, words: String) {
        let problems = XMLSnapshot.run(text).problems
        #expect(problems.contains { $0.kind == .notADump && $0.message.contains(words) }, "\(problems)")
    }

    @Test(arguments: ["catalog", "html"], [1 << 20, 50])
    func `another root is named, however large the document is`(root: String, blockBytes: Int) {
        let text =
            "<?xml version='1.0'?><x:\(root) xmlns:x='u'>\(String(repeating: "<book>x</book>", count: 100))</x:\(root)>"
        let problem = XMLSnapshot.run(text, blockBytes: blockBytes).problems.first { $0.kind == .notADump }
        let words = root == "html" ? "a web page, perhaps a login page" : "root is 'catalog'"
        #expect(problem?.message.contains(words) == true, "\(String(describing: problem))")
    }

    @Test(arguments: ["<Images><member><Name>b</Name></member></Images>", "<NextToken>t</NextToken>"])
    func `what stands before the result below a free root is told`(member: String) {
        for blockBytes in [1 << 20, 30] {
            let text =
                "<R>\(member)<DescribeImagesResult><Images><item><Name>a</Name></item></Images></DescribeImagesResult></R>"
            let snapshot = XMLSnapshot.run(text, blockBytes: blockBytes)
            #expect(snapshot.images.map(\.name) == ["a"] && snapshot.verdict == .complete)
            #expect(snapshot.problems.contains { $0.message.contains("stands outside DescribeImagesResult") })
        }
    }

    @Test(arguments: [" ", "<!-- x -->"])
    func `any run of white space and comments between images is passed over`(filler: String) {
        let image = "<member><Name>a</Name></member>"
        let run = String(repeating: filler, count: 17_000_000 / filler.utf8.count)
        let snapshot = XMLSnapshot.run(
            XMLSnapshot.query("<Images>\(image)\(run)\(image)</Images>"),
            blockBytes: 1 << 19
        )
        #expect(snapshot.images.count == 2 && snapshot.verdict == .complete, "\(snapshot.problems)")
    }

    @Test func `EC2's lower-case members are the model's`() {
        let text = """
            <DescribeImagesResponse><requestId>r</requestId><images><item><name>a</name><imagePermissions>
            <allowFleet>true</allowFleet></imagePermissions></item></images><nextToken/></DescribeImagesResponse>
            """
        for blockBytes in [1 << 20, 30] {
            let snapshot = XMLSnapshot.run(text, blockBytes: blockBytes)
            #expect(snapshot.verdict == .complete && snapshot.images.map(\.name) == ["a"])
            #expect(SnapshotText.merged(snapshot).contains("\"allowFleet\": true"))
        }
    }
}
