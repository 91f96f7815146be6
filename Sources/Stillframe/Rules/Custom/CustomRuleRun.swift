private import JMESPath

/// Runs the rules of one's own over the images of a snapshot, once every input was read: their conditions see whole images,
/// which are read again for it.
struct CustomRuleRun: Sendable {
    /// How many images are laid out as values at a time.
    private static let batchSize = 200

    private let scan: ScanResult
    private let items: [InputItem]
    private let order: [UInt32]
    private let members: ListingMembers
    private let judgedSet: JudgedSet
    private let overrides: RuleOverrides
    private let settings: Settings
    private let active: [ActiveRule]

    /// Prepares to run; `nil` where there are no such rules.
    init?(
        scan: ScanResult,
        items: [InputItem],
        order: [UInt32],
        members: ListingMembers,
        judged: JudgedSet,
        overrides: RuleOverrides,
        settings: Settings,
        asOf: Timestamp
    ) {
        active = settings.rules.enumerated().compactMap { number, rule in
            rule.custom.map { ActiveRule(UInt16(number), $0, asOf: asOf, members) }
        }
        if active.isEmpty { return nil }
        self.scan = scan
        self.items = items
        self.order = order
        self.members = members
        judgedSet = judged
        self.overrides = overrides
        self.settings = settings
    }

    /// Starts on all images, one part a thread.
    ///
    /// - Complexity: O(*n*) in the number of bytes, and that of the conditions for each image.
    func start() -> [Deferred<CustomRulePart>] {
        let count = max(1, min(settings.threads, order.count / Self.batchSize))
        return (0..<count).map { part in
            let range = order.count * part / count..<order.count * (part + 1) / count
            return Deferred(threads: settings.threads) { judge(order[range]) }
        }
    }

    private func judge(_ images: ArraySlice<UInt32>) -> CustomRulePart {
        var part = CustomRulePart()
        var reader = ImageRereader(scan: scan, items: items, limits: settings.limits)
        var builder = ImageDocumentBuilder(form: .merged)
        var batch: [UInt32] = []
        for index in images where judgedSet.holds(Int(index), owner: scan.entries[Int(index)].owner) {
            do throws(ReadingAgainFailure) {
                if let failure = part.failure { throw failure }
                try reader.read(index) { builder.add($0) }
                batch.append(index)
            } catch {
                part.failure = error
                for rule in active where !isOff(rule, index) {
                    part.abstain(rule.number, "they could not be read again, since \(error.reason)")
                }
            }
            if batch.count == Self.batchSize { judge(&batch, &builder, &part) }
        }
        judge(&batch, &builder, &part)
        return part
    }

    private func judge(_ batch: inout [UInt32], _ builder: inout ImageDocumentBuilder, _ part: inout CustomRulePart) {
        if batch.isEmpty { return }
        let values = builder.finish().values
        for rule in active {
            for (index, value) in zip(batch, values) where !isOff(rule, index) {
                switch rule.check.outcome(for: value) {
                case .flagged(let message, let observed):
                    part.add(record(of: rule, index), message: message, observed: observed)
                case .notJudged(let reason): part.abstain(rule.number, reason)
                case .fine:
                    // What no image of the listing shows is no all-clear.
                    let chain = members.chain(of: scan.entries[Int(index)])
                    if let reason = rule.blindness[chain] { part.abstain(rule.number, reason) }
                }
            }
        }
        batch.removeAll(keepingCapacity: true)
    }

    private func isOff(_ rule: ActiveRule, _ index: UInt32) -> Bool {
        overrides.isOff(Int(rule.number), scan.entries[Int(index)], strings: scan.strings)
    }

    private func record(of rule: ActiveRule, _ index: UInt32) -> FindingRecord {
        let entry = scan.entries[Int(index)]
        let cited = rule.cited.first { entry.members.contains($0.member) }?.evidence ?? .image
        let position = entry.position(of: cited)
        return FindingRecord(
            image: index,
            subject: .absent,
            rule: rule.number,
            element: 0,
            member: cited,
            lineDelta: position.line,
            column: position.column
        )
    }

    /// A rule of one's own that is on.
    private struct ActiveRule {
        let number: UInt16
        let check: CustomRuleCheck
        /// The members that its condition names and of which a place is kept, in its order.
        let cited: [(member: ImageMember, evidence: CitedMember)]
        /// By chain, why an image that it doesn't flag is not judged; `nil` where it is fine.
        let blindness: [String?]

        init(_ number: UInt16, _ rule: CustomRule, asOf: Timestamp, _ members: ListingMembers) {
            self.number = number
            check = rule.check(asOf: asOf)
            cited = rule.reads.compactMap { member in
                CitedMember(keptPlaceOf: member).map { (member: member, evidence: $0) }
            }
            blindness = members.members.map { shown in
                let absent = rule.reads.filter { !shown.contains($0) }.map(\.name)
                return absent.isEmpty ? nil : "no image of their listing has \(absent.joined(separator: ", "))"
            }
        }
    }
}

extension CitedMember {
    /// The evidence for a member of the image whose place every entry keeps; `nil` for another member.
    fileprivate init?(keptPlaceOf member: ImageMember) {
        switch member {
        case .baseImageARN: self = .baseARN
        case .state: self = .state
        case .visibility: self = .visibility
        case .platform: self = .platform
        case .createdTime: self = .created
        case .publicBaseImageReleasedDate: self = .baseReleased
        case .appstreamAgentVersion: self = .agent
        case .imagePermissions: self = .permissions
        case .imageSharedWithOthers: self = .sharedWithOthers
        default: return nil
        }
    }
}
