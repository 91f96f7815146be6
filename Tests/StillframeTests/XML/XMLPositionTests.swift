import Testing

@testable import Stillframe

/// Lines and columns in XML, against a count by hand.
@Suite struct XMLPositionTests {
    @Test(arguments: ["plain", "Büro é", "日本語 😀", "&#x1f600;"], ["", "\n  ", "\r\n\t"])
    func `evidence is cited where its start tag stands`(filler: String, newLine: String) {
        let image = [
            "<member a='1'><Name>\(filler)</Name>", "<Arn>arn:aws:appstream:eu-west-1:111122223333:image/a</Arn>",
            "<Future><Platform>no</Platform>\(filler)</Future>", "<State x='>'>AVAILABLE</State>",
            "<Platform >BEOS</Platform>", "<CreatedTime>never</CreatedTime>",
            "<AppstreamAgentVersion>05-21-2024</AppstreamAgentVersion>",
            "<ImageErrors><item><ErrorMessage>\(filler)</ErrorMessage><ErrorCode>IGW_NOT_ATTACHED</ErrorCode></item>",
            "</ImageErrors></member>",
        ].joined(separator: newLine)
        let first = "<member><Name>\(filler)</Name></member>"
        let text = "<?xml version='1.0'?>\n" + XMLSnapshot.query("<Images>\(first)\(newLine)\(image)</Images>")
        for blockBytes in [1 << 20, 150] {
            let snapshot = XMLSnapshot.run(text, blockBytes: blockBytes)
            func expect(_ place: Place?, at evidence: String, pointer: String) {
                let expected = Self.place(of: evidence, in: text)
                #expect(place?.line == expected.line && place?.column == expected.column, "\(evidence) in \(text)")
                #expect(place?.pointer == pointer)
            }
            func finding(_ rule: String) -> Place? { snapshot.findings.first { $0.rule.id == rule }?.place }
            expect(finding("platform-unknown"), at: "<Platform >", pointer: "/Images/1/Platform")
            expect(finding("agent-stale"), at: "<AppstreamAgent", pointer: "/Images/1/AppstreamAgentVersion")
            expect(finding("network-error"), at: "<ErrorCode>", pointer: "/Images/1/ImageErrors/0/ErrorCode")
            expect(snapshot.errors.first?.place, at: "<item>", pointer: "/Images/1/ImageErrors/0")
            expect(snapshot.images.last?.place, at: "<member a", pointer: "/Images/1")
            let time = snapshot.problems.first { $0.message.contains("CreatedTime") }?.place
            expect(time, at: "<CreatedTime>", pointer: "/Images/1/CreatedTime")
        }
    }

    /// Line and column of the first occurrence, counted scalar by scalar.
    private static func place(of evidence: String, in text: String) -> (line: Int, column: Int) {
        let scalars = Array(text.unicodeScalars)
        let wanted = Array(evidence.unicodeScalars)
        var (line, column) = (1, 1)
        for index in scalars.indices {
            if scalars[index...].starts(with: wanted) { return (line, column) }
            column += 1
            if scalars[index] == "\n" { (line, column) = (line + 1, 1) }
        }
        return (0, 0)
    }
}
