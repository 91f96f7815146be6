/// What was decided about a finding, and how much it weighed in the baseline that knows it: one byte of its record.
struct FindingDecision: Sendable, Hashable {
    private var bits: UInt8 = 0
    private static let statusBits: UInt8 = 0b11

    /// Nothing was decided.
    init() {}

    var status: FindingStatus {
        get { FindingStatus.allCases[Int(bits & Self.statusBits)] }
        set { bits = bits & ~Self.statusBits | UInt8(newValue.rank) }
    }

    /// The severity that the baseline states of it; `nil` where it doesn't know it, or states none.
    var knownSeverity: Severity? {
        get { bits >> 2 == 0 ? nil : Severity.allCases[Int(bits >> 2) - 1] }
        set {
            let number = newValue.flatMap { Severity.allCases.firstIndex(of: $0) }.map { UInt8($0) + 1 }
            bits = bits & Self.statusBits | (number ?? 0) << 2
        }
    }

    /// Whether it is known, but as something milder than a severity.
    func isKnown(belowSeverity severity: Severity) -> Bool {
        status == .known && knownSeverity.map { $0 < severity } ?? false
    }
}
