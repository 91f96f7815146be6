extension JudgementContext {
    /// The newest base image of an interned platform word that was out on a day; `nil` where none is known.
    func newestBase(of platform: StringID, in strings: StringTable, on day: CalendarDate) -> KnownRelease? {
        facts.position(ofPlatform: platform, in: strings).flatMap { newestBase(at: $0, on: day) }
    }

    /// The newest base image of a platform that was out on a day; `nil` where none is known.
    func newestBase(of platform: String, on day: CalendarDate) -> KnownRelease? {
        facts.position(ofPlatform: platform).flatMap { newestBase(at: $0, on: day) }
    }

    private func newestBase(at platform: Int, on day: CalendarDate) -> KnownRelease? {
        KnownRelease(
            tables: facts.newestBase(at: platform, on: day),
            dump: releases.newestBase(at: platform, on: day)
        )
    }

    /// The newest agent of a family that is out as of today; `nil` where none is known.
    ///
    /// The table for Linux ended in 2021 and is never asked.
    func newestAgent(of family: AgentFamily) -> KnownRelease? {
        KnownRelease(
            tables: family == .windows ? facts.agents.newest(of: family, on: today) : nil,
            dump: releases.newestAgent(of: family)
        )
    }
}
