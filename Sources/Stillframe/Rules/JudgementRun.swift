/// Runs the rules that need an instant or all images, and gathers what all rules found of the chosen images.
///
/// What an image is compared with, such as the newest agent and the bases that are there, are all images.
struct JudgementRun {
    private let merged: SnapshotMerge
    private let chosen: SnapshotMerge
    private let neighbours: NeighbouringImages
    private let standing: Standing
    private let scan: ScanResult
    private let items: [InputItem]
    private let settings: Settings
    private let contexts: [JudgementContext]
    private let judged: JudgedSet
    private let agentDates: AgentDates
    private let members: ListingMembers
    private var decisions: Decisions

    init(
        merged: SnapshotMerge,
        chosen: SnapshotMerge,
        neighbours: NeighbouringImages,
        standing: Standing,
        scan: ScanResult,
        items: [InputItem],
        settings: Settings
    ) {
        self.merged = merged
        self.chosen = chosen
        self.neighbours = neighbours
        self.standing = standing
        self.scan = scan
        self.items = items
        self.settings = settings
        agentDates = AgentDates(scan: scan, order: merged.order)
        let releases = DumpReleases(
            scan: scan,
            order: merged.order,
            agentDates: agentDates,
            facts: settings.facts,
            asOf: standing.asOf.instant
        )
        contexts = JudgementContext.all(
            settings,
            asOf: standing.asOf,
            releases: releases,
            scan: scan,
            order: merged.order
        )
        decisions = Decisions(settings, today: CalendarDate(standing.asOf.instant), scan: scan)
        judged = JudgedSet(scan: scan, order: merged.order, settings: settings)
        members = ListingMembers(scan: scan, chains: standing.chains)
    }

    /// Judges the snapshot; `found` is what rules over images alone found while they were read.
    mutating func judge(_ found: consuming [FindingRecord]) -> Judgement {
        let entryRules = entryRules()
        let beside = startBeside(entryRules)
        var sink = entryRules.finish(found, beside.rest)
        var custom = CustomFindings()
        for part in beside.custom { custom.add(part.value, to: &sink) }
        var wholes = beside.wholes.value
        let decided = decide(&sink, &wholes)
        let flagged = Deferred(threads: settings.threads) { [scan, settings, findings = wholes.findings] in
            FlaggedImages.counts(of: decided, findings, scan: scan, rules: settings.rules)
        }
        let successors = neighbours.successors.value
        let gathering = gather(decided, wholes, sink.strings, successors)
        return Judgement(
            records: gathering.records,
            places: gathering.places,
            issues: gathering.issues,
            results: results(gathering, flagged.value, sink, wholes, custom),
            strings: sink.strings,
            wholes: wholes.findings,
            asOf: standing.asOf,
            contexts: contexts,
            agentDates: agentDates,
            successors: successors,
            decisions: decisions,
            judged: judged,
            custom: custom
        )
    }

    private func entryRules() -> EntryRuleRun {
        EntryRuleRun(
            scan: scan,
            merged: merged,
            chosen: chosen,
            members: members,
            shown: ShownRegions(scan: scan, chains: standing.chains, replaced: merged.replaced),
            judged: judged,
            overrides: decisions.overrides,
            settings: settings,
            agentDates: agentDates,
            contexts: contexts
        )
    }

    /// `nil` where nobody wrote a rule.
    private func customRules() -> CustomRuleRun? {
        CustomRuleRun(
            scan: scan,
            items: items,
            order: chosen.order,
            members: members,
            judged: judged,
            overrides: decisions.overrides,
            settings: settings,
            asOf: standing.asOf.instant
        )
    }

    /// What runs beside the first half of the images.
    private struct Beside {
        let custom: [Deferred<CustomRulePart>]
        let rest: Deferred<FindingSink>
        let wholes: Deferred<SnapshotRuleRun>
    }

    /// Starts what no other step waits for yet, the longest first.
    private func startBeside(_ entryRules: EntryRuleRun) -> Beside {
        let custom = customRules()?.start() ?? []
        let rest = entryRules.startRest()
        let (rules, contexts) = (settings.rules, contexts)
        let facts = SnapshotFacts(
            scan: scan,
            standing: standing,
            merged: chosen,
            members: members,
            agentDates: agentDates,
            items: items,
            judged: judged,
            settings: settings
        )
        let wholes = Deferred(threads: settings.threads) { SnapshotRuleRun(rules, facts, contexts) }
        return Beside(custom: custom, rest: rest, wholes: wholes)
    }

    /// Puts together what was found, leaves out what was decided to be, and lets the rules over waivers look at the rest.
    private mutating func decide(_ sink: inout FindingSink, _ wholes: inout SnapshotRuleRun) -> [FindingRecord] {
        var found = sink.takeRecords()
        // Nearly always nothing is a repeat, and every image is chosen.
        let ranks = chosen.ranks
        if ranks.contains(.max) { found.removeAll { ranks[Int($0.image)] == .max } }
        found.append(contentsOf: wholes.records { sink.strings.intern($0) })
        decisions.apply(to: &found, wholes.findings, judged: judged, rules: settings.rules, &sink.strings)
        AgentTold(settings.rules)?.apply(to: &found, &sink) { [decisions, rules = settings.rules] record in
            decisions.severity(of: record, wholes.findings, rules: rules)
        }
        let first = wholes.run(settings.rules, decisions.uses(standing, order: merged.order, settings))
        found.append(contentsOf: wholes.records(from: first) { sink.strings.intern($0) })
        return found
    }

    private func gather(
        _ found: consuming [FindingRecord],
        _ wholes: SnapshotRuleRun,
        _ strings: StringTable,
        _ successors: Successors
    ) -> IssueGathering {
        let numbered = IssueNumbering(
            found,
            wholes: wholes.findings,
            scan: scan,
            agentDates: agentDates,
            successors: successors,
            settings: settings
        )
        var gathering = IssueGathering(numbered, merged: chosen, strings: strings)
        let recovery = neighbours.recovery.value
        gathering.gather(rules: settings.rules, contexts: contexts, recovery: recovery, decisions: decisions)
        return gathering
    }

    private func results(
        _ gathering: IssueGathering,
        _ flagged: [FlaggedImages],
        _ sink: FindingSink,
        _ wholes: SnapshotRuleRun,
        _ custom: CustomFindings
    ) -> [RuleResult] {
        let counts = RuleResults(
            scan: scan,
            members: members,
            order: chosen.order,
            judged: judged,
            rules: settings.rules,
            overrides: decisions.overrides
        )
        return counts.results(
            of: settings.rules,
            hasWaivers: !settings.policy.waivers.isEmpty,
            contexts: contexts,
            issues: gathering.issues,
            flagged: flagged,
            abstained: settings.rules.indices.map { wholes.abstained(by: $0) ?? sink.abstained(by: $0) },
            custom: custom
        )
    }
}
