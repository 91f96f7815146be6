extension Snapshot {
    /// Writes all images as one DescribeImages document, `{"Images": [...]}`, in the snapshot's order.
    ///
    /// Members come in the service model's order, then those it doesn't know as they stood; instants are ISO-8601 UTC;
    /// absent and null members are left out; nothing else is lost. Read again, the document gives the same images. Unless
    /// the snapshot is complete, a last member `StillframeVerdict` says what it is.
    ///
    /// `sink` gets the UTF-8 text in pieces. What it throws is passed on.
    ///
    /// - Throws: ``ReadingAgainFailure`` where an input changed since it was judged, or what `sink` throws.
    /// - Complexity: O(*n*) in the number of bytes; images are read again, one at a time.
    public func writeMerged(limits: ReadLimits = ReadLimits(), to sink: ([UInt8]) throws -> Void) throws {
        var reader = TextReader(items: store.items, limits: limits)
        var text = ImageText()
        try sink(Array((store.order.isEmpty ? "{\n    \"Images\": [" : "{\n    \"Images\": [\n").utf8))
        for (place, index) in store.order.enumerated() {
            let entry = store.scan.entries[Int(index)]
            let item = store.scan.pageItems[Int(entry.page)]
            text.clear()
            if place > 0 { text.append(",\n") }
            do throws(InputFailure) {
                let block = try reader.read(item: item, offset: entry.offset, length: Int(entry.length))
                try text.write(block, limits: limits)
            } catch {
                throw ReadingAgainFailure(file: store.items[item].name, reason: error.message)
            }
            try sink(text.output)
        }
        let verdict = verdict == .complete ? "" : ",\n    \"StillframeVerdict\": \"\(verdict.rawValue)\""
        try sink(Array("\(store.order.isEmpty ? "" : "\n    ")]\(verdict)\n}\n".utf8))
    }
}

/// An input could not be read a second time as it was the first.
public struct ReadingAgainFailure: Error {
    /// The input's logical name.
    public let file: String
    /// What happened, as a sentence without a period.
    public let reason: String
}

extension ImageText {
    /// Writes the image that a block holds, two levels deep.
    fileprivate mutating func write(_ block: borrowing Block, limits: ReadLimits) throws(InputFailure) {
        let isWritten = block.withView { view in
            var reader = JSONReader(view, limits: limits)
            var image = ImageRecord(page: PageBytes(view))
            do throws(ReadFailure) {
                guard try image.decode(from: &reader) else { return false }
            } catch {
                return false
            }
            append("        ")
            write(image, depth: 2)
            return true
        }
        if !isWritten { throw InputFailure(kind: .changedFile, message: "it changed while it was being read") }
    }
}
