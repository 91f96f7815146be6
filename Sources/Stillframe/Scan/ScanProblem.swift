/// A problem as the scan keeps it, its place still relative to the fragment.
struct ScanProblem: Sendable {
    var kind: ProblemKind
    var effect: Verdict?
    var message: String
    var position: Position
    /// The pointer below the page, or below the image where there is one.
    var pointer: String
    /// Index of the image's element in its page.
    var element: UInt32?
    /// Index of the page among the fragment's, for the fix-up of `element` when fragments join.
    var page: Int
    /// Whether it lies in a base64 body.
    var isDecoded = false
}
