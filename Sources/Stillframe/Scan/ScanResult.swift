/// Everything the map half leaves behind, joined in the order of the inputs.
struct ScanResult: Sendable {
    var strings = StringTable()
    var pages: [PageRecord] = []
    /// Index of the input of each page.
    var pageItems: [Int] = []
    var entries: [ImageEntry] = []
    var errors: [ErrorEntry] = []
    var findings: [FindingRecord] = []
    var problems = ProblemLog()
    var unknownNames = UnknownNames()
    /// What became of each input, in order.
    var inputs: [InputOutcome] = []

    /// Begins the last page, the only one of its input, anew.
    ///
    /// What was read of it before its result began is forgotten, and so are problems told since a mark.
    mutating func restartPage(_ mark: ProblemLog.Mark) {
        let page = pages.count - 1
        let first = pages[page].entries.lowerBound
        pages[page].restart()
        entries.removeLast(entries.count - first)
        while let last = errors.last, last.image >= first { errors.removeLast() }
        while let last = findings.last, last.image >= first { findings.removeLast() }
        problems.goBack(to: mark)
        unknownNames.restartInput()
    }

    /// Hands over the findings of the scan, which are then no longer here.
    mutating func takeFindings() -> [FindingRecord] {
        defer { findings = [] }
        return findings
    }
}

/// What became of one input.
struct InputOutcome: Sendable {
    var encoding = ""
    var probe: ContentProbe?
    var byteCount = 0
    var sha256: String?
    var forms: Set<DocumentForm> = []
    var documentCount = 0
    var captures = CaptureTally()
    var foreignCount = 0
    var foreignDocument = ""
    var foreignPosition = Position()
    var isDamaged = false
    var pageCount = 0
    var imageCount = 0
    var unknownMembers = UnknownNames.Counts()
    /// Whether nothing in it was a dump, and it is not damaged either.
    var isSkipped = false
}
