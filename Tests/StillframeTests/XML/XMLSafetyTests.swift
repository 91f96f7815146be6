import Testing

@testable import Stillframe

/// Hostile XML is refused in words, in little time, and nothing of it is let in.
@Suite struct XMLSafetyTests {
    @Test(arguments: [
        "<!DOCTYPE x>", "<!DOCTYPE x [<!ENTITY e 'text'>]>", "<!DOCTYPE x SYSTEM 'file:///etc/passwd'>",
        "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]>",
        "<!DOCTYPE x [<!ENTITY % p SYSTEM 'http://127.0.0.1/'> %p;]>",
    ])
    func `any DOCTYPE is refused`(doctype: String) {
        let snapshot = XMLSnapshot.run("<?xml version='1.0'?>\n\(doctype)\n" + XMLSnapshot.image("<State>&e;</State>"))
        #expect(snapshot.verdict == .unreadable && snapshot.images.isEmpty)
        let problem = snapshot.problems.first
        #expect(problem?.kind == .limitExceeded && problem?.message.contains("DOCTYPE") == true, "\(snapshot.problems)")
        #expect(problem?.place?.line == 2)
    }

    @Test func `a tag with very many attributes is refused before it costs time`() {
        let attributes = (0..<100_000).map { " a\($0)=''" }.joined()
        let start = ContinuousClock.now
        let snapshot = XMLSnapshot.run(
            "<DescribeImagesResponse\(attributes)><DescribeImagesResult/></DescribeImagesResponse>"
        )
        #expect(ContinuousClock.now - start < .seconds(2))
        #expect(snapshot.problems.first?.message.contains("a tag is longer than 32768 bytes") == true)
        let few = XMLSnapshot.run("<DescribeImagesResponse\((0..<300).map { " a\($0)=''" }.joined())/>")
        #expect(few.problems.first?.message.contains("more than 256 attributes") == true, "\(few.problems)")
        #expect(few.problems.first?.kind == .limitExceeded)
    }

    @Test func `long text without a tag is no long tag`() {
        let text = String(repeating: "x='\"> ", count: 20_000)
        #expect(XMLSnapshot.run(XMLSnapshot.image("<Description>\(text)</Description>")).verdict == .complete)
        #expect(XMLSnapshot.run(XMLSnapshot.image("<!--\(text)--><Description/>")).verdict == .complete)
    }

    @Test(arguments: [("<!--", "-->"), ("<?x ", "?>"), ("<Odd><![CDATA[", "]]></Odd>")])
    func `a comment, processing instruction or CDATA section is read up to 10 000 000 bytes`(
        start: String,
        end: String
    ) {
        let image = "<member><Name>a</Name><Arn>arn:aws:appstream:eu-west-1:1:image/a</Arn></member>"
        for (length, isRead) in [(9_999_000, true), (10_001_000, false)] {
            let long = start + String(repeating: "x", count: length) + end
            for text in [
                XMLSnapshot.image(long), XMLSnapshot.query("\(long)<Images>\(image)</Images>"),
                XMLSnapshot.query("<Images>\(image)</Images>", after: long),
            ] {
                let snapshot = XMLSnapshot.run(text)
                let problem = snapshot.problems.first
                #expect((snapshot.verdict == .complete) == isRead, "\(length) \(start): \(snapshot.problems)")
                #expect(isRead || problem?.kind == .limitExceeded && problem?.message.contains("10 000 000") == true)
            }
        }
    }

