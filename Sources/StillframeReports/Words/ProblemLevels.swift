internal import Stillframe

/// How many problems there are of each level.
struct ProblemLevels {
    let errors: Int
    let notes: Int

    init(_ problems: [Problem]) {
        errors = problems.count { $0.level == .error }
        notes = problems.count - errors
    }

    /// `2 errors, 1 note`; `none` where there are none.
    var words: String {
        let parts =
            (errors > 0 ? [CountWords.of(errors, "error")] : []) + (notes > 0 ? [CountWords.of(notes, "note")] : [])
        return parts.isEmpty ? "none" : parts.joined(separator: ", ")
    }
}
