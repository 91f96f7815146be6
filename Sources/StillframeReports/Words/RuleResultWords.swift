internal import Stillframe

/// The words for what became of a rule.
enum RuleResultWords {
    /// Why images were not judged, one after the other; empty where all were.
    static func reasons(_ result: RuleResult) -> String {
        result.reasons.joined(separator: "; ")
    }

    /// How many rules are about images of the snapshot and could judge none of them.
    static func blindCount(_ results: [RuleResult]) -> Int {
        results.count { isBlind($0) }
    }

    private static func isBlind(_ result: RuleResult) -> Bool {
        result.notJudged > 0 && result.flagged + result.fine == 0
    }

    /// The rules that could not judge images for a member that a listing doesn't show, as `2 rules (ImageErrors absent …)`.
    static func notJudged(_ results: [RuleResult]) -> String? {
        let blind = results.filter(isBlind)
        guard let first = blind.first?.reasons.first else { return nil }
        return "\(CountWords.of(blind.count, "rule")) (\(first))"
    }
}
