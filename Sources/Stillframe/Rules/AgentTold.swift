/// Leaves of two findings about one agent, that it is over the limit and that it is below a floor, the second.
///
/// Below a floor something does not work, as AWS says; the limit is a policy of one's own. The first stays where it weighs
/// more, or where the second is known or waived and so fails no run.
struct AgentTold {
    private let stale: UInt16
    private let floor: UInt16

    /// `nil` unless both rules run.
    init?(_ rules: [Rule]) {
        guard let stale = rules.firstIndex(where: { $0.id == Rule.agentStale.id }),
            let floor = rules.firstIndex(where: { $0.id == Rule.agentBelowFloor.id })
        else { return nil }
        (self.stale, self.floor) = (UInt16(stale), UInt16(floor))
    }

    /// Takes the others away, and down why their images are not judged by the rule.
    ///
    /// - Complexity: O(*n*) in the number of findings.
    func apply(
        to found: inout [FindingRecord],
        _ sink: inout FindingSink,
        severity: (FindingRecord) -> Severity
    ) {
        // By image, the most that a finding of the floor weighs, and whether one fails a run.
        var floors: [UInt32: (severity: Severity, isOpen: Bool)] = [:]
        for record in found where record.rule == floor && record.member == .agent {
            let known = floors[record.image]
            let severity = severity(record)
            floors[record.image] = (
                max(known?.severity ?? severity, severity), known?.isOpen == true || record.status == .open
            )
        }
        if floors.isEmpty { return }
        sink.rule = stale
        found.removeAll { record in
            guard record.rule == stale, let floor = floors[record.image], floor.severity >= severity(record),
                floor.isOpen || record.status != .open
            else { return false }
            sink.abstain(.agentBelowFloor)
            return true
        }
    }
}
