extension Snapshot {
    /// Writes all images as one DescribeImages document, `{"Images": [...]}`, in the snapshot's order.
    ///
    /// Members come in the service model's order, then those it doesn't know, their values
    /// in one line with numbers and strings spelled as they were; instants are ISO-8601 UTC;
    /// absent and null members are left out; nothing else is lost. Read again, the document gives the same images. Unless
    /// the snapshot is complete, a last member `StillframeVerdict` says what it is: for a complete one of which a filter left
    /// images out, that nothing can be said.
    ///
    /// `sink` gets the UTF-8 text in pieces. What it throws is passed on.
    ///
    /// - Throws: ``ReadingAgainFailure`` where an input changed since it was judged, or what `sink` throws.
    /// - Complexity: O(*n*) in the number of bytes; images are read again, one at a time.
    public func writeMerged(to sink: ([UInt8]) throws -> Void) throws {
        var reader = ImageRereader(store)
        var text = ImageText()
        try sink(Array((store.order.isEmpty ? "{\n    \"Images\": [" : "{\n    \"Images\": [\n").utf8))
        for (place, index) in store.order.enumerated() {
            text.clear()
            text.append(place > 0 ? ",\n        " : "        ")
            try reader.read(index) { image in text.write(image, depth: 2) }
            try sink(text.output)
        }
        let isPart = filterResult.map { $0.total > images.count } ?? false
        let verdict = isPart ? max(verdict, .unknown) : verdict
        let words = verdict == .complete ? "" : ",\n    \"StillframeVerdict\": \"\(verdict.rawValue)\""
        try sink(Array("\(store.order.isEmpty ? "" : "\n    ")]\(words)\n}\n".utf8))
    }
}
