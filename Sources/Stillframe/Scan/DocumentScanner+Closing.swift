/// What a page turns out to be once its object ends.
extension DocumentScanner {
    /// Closes a page's object.
    ///
    /// Whether it was a page at all is known when its parts have been joined.
    mutating func closePage() {
        let current = fragment.pages.count - 1
        frames.removeLast()
        lines.advance(to: reader.position)
        fragment.pages[current].entries = fragment.pages[current].entries.lowerBound..<fragment.entries.endIndex
    }

    /// Closes an envelope or fixture.
    mutating func closeWrapper() {
        let current = fragment.pages.count - 1
        frames.removeLast()
        lines.advance(to: reader.position)
        fragment.pages[current].isWrapped = true
    }
}
