internal import Stillframe

/// The words for a filter, without which the figures would be misread.
enum FilterWords {
    /// What the report is about; `nil` where no filter was given.
    static func of(_ snapshot: Snapshot) -> (lead: String, expression: String)? {
        guard let filterResult = snapshot.filterResult else { return nil }
        let count = "\(snapshot.images.count) of \(CountWords.of(filterResult.total, "image"))"
        return ("Only \(count), those where", filterResult.expression)
    }
}
