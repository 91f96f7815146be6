import Foundation
import Stillframe
import Testing

@testable import StillframeReports

@Suite struct ManifestCheckTests {
    private func entry(_ name: String, _ digit: Int) -> Manifest.Entry {
        Manifest.Entry(name: name, bytes: digit, sha256: String(repeating: "\(digit)", count: 64))
    }

    private func check(_ recorded: [Manifest.Entry], _ found: [Manifest.Entry]) throws -> ManifestCheck {
        ManifestCheck(try manifest(recorded), inputs: found, outputs: [])
    }

    /// A manifest with these inputs, written and read again.
    private func manifest(_ inputs: [Manifest.Entry]) throws -> Manifest {
        let files = inputs.map { #"{"name":"\#($0.name)","bytes":\#($0.bytes),"sha256":"\#($0.sha256 ?? "")"}"# }
        let text = """
            {"tool": "stillframe 0.1.0", "asOf": "", "asOfSource": "", "factsDate": "", "verdict": "complete",
             "proof": "proved", "inputs": [\(files.joined(separator: ","))], "outputs": [], "later": {"a": 1}}
            """
        return try JSONDecoder().decode(Manifest.self, from: Data(text.utf8))
    }

    private func states(_ check: ManifestCheck) -> [String] {
        check.inputs.map { "\($0.name) \($0.state.rawValue)" }
    }

    @Test func `the same files in any order agree`() throws {
        let files = [entry("a", 1), entry("b", 2)]
        #expect(try check(files, files.reversed()).agrees)
        #expect(try check([], []).agrees)
    }

    @Test func `each difference has its word, new files come last`() throws {
        let check = try check(
            [entry("gone", 1), entry("changed", 2), entry("same", 3)],
            [entry("new", 4), entry("same", 3), entry("changed", 5)]
        )
        #expect(!check.agrees)
        #expect(states(check) == ["gone missing", "changed changed", "same same", "new new"])
    }

    @Test func `files of one name are paired off, equal ones first`() throws {
        let recorded = [entry("a", 1), entry("a", 2), entry("a", 3)]
        #expect(try states(check(recorded, [entry("a", 3), entry("a", 1)])) == ["a same", "a missing", "a same"])
        #expect(
            try states(check([entry("a", 1)], [entry("a", 1), entry("a", 1), entry("a", 2)]))
                == ["a same", "a new", "a new"]
        )
        #expect(try states(check([entry("a", 1), entry("a", 1)], [entry("a", 1)])) == ["a same", "a missing"])
        #expect(
            try states(check(recorded, [entry("a", 4), entry("a", 3)])) == ["a changed", "a missing", "a same"]
        )
    }

    @Test func `a file that could not be read agrees with nothing`() throws {
        let unread = Manifest.Entry(name: "a", bytes: 1, sha256: nil)
        #expect(try states(check([entry("a", 1)], [unread])) == ["a changed"])
    }

    @Test func `names from a manifest act on no terminal, and secrets stay out`() throws {
        let name = "x\u{1B}[31m?X-Amz-Signature=SECRET"
        let check = ManifestCheck(try manifest([]), inputs: [entry(name, 1)], outputs: [entry(name, 2)])
        var text = ""
        ManifestReport.writeText(check, into: &text)
        ManifestReport.writeJSON(check, into: &text)
        #expect(!text.contains("\u{1B}") && !text.contains("SECRET"))
    }
}
