/// The agent versions AWS has named, by day.
///
/// The list has gaps: a version that is not on it may be a real one, so that "unlisted" is information, not an error.
/// AWS publishes no support window for agents.
public struct AgentVersions: Sendable, Hashable {
    /// The day up to which the list is known.
    public let date: CalendarDate
    /// The versions for Windows, oldest first.
    public let windows: [CalendarDate]
    /// The versions for Linux, oldest first; AWS stopped listing them in 2022.
    public let linux: [CalendarDate]

    /// The versions with a published defect.
    public let defects: [AgentDefect]

    package init(
        date: CalendarDate,
        windows: [CalendarDate],
        linux: [CalendarDate],
        defects: [AgentDefect] = []
    ) {
        self.date = date
        self.defects = defects
        self.windows = windows.sorted()
        self.linux = linux.sorted()
    }

    /// The versions of a family, oldest first.
    public func dates(of family: AgentFamily) -> [CalendarDate] {
        switch family {
        case .windows: windows
        case .linux: linux
        }
    }

    /// The newest version of a family that was out on a day; `nil` where none was.
    ///
    /// - Complexity: O(*n*) in the number of versions of the family.
    public func newest(of family: AgentFamily, on day: CalendarDate) -> CalendarDate? {
        dates(of: family).last { $0 <= day }
    }

    /// The published defect of a version on images of a family, `nil` for one that isn't known; `nil` for none.
    ///
    /// Windows and Linux have agents of their own: what is published of a version of the one says nothing of the other.
    public func defect(of version: CalendarDate, for family: AgentFamily?) -> AgentDefect? {
        guard let defect = defects.first(where: { $0.version == version }) else { return nil }
        let isOthers = family.map { !contains(version, in: $0) && contains(version) } ?? false
        return isOthers ? nil : defect
    }

    /// Whether AWS names a version of this day, for Windows or for Linux.
    ///
    /// - Complexity: O(log *n*) in the number of versions.
    public func contains(_ date: CalendarDate) -> Bool {
        AgentFamily.allCases.contains { family in contains(date, in: family) }
    }

    /// Whether AWS names a version of this day for a family.
    ///
    /// - Complexity: O(log *n*) in the number of versions of the family.
    public func contains(_ date: CalendarDate, in family: AgentFamily) -> Bool {
        let dates = dates(of: family)
        var low = 0
        var high = dates.count
        while low < high {
            let middle = (low + high) / 2
            if dates[middle] < date { low = middle + 1 } else { high = middle }
        }
        return low < dates.count && dates[low] == date
    }
}
