internal import Stillframe

/// The words for what became of a rule.
enum RuleResultWords {
    /// Why images were not judged, one after the other; empty where all were.
    static func reasons(_ result: RuleResult) -> String {
        result.reasons.joined(separator: "; ")
    }

    /// The rules that could not judge images for a member that a listing doesn't show, as `2 rules (ImageErrors absent …)`.
    static func notJudged(_ results: [RuleResult]) -> String? {
        let blind = results.filter { $0.notJudged > 0 && $0.flagged + $0.fine == 0 }
        guard let first = blind.first?.reasons.first else { return nil }
        return "\(CountWords.of(blind.count, "rule")) (\(first))"
    }
}
