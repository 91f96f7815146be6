import Testing

@testable import Stillframe

/// Lists of images whose style their first elements tell.
@Suite struct XMLListTests {
    private static let arn = "<Arn>arn:aws:appstream:eu-west-1:111122223333:image/"

    @Test(arguments: [
        ("<Bild><Name>a</Name></Bild><Bild><Name>b</Name></Bild>", ["a", "b"]),
        (
            "<Bild><Arn>arn:aws:appstream:eu-west-1:1:image/a</Arn><Name>a</Name></Bild><x><Name>b</Name></x>",
            ["a", "b"]
        ),
        ("<Image>1</Image><Name>a</Name>", ["a"]), ("<item>1</item><Name>a</Name>", ["a"]),
        ("<Foo>1</Foo><Bar><x/></Bar><Name>a</Name>", ["a"]),
        ("<Owner><Name>o</Name><Arn>arn:aws:iam::1:user/o</Arn></Owner><Name>a</Name>", ["a"]),
        ("<member><Name>a</Name></member><item><Name>b</Name></item><x><Name>c</Name></x>", ["a", "b", "c"]),
        ("<Applications><Name>x</Name><DisplayName>y</DisplayName></Applications><Name>a</Name>", ["a"]),
    ])
    func `a list's first elements tell its style`(children: String, names: [String]) {
        for blockBytes in [1 << 20, 200, 9] {
            let snapshot = XMLSnapshot.run(XMLSnapshot.query("<Images>\(children)</Images>"), blockBytes: blockBytes)
            #expect(snapshot.images.map(\.name) == names, "\(children): \(snapshot.problems)")
            #expect(snapshot.verdict == .complete, "\(snapshot.problems)")
        }
    }

    @Test(arguments: ["Bild", "member", "bild"])
    func `a list larger than any value is read, whatever its elements are called`(name: String) {
        var limits = ReadLimits()
        limits.valueBytes = 100_000
        let images = (0..<2000).map { number in
            "<\(name)><Name>a\(number)</Name>\(Self.arn)a\(number)</Arn><Description>"
                + "\(String(repeating: "d", count: 100))</Description></\(name)>"
        }
        let isLower = name == "bild"
        let list =
            isLower
            ? "<DescribeImagesResponse><images>\(images.joined())</images></DescribeImagesResponse>"
                .replacing("Name>", with: "name>").replacing("Arn>", with: "arn>")
            : XMLSnapshot.query("<Images>\(images.joined())</Images>")
        for blockBytes in [1 << 20, 4096] {
            let snapshot = XMLSnapshot.run(list, blockBytes: blockBytes, limits: limits)
            #expect(snapshot.images.count == 2000 && snapshot.verdict == .complete, "\(snapshot.problems)")
        }
    }

    @Test func `elements that tell nothing are a list's once there are more than an image has`() {
        var limits = ReadLimits()
        limits.valueBytes = 20_000
        let images = String(repeating: "<Bild><Name>a</Name></Bild>", count: 2000)
        let text = XMLSnapshot.query("<Images>\(images)</Images>")
        #expect(XMLSnapshot.run(text, blockBytes: 4096, limits: limits).images.count == 2000)
    }

    @Test(arguments: [" ", "<!-- x -->", "<?x y?>", "\n<!----><?x?>"], ["start", "root", "first", "next", "end"])
    func `any run of what says nothing is passed over`(filler: String, place: String) {
        var limits = ReadLimits()
        limits.valueBytes = 200_000
        func at(_ name: String) -> String {
            name == place ? String(repeating: filler, count: 1_000_000 / filler.utf8.count) : ""
        }
        let image = "<member><Name>a</Name></member>"
        let text =
            "<?xml version='1.0'?>\(at("start"))<DescribeImagesResponse>\(at("root"))<Images>\(at("first"))\(image)"
            + "\(at("next"))\(image)</Images></DescribeImagesResponse>\(at("end"))"
        for blockBytes in [1 << 22, 20_000] {
            let snapshot = XMLSnapshot.run(text, blockBytes: blockBytes, limits: limits)
            #expect(snapshot.images.count == 2 && snapshot.verdict == .complete, "\(snapshot.problems)")
        }
    }

    @Test func `an XML declaration behind anything else is refused however the text is split`() {
        let filler = String(repeating: "<!-- x -->", count: 100)
        let text = "<?xml version='1.0'?>\(filler)<?xml version='1.0'?><DescribeImagesResponse/>"
        for blockBytes in [1 << 20, 64, 21] {
            let problem = XMLSnapshot.run(text, blockBytes: blockBytes).problems.first { $0.kind == .damagedXML }
            #expect(problem?.message.contains("only at the very beginning") == true, "\(blockBytes)")
        }
    }

    @Test func `a large value does not stop the reading of what follows it`() {
        let parts = String(repeating: "<x>\(String(repeating: "y", count: 1_000_000))</x>", count: 11)
        let image = "<member><Name>a</Name><Description>\(String(repeating: "d d ", count: 300))</Description></member>"
        let text =
            "<Images><member><Name>a</Name><Foo>\(parts)</Foo></member>\(String(repeating: image, count: 8000))</Images>"
        let snapshot = XMLSnapshot.run(XMLSnapshot.query(text), blockBytes: 512 << 10)
        #expect(snapshot.images.count == 8001 && snapshot.verdict == .complete, "\(snapshot.problems.prefix(3))")
    }
}
