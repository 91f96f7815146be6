internal import Stillframe

/// The words for a filter, without which the figures would be misread.
enum FilterWords {
    /// What the report is about; `nil` where no filter was given.
    static func of(_ snapshot: Snapshot) -> (lead: String, expression: String)? {
        guard let filterResult = snapshot.filterResult else { return nil }
        return ("Only \(count(snapshot)), those where", filterResult.expression)
    }

    /// The same for two snapshots that are compared.
    static func of(_ diff: SnapshotDiff) -> (lead: String, expression: String)? {
        guard let filterResult = diff.new.filterResult else { return nil }
        return ("Only \(count(diff.old)) before and \(count(diff.new)) now, those where", filterResult.expression)
    }

    /// How many images are shown, and of how many where a filter chose them: `7 of 30 images`.
    static func count(_ snapshot: Snapshot) -> String {
        guard let filterResult = snapshot.filterResult else { return CountWords.of(snapshot.images.count, "image") }
        return "\(snapshot.images.count) of \(CountWords.of(filterResult.total, "image"))"
    }
}
