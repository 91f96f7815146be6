/// The agents and base images that the images of a dump show to be out, which may be newer than the tables.
///
/// A day after as-of or after its page was saved shows nothing: it is not out yet, or a mistake.
struct DumpReleases: Sendable {
    /// By agent family, in the order of its cases; days since 1970.
    private var agents = [Int](repeating: .min, count: AgentFamily.allCases.count)
    /// By platform of the tables, the days of AWS's own images, oldest first and each once.
    private var bases: [[CalendarDate]] = []

    /// Nothing is known from a dump.
    init() {}

    /// Looks at all images.
    ///
    /// - Complexity: O(*n*) in the number of images, and O(*m* log *m*) in that of AWS's own.
    init(scan: ScanResult, order: [UInt32], agentDates: AgentDates, facts: Facts, asOf: Timestamp) {
        let today = CalendarDate(asOf).daysSince1970
        bases = [[CalendarDate]](repeating: [], count: facts.platforms.count)
        let families = facts.platforms.map { Self.index(of: $0.agents) }
        for index in order {
            let index = Int(index)
            guard let platform = facts.position(ofPlatform: scan.entries[index].platform, in: scan.strings) else {
                continue
            }
            if let day = agentDates[scan.entries[index].agent]?.daysSince1970, day > agents[families[platform]],
                day <= today, scan.isSaved(index, notBefore: day)
            {
                agents[families[platform]] = day
            }
            guard scan.entries[index].owner == .aws, let day = scan.entries[index].shownBaseDay,
                day <= today, bases[platform].last?.daysSince1970 != day, scan.isSaved(index, notBefore: day)
            else { continue }
            bases[platform].append(CalendarDate(daysSince1970: day))
        }
        for platform in bases.indices where bases[platform].count > 1 {
            bases[platform] = Set(bases[platform]).sorted()
        }
    }

    /// The newest agent of a family that an image has; `nil` for none.
    func newestAgent(of family: AgentFamily) -> CalendarDate? {
        let day = agents[Self.index(of: family)]
        return day == .min ? nil : CalendarDate(daysSince1970: day)
    }

    /// The newest base image of a platform, by its position in the tables, that was out on a day; `nil` for none.
    ///
    /// - Complexity: O(log *n*) in the number of days.
    func newestBase(at platform: Int, on day: CalendarDate) -> CalendarDate? {
        guard platform < bases.count else { return nil }
        let days = bases[platform]
        var (low, high) = (0, days.count)
        while low < high {
            let middle = (low + high) / 2
            if days[middle] <= day { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? nil : days[low - 1]
    }

    private static func index(of family: AgentFamily) -> Int {
        switch family {
        case .windows: 0
        case .linux: 1
        }
    }
}

extension ImageEntry {
    /// The day of the base image that an available image is or was made from, since 1970; `nil` where it isn't shown.
    fileprivate var shownBaseDay: Int? {
        guard state == ModelWord.available, members.contains(.publicBaseImageReleasedDate) else { return nil }
        return CalendarDate(Timestamp(microseconds: baseReleased)).daysSince1970
    }
}

extension ScanResult {
    /// Whether the page of an image was saved on a day or later, as far as anything tells.
    fileprivate func isSaved(_ index: Int, notBefore day: Int) -> Bool {
        let captured = pages[Int(entries[index].page)].captured
        return captured == .min || CalendarDate(Timestamp(microseconds: captured)).daysSince1970 >= day
    }
}
