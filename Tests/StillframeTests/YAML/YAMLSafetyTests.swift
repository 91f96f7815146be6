import Testing

@testable import Stillframe

/// Damaged and hostile YAML: a clear problem at its place, soon.
@Suite struct YAMLSafetyTests {
    /// A text, and what must be said of it.
    struct Sample: CustomTestStringConvertible {
        let text: String
        let kind: ProblemKind
        let words: String
        let line: Int
        let column: Int
        var testDescription: String { words }

        init(_ text: String, _ words: String, _ line: Int, _ column: Int, _ kind: ProblemKind = .damagedYAML) {
            (self.text, self.words, self.line, self.column, self.kind) = (text, words, line, column, kind)
        }
    }

    static let samples = [
        Sample("Images:\n- &a {Name: x}\n- *a\n", "an anchor (&a)", 2, 3),
        Sample("Images:\n- Name: *a\n", "an alias (*a)", 2, 9),
        Sample("Images:\n- Name: !!str x\n", "a tag (tag:yaml.org,2002:str)", 2, 9),
        Sample("Images: !x []\n", "a tag (!x)", 1, 9),
        Sample("Images:\n- <<: {Name: x}\n", "a merge key", 2, 3),
        Sample("Images:\n- ? [a]\n  : b\n", "a key that is a list", 2, 5),
        Sample("Images: []\n...\n%TAG ! x\n---\nImages: []\n", "a directive", 3, 1),
        Sample("Images:\n- Name: 'x\n", "unexpected end of stream", 3, 1),
        Sample("Images:\n- Name: x: y\n", "mapping values are not allowed", 2, 10),
        Sample("Images:\n\t- Name: x\n", "cannot start any token", 2, 1),
        Sample("Images:\n- Name: [x\n- Name: y\n", "did not find expected", 3, 7),
        Sample("Images:\n- Name: \"\\q\"\n", "unknown escape character", 2, 10),
        Sample("Images:\n- Name: x\u{1}\n", "control characters", 2, 10),
        Sample("Images:\n- Name: x\n  Name: y\n", "Name", 3, 9, .duplicateMember),
        Sample("Images: []\nImages: []\n", "Images stands twice", 2, 9, .duplicateMember),
        Sample("Images: []\nNextToken: a\nNextToken: b\n", "NextToken stands twice", 3, 12, .duplicateMember),
        Sample("Images: x\n", "Images is a string", 1, 9, .wrongType),
        Sample("Images:\n- x\n", "is a string, expected an image", 2, 3, .notAnImage),
        Sample("Images:\n- Name: x\nNextToken: [a]\n", "NextToken is an array", 3, 12, .wrongType),
        Sample("Images:\r- Name: x\r", "another character than a line feed", 1, 11),
    ]

    @Test(arguments: samples)
    func `damage is told where it stands`(sample: Sample) {
        let snapshot = YAMLSnapshot.run(sample.text)
        let problem = snapshot.problems.first { $0.kind == sample.kind }
        #expect(problem?.message.contains(sample.words) == true, "\(snapshot.problems)")
        #expect(problem?.place?.line == sample.line && problem?.place?.column == sample.column, "\(snapshot.problems)")
        #expect(snapshot.verdict != .complete)
    }

    @Test func `bytes that are no UTF-8 are told`() {
        let snapshot = YAMLSnapshot.run(Array("Images:\n- Name: ".utf8) + [0xff, 0x0a])
        #expect(snapshot.problems.contains { $0.kind == .damagedEncoding && $0.place?.line == 2 })
    }

    /// YAML has no closing bracket, so a cut can't always be seen; where it can, it must be.
    @Test(arguments: ["Images:", "Images:\n", "Images:\n- Name: x", "Images:\n- Name: x\nNextToken:\n"])
    func `a text that ends too soon is not complete`(text: String) {
        let snapshot = YAMLSnapshot.run(text)
        #expect(snapshot.verdict == .incomplete && snapshot.problems.contains { $0.kind == .damagedYAML })
    }

    @Test(arguments: ["[", "{a: ", "- ", "? "])
    func `deep nesting is refused`(opening: String) {
        let text = "Images:\n- Future:\n    " + String(repeating: opening, count: 100_000) + "\n"
        let problem = YAMLSnapshot.run(text).problems.first { $0.level == .error }
        #expect(problem?.kind == .limitExceeded || problem?.kind == .damagedYAML, "\(String(describing: problem))")
    }

    @Test func `an alias bomb is refused at its first anchor`() {
        var text = "Images:\n- a0: &a0 [x, x]\n"
        for level in 1..<60 { text += "  a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
        text += "  ? *a59\n  : x\n"
        let problem = YAMLSnapshot.run(text).problems.first { $0.kind == .damagedYAML }
        #expect(problem?.message.contains("&a0") == true)
    }

    @Test func `a text of nothing but problems is given up`() {
        let text = "Images:\n" + String(repeating: "- x\n", count: YAMLScanner.mostProblems + 2)
        #expect(YAMLSnapshot.run(text).problems.contains { $0.kind == .limitExceeded })
    }

    @Test func `a text larger than the limit is refused`() {
        let text = [UInt8]("Images: []\n".utf8) + [UInt8](repeating: 0x0a, count: YAMLScanner.largest)
        #expect(YAMLSnapshot.run(text).problems.contains { $0.kind == .limitExceeded })
    }

    @Test func `every cut of a text ends in a result`() {
        let text = Array(
            "- Images:\n  - Name: \"a\\u00e9\"\n    Applications: [{Name: 'x', Metadata: {k: |-\n v}}]\n  NextToken: é\n"
                .utf8
        )
        for length in 0..<text.count {
            let snapshot = YAMLSnapshot.run(Array(text[..<length]))
            #expect(snapshot.verdict != .complete || length == 0 || text[length - 1] == 0x0a, "\(length)")
        }
    }
}
