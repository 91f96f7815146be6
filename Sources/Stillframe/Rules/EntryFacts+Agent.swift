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

    /// Whether a newer agent is out, as far as anything tells.
    ///
    /// What the service says comes first. Without its word a version counts as behind unless a current table says that it
    /// is the newest; the table for Linux ended in 2021 and is never asked.
    func isBehind(_ date: CalendarDate, _ context: JudgementContext, _ strings: StringTable) -> Bool {
        if latestAgent == ModelWord.true { return false }
        if latestAgent == ModelWord.false { return true }
        if date > context.today { return false }
        let agents = context.facts.agents
        guard context.facts.platform(platform, in: strings)?.agents == .windows,
            let newest = agents.newest(of: .windows, on: context.today)
        else { return true }
        let isCurrent = agents.date.days(until: context.today) <= Self.tableDays
        return date < newest || !isCurrent
    }
}

extension IssueFacts {
    /// The oldest agent of an issue with its age, such as `oldest 05-21-2024 (528 days)`.
    var oldestAgentWords: String {
        guard let oldestAgent else { return subject }
        return "oldest \(oldestAgent.agentVersion) (\(oldestAgent.days(until: judgement.today)) days)"
    }
}
