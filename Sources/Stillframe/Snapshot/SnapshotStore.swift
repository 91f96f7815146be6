/// The compact records behind a snapshot, and how single ones become text.
final class SnapshotStore: Sendable {
    let scan: ScanResult
    let items: [InputItem]
    /// Entries in snapshot order.
    let order: [UInt32]
    /// The place of each entry in `order`; `UInt32.max` for repeats.
    let ranks: [UInt32]
    let judged: Judgement
    let rules: [Rule]
    let facts: Facts
    /// How many findings each entry has.
    let findingCounts: [UInt32]
    /// Errors of the snapshot's images, in image order, as indices into the scan's.
    let errorOrder: [UInt32]

    init(scan: ScanResult, items: [InputItem], merged: SnapshotMerge, judged: Judgement, settings: Settings) {
        self.scan = scan
        self.items = items
        self.judged = judged
        order = merged.order
        ranks = merged.ranks
        rules = settings.rules
        facts = settings.facts
        var counts = [UInt32](repeating: 0, count: scan.entries.count)
        for record in judged.records { counts[Int(record.image)] += 1 }
        findingCounts = counts
        var errors: [UInt32] = []
        errors.reserveCapacity(scan.errors.count)
        for index in merged.order {
            let entry = scan.entries[Int(index)]
            errors.append(contentsOf: entry.firstError..<entry.firstError + entry.errorCount)
        }
        errorOrder = errors
    }

    var imageCount: Int { order.count }
    var errorCount: Int { errorOrder.count }
    var findingCount: Int { judged.records.count }

    var findingRanges: [(rule: Rule, range: Range<Int>)] {
        judged.ranges.map { (rules[$0.rule], $0.range) }
    }

    /// The findings of one image and rule stand together.
    func imageCount(ofFindings range: Range<Int>) -> Int {
        var count = 0
        var previous: (image: UInt32, rule: UInt16)?
        for record in judged.records[range] {
            if previous?.image != record.image || previous?.rule != record.rule { count += 1 }
            previous = (record.image, record.rule)
        }
        return count
    }

    func image(at position: Int) -> ImageSummary {
        summary(of: Int(order[position]))
    }

    /// One entry as text.
    func summary(of index: Int) -> ImageSummary {
        let entry = scan.entries[index]
        let strings = scan.strings
        let families = strings[entry.instanceFamilies]
        return ImageSummary(
            arn: strings[entry.arn],
            name: strings[entry.name],
            displayName: strings[entry.displayName],
            owner: entry.owner,
            account: strings[entry.account],
            region: strings[entry.region],
            partition: strings[entry.partition],
            platform: strings[entry.platform],
            state: strings[entry.state],
            visibility: strings[entry.visibility],
            type: strings[entry.type],
            agent: strings[entry.agent],
            agentDate: judged.agentDates[entry.agent],
            latestAgent: strings[entry.latestAgent],
            created: entry.createdTime,
            baseReleased: entry.baseReleasedTime,
            baseARN: strings[entry.baseARN],
            stateReason: strings[entry.stateReason],
            imageBuilder: strings[entry.imageBuilder],
            errorCount: Int(entry.errorCount),
            applicationCount: Int(entry.applicationCount),
            sharedWithOthers: strings[entry.sharedWithOthers],
            managedSoftware: entry.members.contains(.managedSoftwareIncluded) ? entry.managedSoftware : nil,
            instanceFamilies: families.isEmpty ? [] : families.split(separator: "\n").map(String.init),
            gridDriver: strings[entry.gridDriver],
            findingCount: Int(findingCounts[index]),
            place: scan.place(of: index, items)
        )
    }

    func error(at position: Int) -> ImageErrorSummary {
        error(Int(errorOrder[position]))
    }

    private func error(_ index: Int) -> ImageErrorSummary {
        let error = scan.errors[index]
        let entry = scan.entries[Int(error.image)]
        let element = index - Int(entry.firstError)
        return ImageErrorSummary(
            image: Int(ranks[Int(error.image)]),
            arn: scan.strings[entry.arn],
            code: scan.strings[error.code],
            message: scan.strings[error.message],
            time: error.time == .min ? nil : Timestamp(microseconds: error.time),
            place: place(in: Int(error.image), at: error.position, pointer: "/ImageErrors/\(element)")
        )
    }

    func finding(at position: Int) -> Finding {
        let record = judged.records[position]
        let rule = rules[Int(record.rule)]
        let index = Int(record.image)
        let entry = scan.entries[index]
        let isAboutError = record.member == .errorCode && UInt32(record.element) < entry.errorCount
        let image = summary(of: index)
        let subject = judged.strings[record.subject]
        let words = rule.words(
            FindingContext(
                image: image,
                subject: subject,
                error: isAboutError ? error(Int(entry.firstError) + Int(record.element)) : nil,
                count: Int(record.count),
                judgement: judged.contexts[Int(record.rule)]
            )
        )
        return Finding(
            id: FindingID.text(rule: rule.id, arn: image.arn, subject: subject),
            rule: rule,
            severity: rule.severity,
            image: image,
            subject: subject,
            message: words.message,
            observed: words.observed,
            expected: words.expected,
            basis: words.basis,
            count: Int(record.count),
            place: place(
                in: index,
                at: Position(line: record.lineDelta, column: record.column),
                pointer: record.member.pointer(element: Int(record.element))
            )
        )
    }

    /// A place within an image.
    private func place(in entry: Int, at relative: Position, pointer: String) -> Place {
        let record = scan.entries[entry]
        let item = scan.pageItems[Int(record.page)]
        return scan.place(
            of: record.position.moved(by: relative),
            item: items[item],
            pointer: "/Images/\(record.element)\(pointer)",
            isDecoded: scan.isDecoded(item)
        )
    }
}
