import Testing

@testable import Stillframe

/// What snapshots say one after another: order, doubt, and when issues came and went.
@Suite struct TrendTests {
    private static let months = ["2026-06", "2026-07", "2026-08", "2026-09", "2026-10"]

    @Test func `an issue is resolved between the last snapshot that has it and the first that shows it gone`() throws {
        let trend = try read([page(shared: true), page(shared: false), page(shared: false)])
        let issue = try shared(trend)
        #expect(issue.sightings == [.open, .absent, .absent])
        #expect(issue.status == .resolved && !issue.isFirstCertain)
        #expect(issue.closings == [TrendIssue.Closing(lastSeen: 0, goneBy: 1, reopened: nil)])
    }

    @Test func `a snapshot that is incomplete widens the range in which it was resolved`() throws {
        let trend = try read([page(shared: true), page(shared: false, isWhole: false), page(shared: false)])
        let issue = try shared(trend)
        #expect(issue.sightings == [.open, .doubtful, .absent])
        #expect(issue.closings == [TrendIssue.Closing(lastSeen: 0, goneBy: 2, reopened: nil)])
    }

    @Test func `what only an incomplete snapshot lacks was never gone`() throws {
        let trend = try read([page(shared: true), page(shared: false, isWhole: false), page(shared: true)])
        let issue = try shared(trend)
        #expect(issue.sightings == [.open, .doubtful, .open])
        #expect(issue.closings.isEmpty && issue.status == .open && issue.openSince == 0)
    }

    @Test func `where the newest snapshot can't tell, it is perhaps gone`() throws {
        let trend = try read([page(shared: false), page(shared: true), page(shared: false, isWhole: false)])
        let issue = try shared(trend)
        #expect(issue.status == .doubtful && issue.isFirstCertain)
    }

    @Test func `newest snapshots that can't be read or are of another Region leave it open`() throws {
        let trend = try read([page(shared: true), page(shared: false, region: "us-west-2"), "{\"Images\":["])
        let issue = try shared(trend)
        #expect(issue.sightings == [.open, .notCovered, .notCovered])
        #expect(issue.status == .open && issue.lastCovered == 0)
    }

    @Test func `what can't be read and has no date has none`() throws {
        let broken = SnapshotSource(name: "x", inputs: [.memory(name: "x", bytes: Array("{\"Images\":[".utf8))])
        let trend = Trend(of: [source("2026-09", page("a")), broken], settings: settings)
        #expect(trend.points.map(\.isDated) == [true, false])
    }

    @Test func `listings of nobody's are told`() throws {
        let nobodys = #"{"Images":[{"Name":"p","Arn":"arn:aws:appstream:eu-west-1::image/p","Visibility":"PUBLIC"}]}"#
        let trend = try read([page("a", "b"), nobodys])
        #expect(trend.points.compactMap(\.step).map(\.isUnattributed) == [true])
    }

    @Test func `one that comes back is reopened, and its age counts from there`() throws {
        let trend = try read([true, false, true, false, true].map { page(shared: $0) })
        let issue = try shared(trend)
        #expect(issue.status == .open)
        #expect(issue.reopenings == [2, 4] && issue.openSince == 4 && issue.firstSeen == 0)
    }

    @Test func `a snapshot of another Region tells nothing of it`() throws {
        let trend = try read([page(shared: true), page(shared: false, region: "us-west-2"), page(shared: false)])
        let issue = try shared(trend)
        #expect(issue.sightings == [.open, .notCovered, .absent])
        #expect(!trend.hasSameCoverage)
        #expect(trend.points.compactMap(\.step).map(\.notCompared) == [2, 0])
        #expect(trend.points.compactMap(\.step).allSatisfy { $0.added == 0 && $0.removed == 0 })
        let home = try #require(trend.areas.first { $0.region == "eu-west-1" })
        let images = try #require(trend.series(in: home).first { $0.group == .images })
        #expect(images.values == [1, nil, 1])
    }

