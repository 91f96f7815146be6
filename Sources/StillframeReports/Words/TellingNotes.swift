internal import Stillframe

/// The notes without which the figures would be misread, for the head of a report.
enum TellingNotes {
    private static let kinds: Set<ProblemKind> = [.severalSnapshots, .asOfBeforeData, .mixedListing]
    /// How many of them are shown.
    private static let limit = 3

    /// The first ones.
    static func of(_ snapshot: Snapshot) -> [Problem] {
        Array(snapshot.problems.lazy.filter { $0.level == .note && kinds.contains($0.kind) }.prefix(limit))
    }
}