    @Test func `nesting is limited`() {
        func nested(_ depth: Int) -> String {
            XMLSnapshot.image(String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth))
        }
        #expect(XMLSnapshot.run(nested(200)).verdict == .complete)
        let problem = XMLSnapshot.run(nested(1000)).problems.first
        #expect(problem?.kind == .limitExceeded && problem?.message.contains("deeper than 250 levels") == true)
        var limits = ReadLimits()
        limits.depth = 20
        #expect(XMLSnapshot.run(nested(30), limits: limits).problems.first?.message.contains("20 levels") == true)
    }

    @Test func `a large member that small ones repeat stays linear`() {
        let large =
            "<Applications>" + String(repeating: "<member><Name>x</Name></member>", count: 20_000) + "</Applications>"
        let small = String(repeating: "<Applications><member/></Applications>", count: 5000)
        let start = ContinuousClock.now
        let snapshot = XMLSnapshot.run(XMLSnapshot.image(large + small))
        #expect(snapshot.verdict == .conflicting)
        #expect(ContinuousClock.now - start < .seconds(20))
    }

    @Test func `many values without a type of the model stay linear`() {
        for members in [
            String(repeating: "<U><a>1</a></U>", count: 150_000),
            String(repeating: "<Description>x<b/></Description>", count: 100_000),
            "<Applications><member><Metadata>" + String(repeating: "<e><key>k</key></e>", count: 100_000)
                + "</Metadata></member></Applications>",
        ] {
            let start = ContinuousClock.now
            #expect(XMLSnapshot.run(XMLSnapshot.image(members)).images.count == 1)
            #expect(ContinuousClock.now - start < .seconds(15), "\(members.prefix(40))")
        }
    }

    @Test func `declarations of namespaces in scope are limited before they cost time`() {
        func tags(_ count: Int, _ depth: Int) -> String {
            let declarations = (0..<count).map { " xmlns:p\($0)='u\($0)'" }.joined()
            return String(repeating: "<d\(declarations)>", count: depth) + String(repeating: "</d>", count: depth)
        }
        #expect(XMLSnapshot.run(XMLSnapshot.image(tags(16, 16))).verdict == .complete)
        #expect(XMLSnapshot.run(XMLSnapshot.image(String(repeating: tags(100, 2), count: 10))).verdict == .complete)
        for text in [tags(17, 16), tags(200, 200)] {
            let problem = XMLSnapshot.run(XMLSnapshot.image(text)).problems.first
            #expect(problem?.kind == .limitExceeded)
            #expect(problem?.message.contains("more than 256 declarations of namespaces") == true)
        }
        // Declarations around a block count in it as well.
        let opening = tags(200, 1).dropLast(4) + XMLSnapshot.image(tags(57, 1)) + "</d>"
        #expect(XMLSnapshot.run(String(opening), blockBytes: 64).problems.first?.kind == .limitExceeded)
    }

    @Test(arguments: [1500, 9000])
    func `names are counted once, however many there are`(count: Int) {
        let names = (0..<count).map { "<u\($0)/>" }.joined()
        let members = String(repeating: "<Foo>\(names)</Foo>", count: 120_000 / count + 2)
        #expect(XMLSnapshot.run(XMLSnapshot.image(members)).verdict == .complete)
        let image = "<member><Name>a</Name>\(names)</member>"
        #expect(XMLSnapshot.run(XMLSnapshot.query("<Images>\(image)\(image)</Images>")).images.count == 2)
    }

    @Test func `more names than are taken are told`() {
        let names = (0..<100_001).map { "<u\($0)/>" }.joined()
        let problem = XMLSnapshot.run(XMLSnapshot.image(names)).problems.first
        #expect(problem?.message == "an image has more than 100000 different names")
    }

    @Test func `a CDATA section that libxml2 takes no more is told as too large`() {
        let long = "<Description><![CDATA[\(String(repeating: "x", count: 11_000_000))]]></Description>"
        let problem = XMLSnapshot.run(XMLSnapshot.image(long)).problems.first
        #expect(problem?.kind == .limitExceeded && problem?.message.contains("larger than libxml2") == true)
        #expect(problem?.message.contains("written as text, not as CDATA") == true)
        let text = XMLSnapshot.image("<Description>\(String(repeating: "x", count: 11_000_000))</Description>")
        #expect(XMLSnapshot.run(text).verdict == .complete)
    }

    @Test func `text is limited`() {
        var limits = ReadLimits()
        limits.stringBytes = 100
        let long = XMLSnapshot.image("<Description>\(String(repeating: "é", count: 51))</Description>")
        let problem = XMLSnapshot.run(long, limits: limits).problems.first
        #expect(problem?.kind == .limitExceeded && problem?.message.contains("longer than 100 bytes") == true)
        let short = XMLSnapshot.image("<Description>\(String(repeating: "é", count: 50))</Description>")
        #expect(XMLSnapshot.run(short, limits: limits).verdict == .complete)
    }

    @Test(arguments: [
        (Array("<a>\0</a>".utf8), ProblemKind.damagedXML, "NUL"),
        (Array((XMLSnapshot.query("<Images/>") + "\0").utf8), .damagedXML, "NUL"),
        (Array("<?xml version='1.0' encoding='UTF-7'?><a/>".utf8), .damagedEncoding, "encoding that is not read"),
        (Array("<?xml version='1.0' encoding='windows-1252'?><a/>".utf8), .damagedEncoding, "save it as UTF-8"),
        (Array("<?xml version='1.0' encoding='UTF-16'?><a/>".utf8), .damagedEncoding, "byte order mark"),
        (Array("<?xml version='1.0' encoding='US-ASCII'?><a>".utf8) + [0xe9], .damagedEncoding, "US-ASCII"),
        (Array("<a>".utf8) + [0xc0, 0x80], .damagedEncoding, "byte 0xc0 is not valid UTF-8"),
        (Array("<a>\u{1}</a>".utf8), .damagedXML, "character"),
        (Array(XMLSnapshot.query("<Images/>").utf8) + Array("<b/>".utf8), .damagedXML, "one document a file"),
        (Array("<a>&amp</a>".utf8), .damagedXML, "entity"),
        (Array("<a>&eacute;</a>".utf8), .damagedXML, "not declared"),
        (Array("<a><b></a>".utf8), .damagedXML, "end tag"), (Array("<a b=c/>".utf8), .damagedXML, "quotes"),
    ])
    func `damage is told in words, with a place`(bytes: [UInt8], kind: ProblemKind, words: String) {
        let snapshot = XMLSnapshot.run(bytes)
        #expect(snapshot.verdict == .unreadable)
        let found = snapshot.problems.first
        #expect(found?.kind == kind && found?.message.contains(words) == true, "\(snapshot.problems)")
    }

    @Test(arguments: [0, 20_000, 300_000], [1 << 20, 5000])
    func `a byte that is no US-ASCII is told with line and column`(distance: Int, blockBytes: Int) {
        let filler = String(repeating: "<!--x-->", count: distance / 8)
        let text = "<?xml version='1.0' encoding='US-ASCII'?>\n\(filler)\n<DescribeImagesResponse>"
        let place = XMLSnapshot.run(Array(text.utf8) + [0xe9], blockBytes: blockBytes).problems.first?.place
        #expect(place?.line == 3 && place?.column == 25 && place?.isDecoded == true, "\(String(describing: place))")
    }

    @Test(arguments: [0, 300, 4000])
    func `an encoding is found wherever the declaration names it`(distance: Int) {
        let space = String(repeating: " ", count: distance)
        func run(_ encoding: String) -> Snapshot {
            XMLSnapshot.run(
                Array("<?xml version='1.0'\(space) encoding='\(encoding)'?>".utf8)
                    + Array(XMLSnapshot.image("<Description>").utf8.prefix { $0 != 0x2f }.dropLast(1))
            )
        }
        #expect(run("windows-1252").problems.first?.message.contains("encoding that is not read") == true)
        let latin =
            Array(
                "<?xml version='1.0'\(space) encoding='ISO-8859-1'?><DescribeImagesResult><Images><member><Name>".utf8
            )
            + [0xe9] + Array("</Name></member></Images></DescribeImagesResult>".utf8)
        #expect(XMLSnapshot.run(latin).images.first?.name == "é")
    }

    @Test func `a declaration that has no end is refused`() {
        let text = "<?xml version='1.0'\(String(repeating: " ", count: 5000))?>" + XMLSnapshot.query("<Images/>")
        let problem = XMLSnapshot.run(text).problems.first
        #expect(problem?.kind == .limitExceeded)
        #expect(problem?.message.contains("declaration is longer than 4096 bytes") == true)
    }

    @Test(arguments: ["ISO-8859-1", "US-ASCII", "windows-1252", "UTF-16"])
    func `a byte order mark beats the declaration`(encoding: String) {
        let text =
            "<?xml version='1.0' encoding='\(encoding)'?>"
            + XMLSnapshot.query("<Images><item><Name>é</Name></item></Images>")
        #expect(XMLSnapshot.run([0xef, 0xbb, 0xbf] + Array(text.utf8)).images.first?.name == "é")
    }

    @Test func `a version above 1_0 is read as 1_0`() {
        let answer = XMLSnapshot.query("<Images><item><Name>a\u{85}b</Name></item></Images>")
        #expect(XMLSnapshot.run("<?xml version='1.1'?>" + answer).images.first?.name == "a\u{85}b")
        let control = "<?xml version='1.1'?>" + XMLSnapshot.query("<Images><item><Name>&#1;</Name></item></Images>")
        #expect(XMLSnapshot.run(control).verdict == .unreadable)
    }

    @Test(arguments: [1 << 20, 64])
    func `a document cut anywhere is never complete`(blockBytes: Int) {
        let text = Array(
            """
            <?xml version="1.0"?>
            <r:DescribeImagesResponse xmlns:r="u"><!-- c --><DescribeImagesResult>
              <Images><member><Name>Bü&#xfc;</Name><Arn>arn:aws:appstream:eu-west-1:1:image/a</Arn></member>
                <member><Name>b</Name><Applications><member><Name>x</Name></member></Applications></member></Images>
            </DescribeImagesResult></r:DescribeImagesResponse>
            """.utf8
        )
        #expect(XMLSnapshot.run(text, blockBytes: blockBytes).verdict == .complete)
        for count in text.indices {
            let snapshot = XMLSnapshot.run(Array(text[..<count]), blockBytes: blockBytes)
            #expect(snapshot.verdict == .unreadable, "cut after \(count) bytes")
            #expect(snapshot.chains.allSatisfy { $0.verdict != .complete }, "cut after \(count) bytes")
        }
    }

    @Test(arguments: [UInt8(0x01), 0x20, 0x80])
    func `a document with any byte changed says the same however it is split`(mask: UInt8) {
        let text = Array(XMLSnapshot.image("<State>S</State><Applications><Name>x</Name></Applications>").utf8)
        for index in text.indices {
            var bytes = text
            bytes[index] ^= mask
            let whole = SnapshotText.lines([.memory(name: "a.xml", bytes: bytes)], merges: true)
            let split = SnapshotText.lines([.memory(name: "a.xml", bytes: bytes)], blockBytes: 50, merges: true)
            #expect(whole == split, "byte \(index): \(SnapshotText.difference(whole, split))")
        }
    }
}
