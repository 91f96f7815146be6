internal import Stillframe

/// The words for how many images a snapshot has.
enum ImageWords {
    /// The images by owner, such as `38 yours · 4 shared with you · 214 AWS-owned (not judged)`, and how many failed.
    static func counts(_ snapshot: Snapshot) -> String {
        let counts = snapshot.counts
        let judged = snapshot.includesAWSOwned ? "judged too" : "not judged"
        let failed = counts.failed > 0 ? " · \(counts.failed) failed" : ""
        let unknown = counts.unknown > 0 ? " · \(counts.unknown) of accounts that no listing shows to have looked" : ""
        let owned = "\(counts.own) yours · \(counts.shared) shared with you\(unknown)"
        return "\(owned) · \(counts.awsOwned) AWS-owned (\(judged))\(failed)"
    }
}
