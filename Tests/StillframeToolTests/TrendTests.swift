import Foundation
import Testing

/// `stillframe trend` shows many snapshots, and with which status it ends.
@Suite struct TrendTests {
    private static let folder = URL(filePath: #filePath).appending(path: "../Golden/trend").standardized

    @Test(arguments: [
        ("history.txt", "history --format text"), ("history.json", "history --format json"),
        ("history-limited.txt", "history --format text --max-rows 2 --rule image-* --rule agent-*"),
        ("where.txt", "history --format text --where Platform=='ROCKY_LINUX8'"),
        ("one.txt", "history/2026-10 --format text"), ("one.md", "history/2026-10 --format markdown"),
        ("waived.txt", "history --format text --config waivers.yml"),
    ])
    func `the sample history in each form`(file: String, arguments: String) throws {
        let words = arguments.split(separator: " ").map { word in
            word.hasPrefix("history")
                ? "samples/\(word)" : word == "waivers.yml" ? Self.folder.path() + "/\(word)" : String(word)
        }
        let run = try Tool.run(["trend"] + words)
        #expect(run.status == (arguments.contains("2026-10") ? 0 : 2), "\(run.talk)")
        try Golden.expect(run.output, "trend/\(file)")
    }

    @Test(arguments: [
        ("mixed", 0), ("unreadable", 2), ("undated", 0), ("same", 0), ("partly", 2),
    ])
    func `snapshots that don't compare are told`(name: String, status: Int32) throws {
        for format in ["text", "markdown"] {
            let run = try Tool.run(["trend", name, "--format", format, "--as-of", "2026-11-01"], in: Self.folder)
            #expect(run.status == status, "\(run.talk)")
            try Golden.expect(run.output, "trend/\(name).\(format == "text" ? "txt" : "md")")
        }
    }

    @Test(arguments: [
        ("same same", 0), ("unreadable", 2), ("unreadable --allow-incomplete", 2), ("nowhere", 2), ("mixed nowhere", 2),
        ("", 64), ("-", 64), ("mixed -", 64), ("mixed --max-rows -1", 64), ("mixed --table issues --format json", 64),
        ("mixed --output mixed/ --format json", 64), ("mixed --output x.xyz", 64), ("mixed --output mixed/t.json", 64),
        ("mixed --where ]", 64), ("mixed --rule nothing", 64), ("mixed --require proved", 2),
        ("mixed --output /nowhere/at/all.md", 73), ("waivers.yml", 2),
    ])
    func `it ends with its status`(arguments: String, status: Int32) throws {
        let words = arguments.split(separator: " ").map(String.init)
        let run = try Tool.run(["trend"] + words + ["--as-of", "2026-11-01"], in: Self.folder)
        #expect(run.status == status, "\(run.talk)")
    }

    @Test func `names and words that would act on their reader don't`() throws {
        let scratch = try Scratch()
        let evil = "\u{1b}[31m<script>|`\"]\u{202e}"
        for (number, name) in ["2026-08 \"] bar [9", "\u{202e}2026-09 <script>|`", "=2026-10"].enumerated() {
            let words = String(decoding: try JSONEncoder().encode(evil), as: UTF8.self)
            let image = """
                {"Name":\(words),"Arn":"arn:aws:appstream:eu-west-1:111122223333:image/a","Visibility":"PRIVATE",\
                "Platform":\(words),"State":"=1+\(number)"}
                """
            try scratch.write("{\"Images\":[\(image)]}", to: "\(name)/p.json")
        }
        for format in ["text", "markdown", "csv", "json"] {
            let run = try Tool.run(["trend", scratch.url.path(), "--format", format])
            #expect(run.status == 0, "\(run.talk)")
            #expect(!run.output.contains("\u{1b}") && !run.output.contains("\u{202e}"))
            if format == "markdown" { #expect(run.output.matches(of: /(?m)^```/).count.isMultiple(of: 2)) }
            if format == "csv" { #expect(!run.output.contains(",=") && !run.output.contains("\n=")) }
        }
    }

    @Test func `a figure has one row a snapshot, account and Region`() throws {
        let rows = try Tool.run(["trend", "samples/history", "--format", "csv"]).output.split(separator: "\r\n")
        let keys = rows.map { row in
            let cells = row.split(separator: ",", omittingEmptySubsequences: false)
            return ([0] + Array(4...7)).map { cells[$0] }
        }
        #expect(rows.count > 500 && Set(keys).count == keys.count)
    }

    @Test func `folders without any dump are 2`() throws {
        let scratch = try Scratch()
        try scratch.write("# Nothing", to: "a/README.md")
        let run = try Tool.run(["trend", scratch.url.path()])
        #expect(run.status == 2 && run.output == "" && run.talk.contains("no DescribeImages dump was found"))
    }

    @Test(arguments: ["text", "markdown", "csv", "json"])
    func `the order of the arguments makes no difference`(format: String) throws {
        let months = ["05", "06", "07", "08", "09", "10"].map { "samples/history/2026-\($0)" }
        let expected = try Tool.run(["trend", "--format", format] + months).output
        #expect(expected.utf8.count > 1000)
        let shuffled = [months[3], months[0], months[5], months[4], months[1], months[2]]
        for order in [months.reversed(), shuffled] {
            #expect(try Tool.run(["trend", "--format", format, "--threads", "1"] + order).output == expected)
        }
    }

    @Test func `the file's extension gives the format, and no input is written over`() throws {
        let scratch = try Scratch()
        let files = ["trend.md", "trend.csv", "trend.json", "trend.txt"]
        for file in files {
            let path = scratch.url.appending(path: file).path()
            let run = try Tool.run(["trend", "samples/history/2026-10", "--output", path])
            #expect(run.status == 0 && run.output == "" && run.talk == "wrote \(path)\n", "\(run.talk)")
        }
        #expect(try scratch.names() == files.sorted())
        // Given back, each is known for what it is.
        for file in files {
            let run = try Tool.run(["verify", scratch.url.appending(path: file).path()])
            #expect(run.output.contains("this program's own reports"), "\(run.output)")
        }
        let dump = try scratch.write("{\"Images\":[]}", to: "2026-10/page.json")
        #expect(try Tool.run(["trend", scratch.url.path(), "--format", "json", "--output", dump]).status == 64)
    }

    @Test func `a guess from the files' times is told`() throws {
        let scratch = try Scratch()
        for (name, day) in [("b", "2026-03-01"), ("a", "2026-04-01")] {
            let path = try scratch.write("{\"Images\":[]}", to: "\(name)/page.json")
            let date = try #require(try? Date("\(day)T12:00:00Z", strategy: .iso8601))
            try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path)
        }
        let run = try Tool.run(["trend", scratch.url.path(), "--format", "csv"])
        let rows = run.output.split(separator: "\r\n").dropFirst()
        #expect(rows.first?.hasPrefix("b,2026-03-01T12:00:00Z,file time,") == true, "\(run.output)")
        #expect(rows.last?.hasPrefix("a,2026-04-01T12:00:00Z,file time,") == true)
    }
}
