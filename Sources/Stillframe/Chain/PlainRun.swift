/// Plain pages that follow one another in one folder and one Region.
struct PlainRun {
    var pages: [Int]
    var group: PageGroup
    /// Whether the last page names a next page that has not come.
    var isOpen = true
    /// Whether what follows is lost for a reason that is told elsewhere: an error body, or a token that is no string.
    var isCut = false
    /// Whether a recorded request carried the last page's token, so that the token graph goes on from here.
    var isAnchored = false
}
