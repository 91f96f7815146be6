import Testing

@testable import Stillframe

/// Lines and columns, against a count by hand.
@Suite struct PositionTests {
    private static let before = ["", "\n\n", "\r\n \t", "  "]
    private static let fillers = ["plain", "Büro é", "日本語", "😀😀", "tab\\t", "\\ud83d\\ude00"]

    @Test(arguments: before, fillers)
    func `evidence is cited where it stands`(before: String, filler: String) {
        for (newLine, indent) in [("", ""), ("\n", "  "), ("\r\n", "\t")] {
            for blockBytes in [7, 1 << 20] {
                expectPlaces(before: before, filler: filler, newLine: newLine + indent, blockBytes: blockBytes)
            }
        }
    }

    private func expectPlaces(before: String, filler: String, newLine: String, blockBytes: Int) {
        let image = [
            #"{"Name":"\#(filler)""#, #""Arn":"arn:aws:appstream:eu-west-1:111122223333:image/a""#,
            #""Description":"\#(filler)""#, #""State":"AVAILABLE""#, #""Future":{"\#(filler)":[1]}"#,
            #""Platform":"BEOS""#, #""CreatedTime":"never \#(filler)""#, #""ImageType":17"#,
            #""AppstreamAgentVersion":"05-21-2024""#,
            #""ImageErrors":[{"ErrorMessage":"\#(filler)","ErrorCode":"IGW_NOT_ATTACHED"}]}"#,
        ].joined(separator: "," + newLine)
        let text = before + #"{"Images":[\#(newLine){"Name":"\#(filler)"},\#(image)]}"#
        var settings = Settings(asOf: RuleExample.asOf, now: RuleExample.asOf)
        settings.blockBytes = blockBytes
        let snapshot = Analysis(settings).run([.memory(name: "a.json", bytes: Array(text.utf8))])

        func expect(_ place: Place?, at evidence: String, pointer: String) {
            let expected = Self.place(of: evidence, in: text)
            #expect(place?.line == expected.line && place?.column == expected.column, "\(evidence) in \(text)")
            #expect(place?.pointer == pointer)
        }
        func finding(_ rule: String) -> Place? { snapshot.findings.first { $0.rule.id == rule }?.place }
        expect(finding("platform-unknown"), at: "\"BEOS\"", pointer: "/Images/1/Platform")
        expect(finding("agent-stale"), at: "\"05-21-2024\"", pointer: "/Images/1/AppstreamAgentVersion")
        expect(finding("network-error"), at: "\"IGW_NOT_ATTACHED\"", pointer: "/Images/1/ImageErrors/0/ErrorCode")
        expect(snapshot.errors.first?.place, at: "{\"ErrorMessage\"", pointer: "/Images/1/ImageErrors/0")
        expect(snapshot.images.last?.place, at: image, pointer: "/Images/1")
        func problem(_ part: String) -> Place? { snapshot.problems.first { $0.message.contains(part) }?.place }
        expect(problem("CreatedTime"), at: "\"never", pointer: "/Images/1/CreatedTime")
        expect(problem("ImageType"), at: "17", pointer: "/Images/1/ImageType")
    }

    @Test(arguments: fillers, ["\n", "\r\n"])
    func `damage is cited where it stands`(filler: String, newLine: String) {
        let text = #"{"Images":[{"Name":"\#(filler)","# + newLine + #""Arn":"\#(filler)" ; }]}"#
        for blockBytes in [5, 1 << 20] {
            var settings = Settings(now: RuleExample.asOf)
            settings.blockBytes = blockBytes
            let snapshot = Analysis(settings).run([.memory(name: "a.json", bytes: Array(text.utf8))])
            let expected = Self.place(of: ";", in: text)
            let place = snapshot.problems.first?.place
            #expect(place?.line == expected.line && place?.column == expected.column, "\(snapshot.problems)")
            #expect(snapshot.verdict == .unreadable)
        }
    }

    /// Line and column of the first occurrence, counted scalar by scalar.
    private static func place(of evidence: String, in text: String) -> (line: Int, column: Int) {
        let scalars = Array(text.unicodeScalars)
        let wanted = Array(evidence.unicodeScalars)
        var line = 1
        var column = 1
        for index in scalars.indices {
            if scalars[index...].starts(with: wanted) { return (line, column) }
            column += 1
            if scalars[index] == "\n" { (line, column) = (line + 1, 1) }
        }
        return (0, 0)
    }
}
