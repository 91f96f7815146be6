import Testing

@testable import Stillframe

/// What the CLI writes, and what else YAML can say of a page.
@Suite struct YAMLFormTests {
    @Test func `yaml-stream is a list of pages`() {
        let snapshot = YAMLSnapshot.run(
            "- Images:\n  - Name: a\n  NextToken: t\n- Images:\n  - Name: b\n  - Name: c\n"
        )
        #expect(snapshot.verdict == .complete && snapshot.pageCount == 2)
        #expect(snapshot.images.map(\.name) == ["a", "b", "c"])
        #expect(snapshot.inputs.files.first?.form.contains("YAML: array of pages") == true)
    }

    @Test(arguments: [
        "Images: []\n", "---\nImages: []\n", "--- # x\nImages: []\n...\n", "\u{feff}Images: []\n", "Images: []\r\n",
        "- Images: []\n", "-   Images: []\n", "---\n- Images: []\n", "Images: null\n", "NextToken: null\nImages: []\n",
        "Images: ~\n# end\n", "\n\nImages: [] # none\n", "# saved by hand\n\n# twice\nImages: []\n",
        "- 'Images': []\n", "'Images' : []\n", "ResponseMetadata: {}\nImages: []\n",
    ])
    func `an empty page is complete`(text: String) {
        let snapshot = YAMLSnapshot.run(text)
        #expect(snapshot.verdict == .complete, "\(snapshot.problems)")
        #expect(snapshot.pageCount == 1 && snapshot.images.isEmpty)
    }

    @Test func `documents one after the other are pages`() {
        let snapshot = YAMLSnapshot.run("---\nImages:\n- Name: a\nNextToken: t\n---\nImages:\n- Name: b\n...\n")
        #expect(snapshot.verdict == .complete && snapshot.pageCount == 2)
    }

    @Test(arguments: ["123", "true", "05-21-2024", "2024-05-21", "1.5", "0x1f", "yes", "12:30:45", "1e3", "007", "=x"])
    func `a string takes a plain scalar's text whatever it looks like`(text: String) {
        #expect(YAMLSnapshot.merged("Description: \(text)") == #""Description": "\#(text)""#)
        #expect(YAMLSnapshot.merged("Description: '\(text)'") == #""Description": "\#(text)""#)
        #expect(YAMLSnapshot.merged("Applications:\n- Name: x\n  Metadata: {k: \(text)}").contains(#""k": "\#(text)""#))
    }

    @Test func `scalars in every style say what they say`() {
        #expect(YAMLSnapshot.merged("Description:\n  two\n  lines") == #""Description": "two lines""#)
        #expect(YAMLSnapshot.merged("Description: 'it''s'") == #""Description": "it's""#)
        #expect(YAMLSnapshot.merged(#"Description: "\x41\u00e9\U0001f600\t\0""#) == #""Description": "Aé😀\t\u0000""#)
        #expect(YAMLSnapshot.merged("Description: |\n  a\n  b") == #""Description": "a\nb\n""#)
        #expect(YAMLSnapshot.merged("Description: >-\n  a\n  b") == #""Description": "a b""#)
        #expect(YAMLSnapshot.merged("Description: null") == YAMLSnapshot.merged("Description: ~"))
        #expect(YAMLSnapshot.merged("Description: 'null'") == #""Description": "null""#)
    }

    @Test func `unknown members keep the type their spelling has`() {
        let members = "Future: {a: 1, b: -1.5e+3, c: true, d: null, e: 007, f: '1', g: [x, 2], h: .5}"
        let expected = #""Future": {"a":1,"b":-1.5e+3,"c":true,"d":null,"e":"007","f":"1","g":["x",2],"h":".5"}"#
        #expect(YAMLSnapshot.merged(members).replacing(": ", with: ":") == expected.replacing(": ", with: ":"))
    }

    @Test(arguments: [
        "'2025-11-10T22:05:45.678000+00:00'", "2025-11-10T22:05:45.678Z", "2025-11-10 22:05:45.678000+00:00",
        "1762812345.678", "'1762812345.678'", "1.762812345678E9",
    ])
    func `times are read in any spelling`(time: String) {
        let snapshot = YAMLSnapshot.run("Images:\n- Name: a\n  CreatedTime: \(time)\n")
        #expect(snapshot.images.first?.created == Timestamp(microseconds: 1_762_812_345_678_000))
    }

    @Test func `booleans are plain, and nothing else is one`() {
        #expect(YAMLSnapshot.merged("ImageBuilderSupported: true") == #""ImageBuilderSupported": true"#)
        #expect(YAMLSnapshot.merged("ImageBuilderSupported: FALSE") == #""ImageBuilderSupported": false"#)
        for other in ["yes", "1", "'true'", "[true]"] {
            let snapshot = YAMLSnapshot.run("Images:\n- Name: a\n  ImageBuilderSupported: \(other)\n")
            #expect(snapshot.problems.contains { $0.kind == .wrongType && $0.place?.line == 3 }, "\(other)")
        }
    }

    @Test func `evidence is cited where its value stands`() {
        let text = """
            Images:
            - Name: é
              Arn: arn:aws:appstream:eu-west-1:111122223333:image/a
              State: AVAILABLE
              Description: 日本語
              Platform:   BEOS
              ImageErrors:
              - ErrorMessage: x
                ErrorCode:
                  IGW_NOT_ATTACHED
            - {Name: "日本", Arn: "arn:aws:appstream:eu-west-1:111122223333:image/b", State: AVAILABLE, Platform: BEOS}

            """
        for blockBytes in [1 << 20, 50] {
            let snapshot = YAMLSnapshot.run(text, blockBytes: blockBytes)
            let places = snapshot.findings.filter { $0.rule.id == "platform-unknown" }.compactMap(\.place)
            #expect(places.map(\.line) == [6, 11] && places.map(\.column) == [15, 101], "\(places)")
            #expect(places.map(\.pointer) == ["/Images/0/Platform", "/Images/1/Platform"])
            let network = snapshot.findings.first { $0.rule.id == "network-error" }?.place
            #expect(network?.line == 10 && network?.column == 7)
            #expect(snapshot.images.map(\.place.line) == [2, 11] && snapshot.images.map(\.place.column) == [3, 3])
        }
    }

    @Test func `what a merged page says of itself holds in YAML`() {
        #expect(YAMLSnapshot.run("Images: []\nStillframeVerdict: incomplete\n").verdict == .incomplete)
    }
}