    @Test func `snapshots of several Regions by turns are compared with the last of the same`() throws {
        let west = { (names: String) in self.page(names, region: "us-west-2") }
        let trend = try read([page("a", "b"), west("a"), page("a"), west("b"), page("a", "c")])
        let steps = trend.points.map(\.step)
        #expect(steps.map { $0?.since } == [nil, 0, 0, 1, 2])
        #expect(steps.map { $0?.added } == [nil, 0, 0, 1, 1])
        #expect(steps.map { $0?.removed } == [nil, 0, 1, 1, 0])
        #expect(steps.map { $0?.notCompared } == [nil, 3, 0, 0, 0])
    }

    @Test func `doubt is on the side that lacks something`() throws {
        let trend = try read([page("a", "b"), page("a", isWhole: false), page("a", "c")])
        let steps = trend.points.compactMap(\.step)
        #expect(steps.map(\.removed) == [1, 0] && steps.map(\.isRemovedDoubtful) == [true, false])
        #expect(steps.map(\.added) == [0, 1] && steps.map(\.isAddedDoubtful) == [false, true])
    }

    @Test func `what can't be read is left out of figures and comparisons`() throws {
        let trend = try read([page("a"), "{\"Images\":[", page("a", "b")])
        #expect(trend.points.map(\.isRead) == [true, false, true])
        #expect(trend.points[1].verdict == .unreadable && trend.points[1].step == nil)
        #expect(trend.points[2].step?.since == 0 && trend.points[2].step?.added == 1)
        #expect(trend.series().first { $0.group == .images }?.values == [1, nil, 2])
    }

    @Test func `the capture time counts before the name, and the order follows it`() throws {
        let dated = ["2026-10": "Sat, 01 Aug 2026 08:00:00 GMT", "2026-08": "Thu, 01 Oct 2026 08:00:00 GMT"]
        let sources = Self.months.map { month in
            source(month, page("a", date: dated[month]))
        }
        let trend = Trend(of: sources, settings: settings)
        #expect(trend.points.map(\.name) == ["2026-06", "2026-07", "2026-10", "2026-09", "2026-08"])
        #expect(trend.points.map(\.time.source) == [.name, .name, .captured, .name, .captured])
        #expect(trend.points.map { $0.step?.since } == [nil, 0, 1, 2, 3])
    }

    @Test func `the order of the sources makes no difference`() throws {
        let pages = [page("a", "b"), page("a", isWhole: false), page("b", "c"), page("c"), "nonsense"]
        let sources = zip(Self.months, pages).map(source)
        let expected = Trend(of: sources, settings: settings)
        for turn in 1..<sources.count {
            let turned = Trend(of: Array(sources[turn...] + sources[..<turn]).reversed(), settings: settings)
            #expect(turned.points.map(\.name) == expected.points.map(\.name))
            #expect(turned.points.map(\.step) == expected.points.map(\.step))
            #expect(turned.points.map(\.figures) == expected.points.map(\.figures))
            #expect(turned.issues.map(\.id) == expected.issues.map(\.id))
            #expect(turned.issues.map(\.sightings) == expected.issues.map(\.sightings))
        }
    }

    @Test func `a time that nothing tells is the one given, else the clock`() {
        let text = page("a")
        var settings = settings
        let unnamed = SnapshotSource(name: "x", inputs: [.memory(name: "x", bytes: Array(text.utf8))])
        #expect(Trend(of: [unnamed], settings: settings).points.map(\.time.source) == [.clock])
        settings.asOf = Timestamp(microseconds: 1_780_000_000_000_000)
        let given = Trend(of: [unnamed], settings: settings).points[0].time
        #expect(given == TrendTime(instant: Timestamp(microseconds: 1_780_000_000_000_000), source: .given))
    }

    @Test func `no source gives an empty trend`() {
        let trend = Trend(of: [], settings: settings)
        #expect(trend.points.isEmpty && trend.issues.isEmpty && trend.series().isEmpty && trend.areas.isEmpty)
    }

    @Test func `images that stay DELETING or COPYING are told`() throws {
        let pages = ["DELETING", "DELETING", "AVAILABLE"].map { state in
            page("a").replacing("AVAILABLE", with: state)
        }
        let trend = try read(pages)
        #expect(trend.points.map { $0.step?.stuck.count } == [nil, 1, 0])
    }

