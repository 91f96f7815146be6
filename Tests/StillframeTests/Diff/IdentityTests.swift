import Testing

@testable import Stillframe

/// The digest of an image is that of its values, however they are written.
@Suite struct IdentityTests {
    @Test(arguments: [
        (#""a\\b\"c""#, #""\u0061\u005cb\u0022c""#), (#""x\/y""#, #""x/y""#),
        (#""\u0007\b\f""#, #""\u0007\u0008\u000c""#),
        (#""line\nfeed\t\r""#, #""line\u000afeed\u0009\u000D""#), (#""\\u0061""#, #""\u005cu0061""#),
        (#""\\\\firefox\\bin""#, #""\u005c\\firefox\u005cbin""#), (#""\ud83d\ude00""#, #""😀""#),
        (#""a long text with one \\ at byte twenty two""#, #""a long text with one \u005c at byte twenty two""#),
    ])
    func `the spelling of a text makes no difference`(left: String, right: String) throws {
        #expect(try identity(of: left) == identity(of: right))
    }

    @Test(arguments: [(#""a\\b""#, #""a/b""#), (#""\\u0061""#, #""a""#), (#""\\n""#, #""\n""#), (#""""#, #"null"#)])
    func `other texts make one`(left: String, right: String) throws {
        #expect(try identity(of: left) != identity(of: right))
    }

    @Test func `texts of all lengths differ from those that lack or change a byte`() throws {
        var digests: Set<Digest> = []
        let lengths = 0..<70
        for length in lengths {
            let text = String(repeating: "x", count: length)
            digests.insert(try identity(of: "\"\(text)\""))
            if length > 0 { digests.insert(try identity(of: "\"\(text.dropLast())y\"")) }
            if length > 1 { digests.insert(try identity(of: "\"y\(text.dropFirst())\"")) }
        }
        #expect(digests.count == lengths.count * 3 - 3)
    }

    @Test func `a text in XML is that in JSON`() throws {
        let json =
            #"{"Images":[{"Name":"a","Description":"C:\\b \"q\"\nü","Applications":[{"Name":"p","IconURL":"https:\/\/i\/\\?x=1"}]}]}"#
        let xml = """
            <DescribeImagesResponse><DescribeImagesResult><Images><member><Name>a</Name><Description>C:\\b "q"
            ü</Description><Applications><member><Name>p</Name><IconURL>https://i/\\?x=2</IconURL></member></Applications>\
            </member></Images></DescribeImagesResult></DescribeImagesResponse>
            """
        let digests = try [json, xml].map { try digest(of: $0) }
        #expect(digests[0] == digests[1])
    }

    private func identity(of description: String) throws -> Digest {
        try digest(of: "{\"Images\":[{\"Name\":\"a\",\"Description\":\(description)}]}")
    }

    private func digest(of text: String) throws -> Digest {
        var settings = Settings(now: RuleExample.asOf)
        settings.digestsImages = true
        let snapshot = Analysis(settings).run([.memory(name: "a", bytes: Array(text.utf8))])
        return try #require(snapshot.store.scan.entries.first?.identity)
    }
}
