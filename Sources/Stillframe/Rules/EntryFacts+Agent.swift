extension EntryFacts {
    /// How much older than as-of the agent table may be and still say which version is the newest.
    private static var tableDays: Int { 120 }

    /// The day of the agent version, if it names one; else the reason why its age is not judged is taken down.
    func datedAgent(_ sink: inout FindingSink) -> CalendarDate? {
        if agentDate == nil, !(agent == ModelWord.latest) {
            sink.abstain(agent == .absent ? .absentMember : .unreadableAgent)
        }
        return agentDate
    }

    /// What there is to say of an agent.
    struct AgentStanding {
        /// How many days old it is.
        let age: Int
        /// Whether a newer one is out, as far as anything tells.
        let isBehind: Bool
        /// Whether AWS published a defect of it.
        let hasDefect: Bool

        /// Whether it is behind and over a limit; never without one.
        func isStale(over limit: Int?) -> Bool { isBehind && age > limit ?? .max }
    }

    /// What there is to say of the image's agent; `nil` where its age is not judged.
    func agentStanding(_ context: JudgementContext, _ sink: inout FindingSink) -> AgentStanding? {
        guard let date = datedAgent(&sink) else { return nil }
        let family = context.facts.platform(platform, in: sink.strings)?.agents
        return AgentStanding(
            age: date.days(until: context.today),
            isBehind: isBehind(date, context, sink.strings),
            hasDefect: context.facts.agents.defect(of: date, for: family) != nil
        )
    }

    /// Whether a newer agent is out, as far as anything tells.
    ///
    /// What the service says comes first. Without its word a version counts as behind unless a current table says that it
    /// is the newest and no image of the dump has a newer one; the table for Linux ended in 2021 and is never asked.
    private func isBehind(_ date: CalendarDate, _ context: JudgementContext, _ strings: StringTable) -> Bool {
        if latestAgent == ModelWord.true { return false }
        if latestAgent == ModelWord.false { return true }
        if date > context.today { return false }
        guard context.facts.platform(platform, in: strings)?.agents == .windows,
            let newest = context.newestAgent(of: .windows)
        else { return true }
        let isCurrent = context.facts.agents.date.days(until: context.today) <= Self.tableDays
        return date < newest.day || !isCurrent
    }
}

extension IssueFacts {
    /// The oldest agent of an issue with its age, such as `oldest 05-21-2024 (528 days)`.
    var oldestAgentWords: String {
        guard let oldestAgent else { return subject }
        let age = oldestAgent.age(on: judgement.today).map { "\($0) days" } ?? "dated after as-of"
        return "oldest \(oldestAgent.agentVersion) (\(age))"
    }
}
