/// The compact records behind a snapshot, and how single ones become text.
final class SnapshotStore: Sendable {
    let scan: ScanResult
    let items: [InputItem]
    /// Entries in snapshot order.
    let order: [UInt32]
    /// The place of each entry in `order`; `UInt32.max` for repeats.
    let ranks: [UInt32]
    /// Entries that are the same as an earlier one of their chain as far as images are compared, after that one.
    let repeats: [(first: UInt32, again: UInt32)]
    /// How many images several listings show otherwise than one another.
    let severalViewCount: Int
    let judged: Judgement
    let rules: [Rule]
    let facts: Facts
    /// The limits the input was read under, for reading it again.
    let limits: ReadLimits
    /// How many threads may be at work.
    let threads: Int
    /// How many findings each entry has.
    let findingCounts: [UInt32]
    /// How many waived findings an entry has, for those that have any.
    let waivedCounts: [Int: Int]
    /// The newer images that have probably replaced others.
    var successors: Successors { judged.successors }
    /// How the images divide by owner and state.
    let counts: ImageCounts
    /// How many days before its end a platform counts as ending, as for the rule that says so.
    let noticeDays: Int
    /// Errors of the snapshot's images, in image order, as indices into the scan's.
    let errorOrder: [UInt32]

    init(scan: ScanResult, items: [InputItem], merged: SnapshotMerge, judged: Judgement, settings: Settings) {
        self.scan = scan
        self.items = items
        self.judged = judged
        order = merged.order
        ranks = merged.ranks
        repeats = merged.repeats
        severalViewCount = merged.severalViews.count
        rules = settings.rules
        facts = settings.facts
        limits = settings.limits
        threads = settings.threads
        noticeDays =
            JudgementContext(
                asOf: judged.asOf.instant,
                facts: facts,
                parameters: Rule.platformEnding.parameterValues(settings.parameters[Rule.platformEnding.id] ?? [:])
            ).number(0)
        var counts = [UInt32](repeating: 0, count: scan.entries.count)
        for record in judged.records where record.image != FindingRecord.snapshot { counts[Int(record.image)] += 1 }
        findingCounts = counts
        var waived: [Int: Int] = [:]
        if judged.decisions.marks {
            for record in judged.records where record.status == .waived && record.image != FindingRecord.snapshot {
                waived[Int(record.image), default: 0] += 1
            }
        }
        waivedCounts = waived
        self.counts = ImageCounts(scan: scan, order: merged.order, findingCounts: counts)
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

    /// One page as text.
    func page(at position: Int) -> Page {
        let page = scan.pages[position]
        let item = scan.pageItems[position]
        return Page(
            place: scan.place(of: page.position, item: items[item], isDecoded: scan.isDecoded(position)),
            requestID: scan.strings[page.requestID],
            captured: page.captured == .min ? nil : Timestamp(microseconds: page.captured),
            isError: page.kind == .error,
            imageCount: page.entries.count
        )
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
            waivedCount: waivedCounts[index] ?? 0,
            place: scan.place(of: index, items)
        )
    }

    func error(at position: Int) -> ImageErrorSummary {
        error(Int(errorOrder[position]))
    }

    func error(_ index: Int) -> ImageErrorSummary {
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

    /// A place within an image.
    func place(in entry: Int, at relative: Position, pointer: String) -> Place {
        let record = scan.entries[entry]
        let item = scan.pageItems[Int(record.page)]
        return scan.place(
            of: record.position.moved(by: relative),
            item: items[item],
            pointer: "/Images/\(record.element)\(pointer)",
            isDecoded: scan.isDecoded(Int(record.page))
        )
    }
}
