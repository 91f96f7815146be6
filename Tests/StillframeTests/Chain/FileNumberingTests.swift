import Testing

@testable import Stillframe

/// Jumps in the numbering of a listing's files.
@Suite struct FileNumberingTests {
    private static func link(_ files: [String], besides others: [String] = []) -> LinkedChains {
        var sketch = PageSketch()
        for (index, file) in files.enumerated() {
            sketch.plain(file, next: index == files.count - 1 ? nil : "T\(index)")
        }
        sketch.otherFiles = others
        return sketch.link()
    }

    @Test(
        arguments: [
            ["page-1.json", "page-3.json"], ["p1", "p2", "p4"], ["page-08.json", "page-09.json", "page-11.json"],
            ["us-east-1-1.json", "us-east-1-3.json"], ["2026-10-31-1.json", "2026-10-31-3.json"],
            ["page-1-of-9.json", "page-3-of-9.json"], ["a/page-1.json.gz", "a/page-7.json.gz"], ["1", "3", "5"],
            ["run 2/page-0.json", "run 2/page-2.json"], ["page-10.json", "page-20.json"],
            ["page-1.json", "page-3.json.gz"], ["PAGE1.JSON", "page3.json"], ["Page 1.json", "page 3.json"],
            ["page-1-2026-10-31T10-00-00.json", "page-3-2026-10-31T10-00-07.json"],
            ["page-1_20261031T100000Z", "page-3_20261031T100007Z"], ["20261031T1000-page-1", "20261031T1001-page-3"],
            ["page-01-2026-10-31.json", "page-03-2026-10-31.json"],
            ["page1of3", "page3of3"], ["page-9999.json", "page-10001.json"], ["page-0010001", "page-0010003"],
        ]
    )
    func `a number that is left out makes the listing incomplete`(files: [String]) {
        let linked = Self.link(files)
        #expect(linked.verdicts == [.incomplete])
        #expect(linked.kinds.allSatisfy { $0 == .numberingGap } && !linked.kinds.isEmpty)
        #expect(linked.problems.last?.level == .error)
    }

    @Test(
        arguments: [
            ["page-1.json", "page-2.json"], ["page-0", "page-1"],
            ["20261031T120000.json", "20261031T120107.json"], ["2026-10-31T12-00-05.json", "2026-10-31T12-00-09.json"],
            ["2026-10-31_0910.json", "2026-10-31_0945.json"], ["1793577600.json", "1793577733.json"],
            ["3f9a21c4.json", "3f9a81c4.json"], ["b1e2-4c1a", "b7e2-4c1a"], ["first.json", "second.json"],
            ["page-1.json", "rest-3.json"], ["page-1-eu.json", "page-3-eu-b.json"],
            ["page-0.json", "page-50.json", "page-100.json"], ["10001", "10003"], ["id-10001", "id-10003"],
            ["1offer", "3offer"], ["a-10", "a-20", "a-30"],
        ]
    )
    func `times, hashes, offsets and other names are no numbering`(files: [String]) {
        #expect(Self.link(files).proofs == [.checked])
    }

    @Test(arguments: [["page-9", "page-10"], ["page-2.json", "page-3.json"], ["a/p2", "a/p3", "a/p4"]])
    func `a listing whose numbers begin above 1 gets a note`(files: [String]) {
        let linked = Self.link(files)
        #expect(linked.proofs == [.checked])
        #expect(linked.kinds == [.numberingGap])
        #expect(linked.problems.allSatisfy { $0.level == .note })
        let folder = files[0].split(separator: "/").dropLast().map { "\($0)/" }.joined()
        #expect(Self.link(files, besides: ["\(folder)page-1", "\(folder)page-1.json", "\(folder)p1"]).kinds.isEmpty)
    }

