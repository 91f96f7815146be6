internal import Stillframe

/// The words for a finding's cells in reports for people.
enum FindingCells {
    /// The image's name; its ARN where it has no name.
    static func image(_ finding: Finding) -> Markdown {
        let image = finding.image
        if !image.name.isEmpty { return "\(code: image.name)" }
        return image.arn.isEmpty ? "(no name)" : "\(code: image.arn)"
    }

    /// The image's account, and whose it is if it isn't yours.
    static func account(_ finding: Finding) -> Markdown {
        switch finding.image.owner {
        case .own: finding.image.account.isEmpty ? "–" : "\(code: finding.image.account)"
        case .shared: "\(code: finding.image.account) (shared with you)"
        case .aws: "AWS"
        }
    }

    /// The sentence, and how often the same was found.
    static func message(_ finding: Finding) -> Markdown {
        finding.count > 1 ? "\(finding.message) (\(finding.count) times)" : "\(finding.message)"
    }
}
