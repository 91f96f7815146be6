/// What was learned from a run of bytes: the images between two places, and what stood around them.
///
/// A fragment begins and ends between values. All positions and indices are relative to its own beginning until it is
/// joined to the one before it.
struct Fragment: Sendable {
    /// The levels the fragment began in; a guess unless it began the input.
    let start: [ScanFrame]
    /// The levels it ended in.
    var end: [ScanFrame] = []
    /// How many bytes it covers.
    var length = 0
    /// Where it ended, from its beginning.
    var endPosition = Position()
    /// The pages seen; the first goes on with an open one if `start` says so.
    var pages: [PageRecord] = []
    var entries: [ImageEntry] = []
    var errors: [ErrorEntry] = []
    var findings: [FindingRecord] = []
    var problems: [ScanProblem] = []
    var strings: StringTable
    /// The members the model doesn't know.
    var unknownMembers = UnknownTally()
    /// How many documents or array elements were no dumps.
    var foreignDocumentCount = 0
    /// What a reader can say of the first one.
    var foreignDocument = ""
    /// Where that one begins.
    var foreignPosition = Position()
    /// What HAR captures held.
    var captures = CaptureTally()
    /// How many documents began at the document level.
    var documentCount = 0
    /// Which forms of documents were seen.
    var forms: Set<DocumentForm> = []
    /// The damage that ended the scan of this input, and where.
    var damage: (kind: ProblemKind, message: String, position: Position)?
}
