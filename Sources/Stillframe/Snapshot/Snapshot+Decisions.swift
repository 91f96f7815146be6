extension Snapshot {
    /// How many findings are at or over a severity and neither known nor waived: those that fail a run.
    ///
    /// - Complexity: O(*n*) in the number of issues, and of findings where some are known, waived or of another severity than
    ///   their issue.
    public func openFindingCount(atOrOver severity: Severity) -> Int {
        store.openFindingCount(atOrOver: severity)
    }

    /// How many findings are waived.
    ///
    /// - Complexity: O(*n*) in the number of issues.
    public var waivedFindingCount: Int { store.judged.issues.reduce(0) { $0 + $1.waivedCount } }

    /// How many findings each waiver of the policy matches, in their order.
    public var waiverUses: [Int] { store.judged.decisions.waiverUses }

    /// How many of these no other waiver matches that ends later, in the order of the waivers.
    public var lastWaiverUses: [Int] { store.judged.decisions.lastUses }

    /// How many images the selection leaves out; AWS's own count only if they are judged.
    public var leftOutCount: Int { store.judged.judged.leftOutCount }

    /// The rules that are off, in report order.
    public var rulesOff: [Rule] {
        let ids = Set(rules.map(\.id))
        return (Rule.all + policy.customRules).filter { !ids.contains($0.id) }
    }

    /// Why rules of one's own could not read images again; `nil` where they could, or there are none.
    public var customRuleFailure: ReadingAgainFailure? { store.judged.custom.failure }
}

extension SnapshotStore {
    fileprivate func openFindingCount(atOrOver severity: Severity) -> Int {
        let decisions = judged.decisions
        return judged.issues.reduce(0) { count, issue in
            if issue.severity < severity { return count }
            if decisions.overrides.isEmpty { return count + issue.count - issue.knownCount - issue.waivedCount }
            return count
                + judged.records(of: issue).count { record in
                    let level = decisions.level(of: record, judged.wholes)?.severity ?? issue.weighed
                    return record.status == .open && level >= severity
                }
        }
    }
}
