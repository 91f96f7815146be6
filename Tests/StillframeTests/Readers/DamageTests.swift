import Testing

@testable import Stillframe

/// Damage anywhere in a page is told, and never breaks the program.
@Suite struct DamageTests {
    private static let page = Array(
        #"""
        {"Images": [{"Name": "Bü\u00fc\ud83d\ude00", "Arn": "arn:aws:appstream:eu-west-1:111122223333:image/a",
          "Applications": [{"Name": "x", "Enabled": true, "Metadata": {"k": "v"}}], "CreatedTime": 1735689600.25,
          "ImageErrors": [{"ErrorCode": "IGW_NOT_ATTACHED", "ErrorTimestamp": "2026-10-01T00:00:00Z"}],
          "ImagePermissions": {"allowFleet": false}, "Future": [1, -2.5e3, null, {}]}], "Extra": "é"}
        """#.utf8
    )

    @Test func `a page cut anywhere is never complete`() {
        #expect(run(Self.page).verdict == .complete)
        for count in Self.page.indices {
            let snapshot = run(Array(Self.page[..<count]))
            #expect(snapshot.verdict == .unreadable, "cut after \(count) bytes")
            #expect(snapshot.chains.allSatisfy { $0.verdict != .complete }, "cut after \(count) bytes")
            #expect(snapshot.problems.contains { $0.level == .error }, "cut after \(count) bytes")
        }
    }

    @Test(arguments: [UInt8(0x01), 0x80, 0x20, 0xff])
    func `a page with any byte changed is read or refused, with a place`(mask: UInt8) {
        for index in Self.page.indices {
            var bytes = Self.page
            bytes[index] ^= mask
            let snapshot = run(bytes)
            let errors = snapshot.problems.filter { $0.level == .error }
            #expect((snapshot.verdict == .complete) == errors.isEmpty, "byte \(index)")
            let damaged = errors.filter { $0.kind == .damagedJSON || $0.kind == .damagedEncoding }
            #expect(damaged.isEmpty || snapshot.verdict == .unreadable)
            #expect(damaged.allSatisfy { $0.place?.line != nil && $0.place?.column != nil }, "byte \(index)")
        }
    }

    @Test func `pages before the damage are kept, those after it are not guessed`() {
        let sound = #"{"Images":[{"Name":"a","Arn":"arn:aws:appstream:eu-west-1:111122223333:image/a"}]}"#
        let snapshot = run(Array("\(sound)\n{\"Images\":[}\n\(sound)\n".utf8))
        #expect(snapshot.verdict == .unreadable)
        #expect(snapshot.images.map(\.name) == ["a"])
        #expect(snapshot.problems.first?.place?.line == 2)
    }

    private func run(_ bytes: [UInt8]) -> Snapshot {
        Analysis(Settings(now: RuleExample.asOf)).run([.memory(name: "a.json", bytes: bytes)])
    }
}