    @Test func `a number that another file of the folder has is not left out`() {
        var sketch = PageSketch()
        sketch.plain("1-us", next: "A", region: "us-east-1")
        sketch.plain("2-eu", next: "B", region: "eu-west-1")
        sketch.plain("3-us", next: nil, region: "us-east-1")
        sketch.plain("4-eu", next: nil, region: "eu-west-1")
        #expect(sketch.link().proofs == [.checked, .checked])
        #expect(Self.link(["page-1", "page-3"], besides: ["page-2"]).proofs == [.checked])
        #expect(Self.link(["a/page-1", "a/page-3"], besides: ["page-2", "b/page-2"]).verdicts == [.incomplete])
        #expect(Self.link(["page-1", "page-4"], besides: ["page-2"]).problems[0].message.contains("the number 3"))
    }

    @Test(arguments: [
        // Each Region has numbers of its own: another one's fill no jump.
        (["page-1-eu", "page-3-eu"], ["page-1-us", "page-2-us"], Verdict.incomplete),
        (["page-2-eu", "page-4-eu"], ["page-1-us", "page-2-us", "page-3-us"], .incomplete),
        (["page-1", "page-3"], ["page-1-old", "page-2-old"], .incomplete),
        // All Regions share one numbering.
        (["1-eu", "3-eu"], ["2-us"], .complete), (["1-eu", "3-eu", "5-eu"], ["2-us", "4-us", "5-us-copy"], .complete),
    ])
    func `a number that files of another series have`(files: [String], others: [String], verdict: Verdict) {
        #expect(Self.link(files, besides: others).verdicts == [verdict])
    }

    @Test func `the numbers of recorded pages mean nothing`() {
        var sketch = PageSketch()
        sketch.recorded("page-1", asked: nil, next: "T1")
        sketch.recorded("page-3", asked: "T1", next: nil)
        #expect(sketch.link().proofs == [.proved])
    }

    @Test func `two listings beside each other have no common numbering`() {
        var sketch = PageSketch()
        sketch.plain("page-1", next: nil)
        sketch.plain("page-3", next: nil)
        #expect(sketch.link().proofs == [.checked, .checked])
    }

