/// Captured elements: images, and the small members of pages and errors.
extension XMLScanner {
    mutating func captured(_ reader: inout TapeReader, range: Range<Int>) {
        notes.image.page = reader.page
        do throws(ReadFailure) {
            switch capture {
            case .image: try readImage(&reader, range: range)
            case .list: try readList(&reader, range: range)
            case .firstImages: try readFirstImages(&reader, range: range)
            case .nextToken: notes.keepNextToken(try reader.string(), at: range.lowerBound)
            case .requestID: keepRequestID(try reader.string())
            case .metadata: keepRequestID(try ResponseMetadata(from: &reader).requestID)
            case .error: notes.keep(try ErrorNotice(from: &reader), at: range.lowerBound)
            case .errorCode: notes.keepErrorCode(try reader.string(), at: range.lowerBound)
            case .errorMessage: notes.keepErrorMessage(try reader.string())
            case .outerError:
                if try ErrorNotice(from: &reader).isTold { frames[frames.count - 1].phase = .failed }
            case .other: notes.fragment.pages[page].otherMembers += 1
            case .ignored: break
            case .outside(let name):
                notes.lines.advance(to: range.lowerBound)
                notes.note(.wrongType, PageRecord.outside(name), at: range.lowerBound, pointer: "/\(name)")
            case .secondResult: noteSecondResult(at: range.lowerBound)
            }
        } catch {
            // A tape is whole, so reading one never stops.
        }
        reach(range.upperBound)
    }

    // MARK: - Images

    private mutating func readImage(_ reader: inout TapeReader, range: Range<Int>) throws(ReadFailure) {
        let isStructure = try notes.image.decode(from: &reader)
        let position = notes.lines.advance(to: range.lowerBound)
        let element = notes.countElement(isStructure: isStructure, skipped: reader.skipped, at: range.lowerBound)
        guard let element else { return }
        let counter = CitationCounter(from: notes.lines, end: range.upperBound)
        var places = XMLPlaces(reader: reader, text: text, counter: counter)
        notes.keepImage(page: page, element: element, at: position, range: range, places: &places)
        notes.lines = places.counter.end
    }

    /// Looks at a child of an `Images` of which it is not known yet whether it is a list or an image.
    mutating func style(ofListWith child: TapeReader, count: Int) -> XMLListStyle {
        let style = child.listStyle(of: ShapeNames.images) { members, child in
            ImageRecord.isImage(child, members)
        }
        if style == .wrapped || style == .open && count == TapeReader.mostUntelling {
            capture = .firstImages
            return .wrapped
        }
        return style
    }

    /// The first images of a wrapped list, more of which follow.
    private mutating func readFirstImages(_ reader: inout TapeReader, range: Range<Int>) throws(ReadFailure) {
        frames[frames.count - 1].phase = .after
        noteImages(at: range.lowerBound, isFlat: false)
        try readImages(Array(reader.parts(of: reader.value)), &reader, end: range.upperBound)
    }

    /// An `Images` whose children told its style at its end only, or which is one image.
    private mutating func readList(_ reader: inout TapeReader, range: Range<Int>) throws(ReadFailure) {
        frames.removeLast()
        let list = reader.value
        _ = try reader.openList(of: ShapeNames.images)
        let isFlat = reader.level.first >= 0
        reader.leave()
        noteImages(at: range.lowerBound, isFlat: isFlat)
        if isFlat { return try readImage(&reader, range: range) }
        let closing = text.tagStart(before: range.upperBound)
        try readImages(Array(reader.parts(of: list)), &reader, end: closing)
    }

    private mutating func readImages(_ nodes: [Int], _ reader: inout TapeReader, end: Int) throws(ReadFailure) {
        for (place, node) in nodes.enumerated() {
            let next = place + 1 < nodes.count ? text.tagStart(before: source(nodes[place + 1], reader)) : end
            reader.value = node
            try readImage(&reader, range: text.tagStart(before: source(node, reader))..<next)
        }
    }

    private func source(_ node: Int, _ reader: TapeReader) -> Int { Int(reader.node(node).source) }

    // MARK: - Members of pages and errors

    private mutating func noteSecondResult(at offset: Int) {
        // There may be many, and none must be counted up to from the first.
        notes.lines.advance(to: offset)
        notes.note(
            .duplicateMember,
            effect: .conflicting,
            "a second DescribeImagesResult, or one beside a page's members, stands in one response; the first is used",
            at: offset
        )
    }

    private mutating func keepRequestID(_ value: ValueSpan) {
        if notes.fragment.pages[page].requestID == .absent {
            notes.fragment.pages[page].requestID = notes.sink.intern(value, in: notes.image.page)
        }
    }
}
