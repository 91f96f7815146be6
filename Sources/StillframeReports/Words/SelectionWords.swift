internal import Stillframe

/// The words for a filter, without which the figures would be misread.
enum SelectionWords {
    /// What the report is about; `nil` where no filter was given.
    static func of(_ snapshot: Snapshot) -> (lead: String, expression: String)? {
        guard let selection = snapshot.selection else { return nil }
        let count = "\(snapshot.images.count) of \(CountWords.of(selection.total, "image"))"
        return ("Only \(count), those where", selection.expression)
    }
}
