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

    /// The rules that could not judge images, counted by reason, as `2 rules (member ImageErrors absent …)`; and how many
    /// could judge only some.
    static func notJudged(_ results: [RuleResult]) -> String? {
        var counts: [(reason: String, rules: Int)] = []
        for result in results.filter(isBlind) {
            let reason = reasons(result)
            if let known = counts.firstIndex(where: { $0.reason.utf8.elementsEqual(reason.utf8) }) {
                counts[known].rules += 1
            } else {
                counts.append((reason, 1))
            }
        }
        var words = counts.prefix(reasonLimit).map { "\(CountWords.of($0.rules, "rule")) (\($0.reason))" }
        let left = counts.dropFirst(reasonLimit).reduce(0) { $0 + $1.rules }
        if left > 0 { words.append("\(CountWords.of(left, "more rule"))") }
        let partly = results.count { $0.notJudged > 0 && !isBlind($0) }
        if partly > 0 { words.append("\(CountWords.of(partly, "rule")) on some images") }
        return words.isEmpty ? nil : words.joined(separator: ", ")
    }

    /// How many reasons are told one by one.
    private static let reasonLimit = 3
}
