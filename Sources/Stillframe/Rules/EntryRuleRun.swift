/// Runs the rules that look at an entry's facts over all images of a snapshot, once every input was read.
struct EntryRuleRun {
    var sink: FindingSink
    /// By rule, how many images it could not judge, by reason.
    private(set) var abstained: [[Int]] = []

    private let scan: ScanResult
    private let chosen: SnapshotMerge
    private let members: ListingMembers
    private let settings: Settings
    private let agentDates: AgentDates
    private let bases: BaseLookup

    /// Prepares to add to what was found before.
    init(
        _ found: consuming [FindingRecord],
        scan: ScanResult,
        merged: SnapshotMerge,
        chosen: SnapshotMerge,
        members: ListingMembers,
        settings: Settings,
        agentDates: AgentDates
    ) {
        self.scan = scan
        self.chosen = chosen
        self.members = members
        self.settings = settings
        self.agentDates = agentDates
        var strings = StringTable(extending: scan.strings)
        bases = BaseLookup(scan: scan, order: merged.order, strings: &strings)
        sink = FindingSink(strings: strings, facts: settings.facts, records: found)
    }

    /// Runs them; `contexts` has one entry a rule.
    ///
    /// - Complexity: O(*n*) in the number of images, for each rule.
    mutating func run(_ contexts: [JudgementContext]) {
        let active = contexts.indices.compactMap { number in ActiveRule(number, settings.rules, contexts, members) }
        for index in chosen.order {
            let entry = scan.entries[Int(index)]
            if entry.owner == .aws, !settings.includesAWSOwned { continue }
            let facts = EntryFacts(entry, agentDate: agentDates[entry.agent], base: bases[entry.baseARN], scan: scan)
            let chain = members.chain(of: entry)
            let isAvailable = entry.state == ModelWord.available
            sink.image = index
            let before = sink.records.count
            // By index: an iterator would copy every rule, and count its references.
            for place in active.indices
            where active[place].images.holds(entry.owner, isAvailable: isAvailable) && !active[place].isBlind[chain] {
                sink.rule = active[place].number
                active[place].check(facts, active[place].context, &sink)
            }
            for record in before..<sink.records.count {
                let found = sink.records[record]
                let position =
                    found.member == .errorTimestamp
                    ? scan.errors[Int(entry.firstError) + Int(found.element)].position
                    : entry.position(of: found.member)
                sink.cite(record, at: position)
            }
        }
        abstained = settings.rules.indices.map { sink.abstained(by: $0) }
    }

    /// An entry rule that is on.
    private struct ActiveRule {
        let number: UInt16
        let check: @Sendable (EntryFacts, JudgementContext, inout FindingSink) -> Void
        let context: JudgementContext
        let images: JudgedImages
        /// By chain, whether no image shows a member that it needs.
        let isBlind: [Bool]

        init?(_ number: Int, _ rules: [Rule], _ contexts: [JudgementContext], _ members: ListingMembers) {
            let rule = rules[number]
            guard case .entry(let check) = rule.check, !contexts[number].isOff else { return nil }
            self.number = UInt16(number)
            self.check = check
            context = contexts[number]
            images = rule.images
            isBlind = members.members.indices.map { members.missing(for: rule, in: $0) != nil }
        }
    }
}
