import Stillframe
import Testing

@testable import StillframeReports

@Suite struct WordsTests {
    @Test(arguments: [
        (0, "0 pages"), (1, "1 page"), (2, "2 pages"),
    ])
    func `nouns follow their number`(count: Int, expected: String) {
        #expect(CountWords.of(count, "page") == expected)
    }

    @Test(arguments: [
        (0, "0 bytes"), (1, "1 byte"), (999, "999 bytes"), (1000, "1.0 kB"), (123_456, "123.5 kB"),
        (999_949, "999.9 kB"), (999_950, "1.0 MB"), (1_250_000_000, "1.3 GB"), (265_000_000, "265.0 MB"),
    ])
    func `sizes are short`(bytes: Int, expected: String) {
        #expect(CountWords.size(bytes) == expected)
    }

    @Test(arguments: [
        (0, "today"), (1, "1 day ago"), (8, "8 days ago"), (-1, "1 day after as-of"), (-3, "3 days after as-of"),
    ])
    func `ages are in days`(days: Int, expected: String) {
        #expect(AgeWords.distance(days) == expected)
    }

    @Test func `a position is one that editors understand`() {
        #expect(PlaceWords.position(Place(file: "a.json", line: 3, column: 7)) == "a.json:3:7")
        #expect(PlaceWords.position(Place(file: "a.json", line: 3)) == "a.json:3")
        #expect(PlaceWords.position(Place(file: "a.json")) == "a.json")
    }

    @Test func `a place in inflated text says so`() {
        let place = Place(file: "a.gz", line: 3, column: 7, pointer: "/Images/0", isDecoded: true)
        #expect(PlaceWords.markdown(place).source == "`a.gz:3:7` (decoded) `/Images/0`")
        #expect(PlaceWords.markdown(nil).source == "–")
    }

    @Test func `problems are counted by level and kind`() {
        let problems = [
            Problem(.repeatedImage, "again"), Problem(.missingPage, effect: .incomplete, "one"),
            Problem(.missingPage, effect: .incomplete, "two"), Problem(.missingPage, effect: .incomplete, "three"),
        ]
        #expect(ProblemLevels(problems).words == "3 errors, 1 note")
        #expect(ProblemLevels([]).words == "none")
        let tallies = ProblemTally.all(of: problems, limit: 2)
        #expect(tallies.map(\.kind) == [.missingPage, .repeatedImage])
        #expect(tallies.map(\.count) == [3, 1])
        #expect(tallies[0].first.map(\.message) == ["one", "two"])
    }

    @Test(arguments: [
        ([], "–"), (["a"], "`a`"), (["a", "b"], "`a`, `b`"), (["a", "b", "c"], "`a` … `c` (3 files)"),
    ])
    func `long lists show their ends`(names: [String], expected: String) {
        #expect(ListWords.ends(names).source == expected)
    }
}
