/// A waiver and what became of it in a run.
package struct WaiverUse: Sendable {
    let waiver: Waiver
    /// How many findings it matches.
    let findingCount: Int
    /// How many of these no other waiver matches that ends later: what its end changes something for.
    let lastCount: Int
    /// What is known of a waiver that matches nothing.
    let reach: WaiverReach.Answer
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
        let reach = WaiverReach(standing, scan: scan, order: order, settings)
        let numbers = Dictionary(settings.rules.enumerated().map { ($1.id, $0) }) { first, _ in first }
        return waivers.enumerated().map { number, waiver in
            let isOn = numbers[waiver.rule].map { !isOff($0, where: waiver.scope, order) } ?? false
            return WaiverUse(
                waiver: waiver,
                findingCount: waiverUses[number],
                lastCount: lastUses[number],
                reach: reach.reach(of: waiver.scope, isOn: isOn),
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
