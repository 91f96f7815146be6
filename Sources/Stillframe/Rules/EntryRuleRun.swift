/// Runs the rules that look at an entry's facts over all images of a snapshot, once every input was read.
struct EntryRuleRun {
    private(set) var sink: FindingSink
    /// By rule, how many images it could not judge, by reason.
    private(set) var abstained: [[Int]]

    private let scan: ScanResult
    private let merged: SnapshotMerge
    private let members: ListingMembers
    private let settings: Settings
    private let agentDates: AgentDates

    init(
        scan: ScanResult,
        merged: SnapshotMerge,
        members: ListingMembers,
        settings: Settings,
        agentDates: AgentDates
    ) {
        self.scan = scan
        self.merged = merged
        self.members = members
        self.settings = settings
        self.agentDates = agentDates
        sink = FindingSink(strings: scan.strings, facts: settings.facts)
        abstained = settings.rules.map { _ in [] }
    }

    /// Runs them; `contexts` has one entry a rule.
    ///
    /// - Complexity: O(*n*) in the number of images, for each rule.
    mutating func run(_ contexts: [JudgementContext]) {
        for (number, rule) in settings.rules.enumerated() {
            guard case .entry(let check) = rule.check else { continue }
            sink.rule = UInt16(number)
            let context = contexts[number]
            let isBlind = members.members.indices.map { members.missing(for: rule, in: $0) != nil }
            for index in merged.order {
                let entry = scan.entries[Int(index)]
                if entry.owner == .aws, !settings.includesAWSOwned { continue }
                if isBlind[members.chain(of: entry)] { continue }
                if rule.images == .available, !(entry.state == ModelWord.available) { continue }
                sink.image = index
                let before = sink.records.count
                check(EntryFacts(entry, agentDate: agentDates[entry.agent]), context, &sink)
                for record in before..<sink.records.count {
                    sink.cite(record, at: entry.position(of: sink.records[record].member))
                }
            }
            abstained[number] = sink.takeAbstained()
        }
    }
}
