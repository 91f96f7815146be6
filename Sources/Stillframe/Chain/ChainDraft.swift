/// A chain being put together: its pages, and what is known of its ends.
struct ChainDraft {
    /// The pages in chain order.
    var pages: [Int] = []
    /// Whether a page asked for the first page.
    var hasFirstPage = false
    /// Whether a page's request is recorded.
    var hasRecordedPages = false
    /// Whether a page's request is not recorded.
    var hasPlainPages = false
    /// Whether the pages are images without their pages.
    var isBare = false
    /// Pages asked for with a token that no page issued.
    var orphanHeads: [Int] = []
    /// Pages whose token nobody asked for.
    var openEnds: [Int] = []
    /// Why the page that lies behind the open end is not taken for its continuation; `nil` where none does.
    var brokenBy: ListingBreak?
    /// Whether an end is lost for a reason that is told elsewhere.
    var isCut = false
    /// Whether pages contradict each other.
    var isContradictory = false

    /// A draft without pages.
    init() {}

    /// A draft of plain pages alone.
    init(_ run: PlainRun, pages nodes: [PageNode]) {
        pages = run.pages
        hasPlainPages = true
        isCut = run.isCut
        isContradictory = run.loop != nil
        brokenBy = run.brokenBy
        if run.isOpen, run.loop == nil, let last = run.pages.last, nodes[last].nextToken != nil { openEnds = [last] }
    }

    /// The verdict on the chain by itself.
    var verdict: Verdict {
        if isBare { return .unknown }
        if isContradictory { return .conflicting }
        return orphanHeads.isEmpty && openEnds.isEmpty && !isCut ? .complete : .incomplete
    }

    /// What the verdict rests on.
    var proof: Proof {
        guard verdict == .complete else { return .none }
        return hasPlainPages ? .checked : .proved
    }

    /// Whether all its pages follow a plain page whose token the first recorded one asked for.
    var startsPlain: Bool { hasPlainPages && hasRecordedPages && !hasFirstPage && orphanHeads.isEmpty }

    /// Takes another draft as the continuation of the one open end.
    mutating func append(_ next: ChainDraft) {
        pages += next.pages
        hasRecordedPages = hasRecordedPages || next.hasRecordedPages
        hasPlainPages = hasPlainPages || next.hasPlainPages
        openEnds = next.openEnds
        brokenBy = next.brokenBy
        isCut = isCut || next.isCut
    }
}
