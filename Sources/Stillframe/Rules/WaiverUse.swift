/// A waiver and what became of it in a run.
package struct WaiverUse: Sendable {
    let waiver: Waiver
    /// How many findings it matches.
    let findingCount: Int
    /// How many of these no other waiver matches that ends later: what its end changes something for.
    let lastCount: Int
    /// Whether a waiver that matches nothing has nothing to match: the rule ran over a complete listing of what it is for, and
    /// no override has it off there.
    let isConclusive: Bool
    /// The day of as-of.
    let today: CalendarDate

    /// How many days are left; negative where it has ended.
    var daysLeft: Int { today.days(until: waiver.until) }

    /// The waiver's id in the subject of what is said of it: the same wherever it stands in the file.
    var subject: String { "\(waiver.rule) on \(waiver.scope)" }

    /// Words what is said of it.
    func finding(_ statement: String, expected: String, severity: Severity? = nil) -> SnapshotFinding {
        SnapshotFinding(
            subject: subject,
            about: subject,
            severity: severity,
            imageCount: 0,
            place: waiver.place,
            words: SnapshotFinding.words(
                "the waiver of \(waiver.rule) on \(waiver.scope) \(statement)",
                observed: "until \(waiver.until)",
                expected: expected,
                basis: .inferred
            )
        )
    }
}

extension Decisions {
    /// What became of each waiver.
    ///
    /// - Complexity: O(*n*) in the number of images, where there are waivers.
    func uses(_ standing: Standing, order: [UInt32], _ settings: Settings) -> [WaiverUse] {
        let waivers = settings.policy.waivers
        if waivers.isEmpty { return [] }
        let numbers = Dictionary(settings.rules.enumerated().map { ($1.id, $0) }) { first, _ in first }
        // What can't be read or contradicts itself may hold anything.
        let isWhole =
            standing.verdict <= .incomplete && settings.policy.selection.isEmpty && settings.filter == nil
            && standing.chains.allSatisfy { ($0.scope ?? "").isEmpty }
        let areas: Set<Area> = order.reduce(into: []) { areas, index in
            let entry = scan.entries[Int(index)]
            areas.insert(Area(account: entry.account, region: entry.region))
        }
        let named = areas.map { (account: Optional(scan.strings[$0.account]), region: scan.strings[$0.region]) }
        return waivers.enumerated().map { number, waiver in
            WaiverUse(
                waiver: waiver,
                findingCount: waiverUses[number],
                lastCount: lastUses[number],
                isConclusive: isWhole && numbers[waiver.rule].map { !isOff($0, where: waiver.scope, order) } ?? false
                    && named.contains { waiver.scope.mayHold(account: $0.account, region: $0.region) }
                    && standing.coverage.allSatisfy { row in
                        row.verdict == .complete || !waiver.scope.mayHold(account: row.account, region: row.region)
                    },
                today: CalendarDate(standing.asOf.instant)
            )
        }
    }

    /// Whether a rule is off for any image in a scope, where a waiver has no finding to match.
    private func isOff(_ rule: Int, where scope: ImageScope, _ order: [UInt32]) -> Bool {
        if !overrides.concerns(rule) { return false }
        var strings = scan.strings
        let test = ScopeTest(scope, strings: &strings)
        return order.contains { index in
            let entry = scan.entries[Int(index)]
            return test.holds(entry, strings: scan.strings) && overrides.isOff(rule, entry, strings: scan.strings)
        }
    }
}

extension ImageScope {
    /// Whether images of an account and Region may be in the scope; of no account, where nothing tells it.
    fileprivate func mayHold(account: String?, region: String) -> Bool {
        let isAccount = self.account == nil || account == nil || self.account == account
        return isAccount && (self.region == nil || region.isEmpty || self.region == region)
    }
}
