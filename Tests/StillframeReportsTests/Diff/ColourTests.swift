import Stillframe
import Testing

@testable import StillframeReports

/// Colours add codes to a screen and change nothing else on it.
@Suite struct ColourTests {
    @Test(arguments: 1..<20)
    func `a coloured screen without its codes is the plain one`(seed: Int) throws {
        var estate = DiffEstate(seed: UInt64(seed))
        let old = run(estate.text)
        estate.change()
        let new = run(estate.text)
        let diff = try SnapshotDiff(from: old, to: new)
        let screens = try [false, true].map { isColoured in
            var text = ""
            try DiffText.write(diff, maxRows: 20, isColoured: isColoured, into: &text)
            return text
        }
        #expect(!screens[0].contains("\u{1b}") && screens[1].contains("\u{1b}[3"))
        #expect(plain(screens[1]) == screens[0])
        let summaries = [false, true].map { isColoured in
            var options = ReportOptions(toolVersion: "0.1.0")
            options.isColoured = isColoured
            var text = ""
            SummaryText.write(new, options: options, into: &text)
            return text
        }
        #expect(!summaries[0].contains("\u{1b}") && summaries[1].contains("\u{1b}[3"))
        #expect(plain(summaries[1]) == summaries[0])
    }

    @Test(arguments: 1..<5)
    func `a coloured trend without its codes is the plain one`(seed: Int) {
        var estate = DiffEstate(seed: UInt64(seed))
        let sources = ["2026-08", "2026-09", "2026-10"].map { month in
            let bytes = Array(estate.text.utf8)
            estate.change()
            return SnapshotSource(name: month, inputs: [.memory(name: "a.json", bytes: bytes)])
        }
        let trend = Trend(of: sources, settings: Settings(now: Timestamp(microseconds: 1_793_577_600_000_000)))
        let screens = [false, true].map { isColoured in
            var text = ""
            TrendText.write(trend, maxRows: 20, isColoured: isColoured, into: &text)
            return text
        }
        #expect(!screens[0].contains("\u{1b}") && screens[1].contains("\u{1b}[3"))
        #expect(plain(screens[1]) == screens[0])
    }

    private func plain(_ screen: String) -> String { screen.replacing(#/\u{1b}\[[0-9]+m/#, with: "") }

    private func run(_ text: String) -> Snapshot {
        var settings = Settings(now: Timestamp(microseconds: 1_793_577_600_000_000))
        settings.digestsImages = true
        return Analysis(settings).run([.memory(name: "a.json", bytes: Array(text.utf8))])
    }
}
