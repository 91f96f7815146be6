internal import Stillframe

/// The words for a finding's cells in reports for people.
enum FindingCells {
    /// The image's name; its ARN where it has no name; for the snapshot how many images it is on.
    static func image(_ finding: Finding) -> Markdown {
        guard let image = finding.image else {
            return finding.imageCount == 0 ? "–" : "\(CountWords.of(finding.imageCount, "image"))"
        }
        if !image.name.isEmpty { return "\(code: image.name)" }
        return image.arn.isEmpty ? "(no name)" : "\(code: image.arn)"
    }

    /// What was decided about it, and that a newer image has probably replaced it; nothing where neither is so.
    static func note(_ finding: Finding) -> Markdown {
        let decided: Markdown? = DecisionWords.status(finding).map { "\($0)" }
        let successor: Markdown? = finding.successor.map { "probably superseded by \(code: $0)" }
        return Markdown.joined([decided, successor].compactMap(\.self), separator: "; ")
    }

    /// The sentence, and how often the same was found.
    static func message(_ finding: Finding) -> Markdown {
        finding.count > 1 ? "\(finding.message) (\(finding.count) times)" : "\(finding.message)"
    }
}
