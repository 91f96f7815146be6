/// A defect of one agent version that AWS's release notes name.
public struct AgentDefect: Sendable, Hashable {
    /// The version that has it.
    public let version: CalendarDate
    /// The version that mended it.
    public let fixedIn: CalendarDate
    /// What goes wrong, as a clause after the version: `may fail …`.
    public let summary: String

    package init(version: CalendarDate, fixedIn: CalendarDate, summary: String) {
        self.version = version
        self.fixedIn = fixedIn
        self.summary = summary
    }
}
