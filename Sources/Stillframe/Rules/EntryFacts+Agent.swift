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

    /// What is to be said of an agent: one thing an image, the worst.
    enum AgentStanding {
        /// Behind, and over the limit.
        case stale
        /// Not over the limit, and with a published defect.
        case defective
        /// Behind within the limit.
        case behind
    }

    /// What is to be said of the image's agent; `nil` where nothing is, or where its age is not judged.
    func agentStanding(limit: Int, _ context: JudgementContext, _ sink: inout FindingSink) -> AgentStanding? {
        guard let date = datedAgent(&sink) else { return nil }
        let isBehind = isBehind(date, context, sink.strings)
        if isBehind, date.days(until: context.today) > limit { return .stale }
        let family = context.facts.platform(platform, in: sink.strings)?.agents
        if context.facts.agents.defect(of: date, for: family) != nil { return .defective }
        return isBehind ? .behind : nil
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