    @Test func `what no account tells is one area`() throws {
        let image = """
            {"Name":"a","Arn":"arn:aws:appstream:eu-west-1::image/a","Visibility":"PUBLIC","State":"AVAILABLE"}
            """
        // The images have no account, and what is found of the listing is about none.
        let trend = try read(["{\"Images\":[\(image)],\"NextToken\":\"t\"}"])
        let figures = try #require(trend.points.first).figures.filter { $0.area?.region == "eu-west-1" }
        #expect(Set(figures.map { "\($0.group) \($0.key)" }).count == figures.count)
        #expect(figures.first { $0.group == .images && $0.key == "AWS-owned" }?.value == 1)
        #expect(figures.first { $0.group == .severity && $0.key == "high" }?.value == 1)
    }

    @Test func `an image whose owner is not known is counted`() throws {
        let images = [("111122223333", "PRIVATE"), ("444455556666", "PUBLIC")].map { account, visibility in
            """
            {"Name":"a","Arn":"arn:aws:appstream:eu-west-1:\(account):image/a","Visibility":"\(visibility)"}
            """
        }
        let trend = try read(["{\"Images\":[\(images.joined(separator: ","))]}"])
        let series = trend.series().filter { $0.group == .images }
        #expect(series.map(\.key) == ["yours", "public, owner not known"] && series.allSatisfy { $0.values == [1] })
    }

    @Test func `no word and an empty one are one`() throws {
        let images = [#","AppstreamAgentVersion":"","Platform":"""#, ""].enumerated().map { place, members in
            """
            {"Name":"a","Arn":"arn:aws:appstream:eu-west-1:111122223333:image/\(place)","Visibility":"PRIVATE"\(members)}
            """
        }
        let trend = try read(["{\"Images\":[\(images.joined(separator: ","))]}"])
        for group in [TrendFigure.Group.agent, .platform, .state] {
            let series = trend.series().filter { $0.group == group }
            #expect(series.map(\.key) == [""] && series.first?.values == [2])
        }
    }

    @Test func `ages are of own and shared images that name a version`() throws {
        let pages = [page("a", "b", "c")].map { text in
            text.replacing(#""Name":"a""#, with: #""Name":"a","AppstreamAgentVersion":"06-01-2026""#)
                .replacing(#""Name":"b""#, with: #""Name":"b","AppstreamAgentVersion":"06-11-2026""#)
                .replacing(#""Name":"c""#, with: #""Name":"c","AppstreamAgentVersion":"LATEST""#)
        }
        let ages = try read(pages).series().filter { $0.group == .agentAge }
        #expect(ages.map(\.key) == ["median", "oldest"])
        #expect(ages.map(\.values) == [[19], [29]])
    }

    private let settings = Settings(now: Timestamp(microseconds: 1_793_577_600_000_000))

    private func read(_ pages: [String]) throws -> Trend {
        Trend(of: zip(Self.months, pages).map(source), settings: settings)
    }

    private func source(_ month: String, _ text: String) -> SnapshotSource {
        SnapshotSource(name: month, inputs: [.memory(name: "\(month).json", bytes: Array(text.utf8))])
    }

    private func shared(_ trend: Trend) throws -> TrendIssue {
        try #require(trend.issues.first { $0.rule.id == "image-shared" && $0.region == "eu-west-1" })
    }

    /// A page with one image, which is shared or not.
    private func page(shared: Bool, region: String = "eu-west-1", isWhole: Bool = true) -> String {
        page("a", region: region, isWhole: isWhole)
            .replacing("\"FALSE\"", with: shared ? "\"TRUE\"" : "\"FALSE\"")
    }

    private func page(
        _ names: String...,
        region: String = "eu-west-1",
        isWhole: Bool = true,
        date: String? = nil
    ) -> String {
        let images = names.map { name in
            """
            {"Name":"\(name)","Arn":"arn:aws:appstream:\(region):111122223333:image/\(name)","State":"AVAILABLE",\
            "Visibility":"PRIVATE","ImageSharedWithOthers":"FALSE","ImageErrors":[]}
            """
        }
        let token = isWhole ? "" : ",\"NextToken\":\"more\""
        let sent = date.map { ",\"ResponseMetadata\":{\"HTTPHeaders\":{\"date\":\"\($0)\"}}" } ?? ""
        return "{\"Images\":[\(images.joined(separator: ","))]\(token)\(sent)}"
    }
}