    @Test func `the message names the files and the number`() {
        #expect(
            Self.link(["page-1", "page-3"]).problems[0].message
                == "the numbers of the files jump from 'page-1' to 'page-3' within one listing, and no file has the "
                + "number 2: add the page, or number the files without a jump if none is missing"
        )
    }

    @Test(
        arguments: [
            ([1, 3], "number 2"), ([1, 4], "numbers 2 and 3"), ([1, 9], "numbers 2 to 8"),
            ([1, 3, 4, 9, 11, 12], "numbers 2, 5 to 8 and 10"), ([1, 4, 6], "numbers 2, 3 and 5"),
            ([1, 9999], "numbers 2 to 9998"),
        ]
    )
    func `all missing numbers are named, many as ranges`(taken: [Int], words: String) {
        let missing = MissingNumbers(from: taken[0] + 1, below: taken[taken.count - 1], in: taken)
        let naive = (taken[0] + 1..<taken[taken.count - 1]).filter { !taken.contains($0) }
        #expect(missing.ranges.flatMap(Array.init) == naive)
        #expect(missing.words == words)
    }

    @Test func `of very many holes the rest is counted`() {
        let missing = MissingNumbers(from: 1, below: 100, in: Array(stride(from: 0, through: 100, by: 2)))
        #expect(missing.count == 50)
        #expect(missing.words == "numbers 1, 3, 5, 7, 9, 11, 13, 15 and 42 more")
    }

    private static func link(held: [(file: String, pages: Int, images: Int)]) -> LinkedChains {
        var sketch = PageSketch()
        let last = held.reduce(0) { $0 + $1.pages }
        var page = 0
        for file in held {
            for _ in 0..<file.pages {
                page += 1
                sketch.plain(
                    file.file,
                    next: page == last ? nil : "T\(page)",
                    images: "\(page)",
                    count: file.images,
                    line: page
                )
            }
        }
        return sketch.link()
    }

    @Test func `files may be numbered by their first page`() {
        let whole = [("pages-1", 5, 2), ("pages-6", 5, 2), ("pages-11", 3, 2)]
        #expect(Self.link(held: whole).proofs == [.checked])
        #expect(Self.link(held: Array(whole.prefix(2))).proofs == [.checked])
        #expect(Self.link(held: [("p-001", 1, 2), ("p-002", 3, 2), ("p-005", 2, 2)]).proofs == [.checked])
        let gap = Self.link(held: [whole[0], whole[1], ("pages-16", 2, 2)])
        #expect(gap.verdicts == [.incomplete])
        #expect(gap.problems.contains { $0.message.contains("no file has the numbers 11 to 15: add the pages") })
        // A file that holds more than the step is wide shows that the number counts something else.
        let files = Self.link(held: [("page-1", 2, 2), ("page-3", 5, 2), ("page-4", 1, 2)])
        #expect(files.problems.contains { $0.message.contains("no file has the number 2") })
    }

    @Test func `files may be numbered by their first image`() {
        #expect(Self.link(held: [("dump-0", 1, 25), ("dump-25", 1, 25), ("dump-50", 1, 7)]).proofs == [.checked])
        #expect(Self.link(held: [("dump-1", 1, 25), ("dump-26", 1, 7)]).proofs == [.checked])
        #expect(Self.link(held: [("dump-0", 2, 20), ("dump-40", 1, 11), ("dump-51", 1, 3)]).proofs == [.checked])
        #expect(Self.link(held: [("images-0", 1, 3), ("images-3", 1, 3), ("images-6", 1, 1)]).proofs == [.checked])
        let gap = Self.link(held: [("dump-0", 1, 25), ("dump-25", 1, 25), ("dump-75", 1, 25)])
        #expect(gap.problems.contains { $0.message.contains("no file has the numbers 50 to 74") })
        // Two images on page 1 don't explain that page 2 is not there.
        #expect(Self.link(held: [("page-1", 1, 2), ("page-3", 1, 2)]).verdicts == [.incomplete])
    }

    @Test(.timeLimit(.minutes(1))) func `names of many numbers and many jumps stay cheap`() {
        var sketch = PageSketch()
        let tail = String(repeating: "-1", count: 100)
        for index in 0..<4_000 {
            sketch.plain("\(index * 2)\(tail).json", next: "T\(index)")
            sketch.plain("r\(index)-page-1.json", next: "R\(index)", region: "region-\(index)")
            sketch.plain("r\(index)-page-9999.json", next: nil, region: "region-\(index)")
        }
        let linked = sketch.link()
        #expect(linked.kinds.count { $0 == .numberingGap } == 1_000)
        let more = linked.problems.last { $0.kind == .moreProblems && $0.effect == .incomplete }
        let count = more.flatMap { $0.message.split(separator: " ").first }.flatMap { Int($0) }
        #expect((count ?? 0) >= 3_000)
    }

    @Test(arguments: [("page-", Verdict.incomplete, ProblemLevel.error), ("run-", .complete, .note)])
    func `a jump between two listings is told`(stem: String, verdict: Verdict, level: ProblemLevel) {
        var sketch = PageSketch()
        sketch.plain("\(stem)1", next: "A")
        sketch.plain("\(stem)2", next: nil)
        sketch.plain("\(stem)4", next: nil)
        let linked = sketch.link()
        #expect(linked.verdicts == [.complete, verdict])
        #expect(linked.kinds == [.numberingGap])
        #expect(linked.problems.map(\.level) == [level])
        #expect(linked.problems.allSatisfy { $0.message.contains("no file has the number 3") })
        sketch.otherFiles = ["\(stem)3"]
        #expect(sketch.link().kinds.isEmpty)
    }

    @Test func `listings of several Regions that share one numbering have no jump`() {
        var sketch = PageSketch()
        sketch.plain("page-1", next: nil, region: "us-east-1")
        sketch.plain("page-2", next: "A", region: "eu-west-1")
        sketch.plain("page-3", next: nil, region: "eu-west-1")
        sketch.plain("page-4", next: nil, region: "ap-south-1")
        #expect(sketch.link().kinds.isEmpty)
    }
}
