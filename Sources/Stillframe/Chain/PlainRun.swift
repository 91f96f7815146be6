/// Plain pages that follow one another in one folder, one Region and one account's view.
struct PlainRun {
    var pages: [Int]
    var group: PageGroup
    /// The accounts whose private images the pages show: normally the one that looked, none where nothing tells.
    var viewers: [StringID] = []
    /// Whether the last page names a next page that has not come.
    var isOpen = true
    /// Why the page that came where the next one should is none of this run; `nil` where none came.
    var brokenBy: ListingBreak?
    /// Whether what follows is lost for a reason that is told elsewhere: an error body, a token that is no string, or a
    /// jump in the numbering.
    var isCut = false
    /// Whether a recorded request carried the last page's token, so that the token graph goes on from here.
    var isAnchored = false
    /// Where the run goes back to a page it had, if it never goes on from there.
    var loop: PlainLoop?
}
