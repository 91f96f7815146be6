/// What is known of one platform word: its operating system and how long that is supported.
public struct PlatformFact: Sendable, Hashable {
    /// The word as the service writes it.
    public let word: String
    /// The operating system in full.
    public let operatingSystem: String
    /// The last day of mainstream support; `nil` where there is none or it isn't known.
    public let mainstreamEnd: CalendarDate?
    /// The last day of free security updates; `nil` where it isn't known.
    public let extendedEnd: CalendarDate?
    /// The last day of security updates against payment; `nil` where there are none or it isn't known.
    public let paidEnd: CalendarDate?
    /// Images created before this day may have another operating system under the same word; `nil` for no doubt.
    public let unambiguousSince: CalendarDate?
    /// AWS's base images released before this day are deprecated; `nil` where AWS names no day.
    public let basesDeprecatedBefore: CalendarDate?
    /// The last day of AWS's base images of this platform; `nil` where AWS names none.
    public let basesWithdrawnAfter: CalendarDate?
    /// Which agents run on it.
    public let agents: AgentFamily
    /// What an operator should know besides, a sentence each; may be empty.
    public let notes: [Statement]
    /// Whether AWS says so, or it is inferred from the word and the maker's dates.
    public let basis: Basis
    /// Where the dates come from.
    public let source: String

    package init(
        _ word: String,
        _ operatingSystem: String,
        mainstreamEnd: CalendarDate? = nil,
        extendedEnd: CalendarDate? = nil,
        paidEnd: CalendarDate? = nil,
        unambiguousSince: CalendarDate? = nil,
        basesDeprecatedBefore: CalendarDate? = nil,
        basesWithdrawnAfter: CalendarDate? = nil,
        agents: AgentFamily,
        notes: [Statement] = [],
        basis: Basis = .inferred,
        source: String
    ) {
        self.word = word
        self.operatingSystem = operatingSystem
        self.mainstreamEnd = mainstreamEnd
        self.extendedEnd = extendedEnd
        self.paidEnd = paidEnd
        self.unambiguousSince = unambiguousSince
        self.basesDeprecatedBefore = basesDeprecatedBefore
        self.basesWithdrawnAfter = basesWithdrawnAfter
        self.agents = agents
        self.notes = notes
        self.basis = basis
        self.source = source
    }

    /// Whether the word surely names this operating system on an image of that creation time.
    public func isCertain(created: Timestamp?) -> Bool {
        guard let unambiguousSince else { return true }
        guard let created else { return false }
        return CalendarDate(created) >= unambiguousSince
    }

    /// Whether free security updates have ended before a day.
    public func hasEnded(on day: CalendarDate) -> Bool {
        extendedEnd.map { $0 < day } ?? false
    }

    /// Whether free security updates end on a day or at most so many days after it.
    public func isEnding(on day: CalendarDate, within noticeDays: Int) -> Bool {
        extendedEnd.map { end in (0...max(0, noticeDays)).contains(day.days(until: end)) } ?? false
    }
}
