/// Runs the rules that look at an entry's facts over the images of a snapshot, once every input was read.
struct EntryRuleRun: Sendable {
    private let scan: ScanResult
    private let order: [UInt32]
    private let members: ListingMembers
    private let judgedSet: JudgedSet
    private let overrides: RuleOverrides
    private let settings: Settings
    private let agentDates: AgentDates
    private let bases: BaseLookup
    private let receiverViews: ReceiverViews
    /// The subjects' table, which every part of the run goes on from.
    private let strings: StringTable
    private let active: [ActiveRule]

    /// Prepares to run; `contexts` has one entry a rule.
    init(
        scan: ScanResult,
        merged: SnapshotMerge,
        chosen: SnapshotMerge,
        members: ListingMembers,
        shown: ShownRegions,
        judged: JudgedSet,
        overrides: RuleOverrides,
        settings: Settings,
        agentDates: AgentDates,
        contexts: [JudgementContext]
    ) {
        self.scan = scan
        self.order = chosen.order
        self.members = members
        judgedSet = judged
        self.overrides = overrides
        self.settings = settings
        self.agentDates = agentDates
        var strings = StringTable(extending: scan.strings)
        bases = BaseLookup(scan: scan, order: merged.order, shown: shown, strings: &strings)
        receiverViews = ReceiverViews(scan: scan, merged: merged, members: members)
        self.strings = strings
        active = contexts.indices.compactMap { number in
            ActiveRule(number, settings.rules, contexts, members, isOverridden: overrides.concerns(number))
        }
    }

    /// Starts on the second half of the images, on another thread.
    func startRest() -> Deferred<FindingSink> {
        Deferred(threads: settings.threads) {
            var sink = FindingSink(strings: strings, facts: settings.facts)
            run(on: order[(order.count / 2)...], &sink)
            return sink
        }
    }

    /// Runs the rules over the first half of the images, adds to what was found before, and then what the rest gives.
    ///
    /// - Complexity: O(*n*) in the number of images, for each rule.
    func finish(_ found: consuming [FindingRecord], _ rest: Deferred<FindingSink>) -> FindingSink {
        var sink = FindingSink(strings: strings, facts: settings.facts, records: found)
        run(on: order[..<(order.count / 2)], &sink)
        sink.append(rest.value)
        return sink
    }

    private func run(on images: ArraySlice<UInt32>, _ sink: inout FindingSink) {
        var batch: [JudgedEntry] = []
        for index in images where judgedSet.holds(Int(index), owner: scan.entries[Int(index)].owner) {
            batch.append(judged(index))
            if batch.count == Self.batchSize {
                run(on: batch, &sink)
                batch.removeAll(keepingCapacity: true)
            }
        }
        run(on: batch, &sink)
    }

    /// How many images each rule looks at before the next rule does: a rule is then fetched once for many images.
    private static let batchSize = 256

    private func run(on batch: [JudgedEntry], _ sink: inout FindingSink) {
        let before = sink.records.count
        for rule in active { run(rule, on: batch, &sink) }
        for record in before..<sink.records.count { sink.cite(record, at: position(of: sink.records[record])) }
    }

    private func run(_ rule: ActiveRule, on batch: [JudgedEntry], _ sink: inout FindingSink) {
        sink.rule = rule.number
        // What is taken out of the rule here is not counted anew for each image; both threads share the counts.
        let check = rule.check
        let context = rule.context
        let images = rule.images
        let isBlind = rule.isBlind.span
        let batch = batch.span
        for place in batch.indices
        where images.holds(batch[place].facts.owner, isAvailable: batch[place].isAvailable)
            && !isBlind[batch[place].chain]
        {
            sink.image = batch[place].entry
            if rule.differs {
                guard let context = self.context(of: rule, for: batch[place].entry) else { continue }
                check(batch[place].facts, context, &sink)
            } else {
                check(batch[place].facts, context, &sink)
            }
        }
    }

    /// The context of a rule that differs by image; `nil` where it is off.
    private func context(of rule: ActiveRule, for index: UInt32) -> JudgementContext? {
        let entry = scan.entries[Int(index)]
        if overrides.isOff(Int(rule.number), entry, strings: scan.strings) { return nil }
        let context = rule.context.at(Area(account: entry.account, region: entry.region), image: index)
        return context.isOff ? nil : context
    }

    private func position(of found: FindingRecord) -> Position {
        let index = Int(found.image)
        return found.member == .errorTimestamp
            ? scan.errors[scan.entries[index].errors.lowerBound + Int(found.element)].position
            : scan.entries[index].position(of: found.member)
    }

    private func judged(_ index: UInt32) -> JudgedEntry {
        let entry = scan.entries[Int(index)]
        return JudgedEntry(
            entry: index,
            facts: EntryFacts(
                entry,
                agentDate: agentDates[entry.agent],
                base: bases[entry.baseARN],
                receiversMayCopy: receiverViews[entry.arn],
                errors: scan.errors[entry.errors],
                captured: scan.pages[Int(entry.page)].captured
            ),
            chain: members.chain(of: entry),
            isAvailable: entry.state == ModelWord.available
        )
    }

    /// An image that rules look at.
    private struct JudgedEntry {
        let entry: UInt32
        let facts: EntryFacts
        /// The number of its chain.
        let chain: Int
        let isAvailable: Bool
    }

    /// An entry rule that is on.
    private struct ActiveRule {
        let number: UInt16
        let check: @Sendable (EntryFacts, JudgementContext, inout FindingSink) -> Void
        let context: JudgementContext
        let images: JudgedImages
        /// By chain, whether no image shows a member that it needs.
        let isBlind: [Bool]
        /// Whether something is stated of it for some images.
        let differs: Bool

        init?(
            _ number: Int,
            _ rules: [Rule],
            _ contexts: [JudgementContext],
            _ members: ListingMembers,
            isOverridden: Bool
        ) {
            let rule = rules[number]
            guard case .entry(let check) = rule.check, !contexts[number].isOffEverywhere else { return nil }
            self.number = UInt16(number)
            self.check = check
            context = contexts[number]
            images = rule.images
            differs = isOverridden || contexts[number].hasVariants
            isBlind = members.members.indices.map { members.missing(for: rule, in: $0) != nil }
        }
    }
}
