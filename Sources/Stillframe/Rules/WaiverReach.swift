/// Which accounts and Regions a snapshot answers for: what can be said of a waiver that matches nothing.
struct WaiverReach {
    /// What is known of a waiver that matches nothing.
    enum Answer {
        /// There is nothing: the rule ran over a complete listing of what it is for, and no override has it off there.
        case judged
        /// No image is of its account and Region: they are misspelled, or of listings that are not here.
        case noImages
        /// There may be something: the rule did not run, or images are left out or missing.
        case unknown
    }

    /// Whether all images were listed and judged, as far as anybody knows.
    private let isWhole: Bool
    /// Whether an account that no image is of can be told.
    private let showsAccounts: Bool
    /// The accounts and Regions that images are of.
    private let areas: [(account: String, region: String)]
    private let coverage: [CoverageRow]

    /// - Complexity: O(*n*) in the number of images.
    init(_ standing: Standing, scan: ScanResult, order: [UInt32], _ settings: Settings) {
        let isUnfiltered = standing.chains.allSatisfy { ($0.scope ?? "").isEmpty }
        // What can't be read or contradicts itself may hold anything.
        isWhole =
            standing.verdict <= .incomplete && settings.policy.selection.isEmpty && settings.filter == nil
            && isUnfiltered
        let areas: Set<Area> = order.reduce(into: []) { areas, index in
            let entry = scan.entries[Int(index)]
            areas.insert(Area(account: entry.account, region: entry.region))
        }
        self.areas = areas.map { (scan.strings[$0.account], scan.strings[$0.region]) }
        // What is missing or was filtered away may have them, and where nothing shows an account none can be missed.
        showsAccounts =
            standing.verdict <= .unknown && isUnfiltered && self.areas.contains { !$0.account.isEmpty }
        coverage = standing.coverage
    }

    /// What is known of a waiver of a scope, whose rule is on there or not.
    func reach(of scope: ImageScope, isOn: Bool) -> Answer {
        guard areas.contains(where: { Self.mayHold(scope, $0.account, $0.region) }) else {
            return showsAccounts ? .noImages : .unknown
        }
        let isListed = coverage.allSatisfy { row in
            row.verdict == .complete || !Self.mayHold(scope, row.account, row.region)
        }
        return isWhole && isListed && isOn ? .judged : .unknown
    }

    /// Whether images of an account and Region may be in the scope; of no account, where nothing tells it.
    private static func mayHold(_ scope: ImageScope, _ account: String?, _ region: String) -> Bool {
        let isAccount = scope.account == nil || account == nil || scope.account == account
        return isAccount && (scope.region == nil || region.isEmpty || scope.region == region)
    }
}
