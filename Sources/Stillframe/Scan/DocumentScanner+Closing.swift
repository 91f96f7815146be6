/// What a page turns out to be once its object ends.
extension DocumentScanner {
    /// Closes a page's object.
    ///
    /// Whether it was a page at all is known when its parts have been joined.
    mutating func closePage() {
        let current = notes.fragment.pages.count - 1
        frames.removeLast()
        notes.lines.advance(to: reader.position)
        notes.fragment.pages[current].entries =
            notes.fragment.pages[current].entries.lowerBound..<notes.fragment.entries.endIndex
    }

    /// Closes an envelope or fixture.
    mutating func closeWrapper() {
        let current = notes.fragment.pages.count - 1
        frames.removeLast()
        notes.lines.advance(to: reader.position)
        notes.fragment.pages[current].isWrapped = true
    }
}
