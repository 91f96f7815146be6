import Testing

@testable import Stillframe

/// Texts of earlier images that had no credential must not hide one of a later image.
@Suite struct RepeatedTextsTests {
    private static func subjects(_ parameters: [String]) -> [[String]] {
        let images = parameters.enumerated().map { number, text in
            """
            {"Name": "i\(number)", "Applications": [{"Name": "a", "LaunchParameters": "\(text)"}]}
            """
        }
        let dump = "{\"Images\": [\(images.joined(separator: ","))]}"
        let settings = Settings(now: Timestamp(microseconds: 1_793_577_600_000_000))
        let snapshot = Analysis(settings).run([.memory(name: "dump.json", bytes: Array(dump.utf8))])
        return snapshot.images.map { image in
            snapshot.findings.filter { $0.image?.name == image.name && $0.rule.category == .secrets }.map(\.subject)
        }
    }

    @Test func `one text in many images is judged alike in each`() {
        let secret = "--user=app --password=Winter2026!"
        let clean = "--user=app --password=%SECRET_X%!"
        #expect(secret.utf8.count == clean.utf8.count)
        let found = Self.subjects([clean, secret, clean, clean, secret, secret])
        #expect(found.map(\.isEmpty) == [true, false, true, true, false, false])
    }

    @Test func `texts of all lengths, with and without escapes, are told apart`() {
        for length in [0, 1, 7, 8, 9, 15, 16, 17, 90, 120, 130, 600] {
            let filler = String(repeating: "a ", count: length / 2)
            for escape in ["", #"\\\\"#, #"\u002d"#] {
                let texts = [
                    "\(filler)\(escape) -x", "\(filler)\(escape) -x", "\(filler)\(escape) --password=Winter2026!",
                    "\(filler)\(escape) --password=%WINTER26%!",
                ]
                #expect(Self.subjects(texts).map(\.isEmpty) == [true, true, false, true], "\(length) \(escape)")
            }
        }
    }
}
