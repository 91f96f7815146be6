/// Captured elements: images, and the small members of pages and errors.
extension XMLScanner {
    private static let errorNames = MemberNames(["Code", "Message"])

    mutating func captured(_ reader: inout TapeReader, range: Range<Int>) {
        notes.image.page = reader.page
        do throws(ReadFailure) {
            switch capture {
            case .image: try readImage(&reader, range: range)
            case .flatImages: try readFlatImages(&reader, range: range)
            case .nextToken: notes.keepNextToken(try reader.string(), at: range.lowerBound)
            case .requestID: keepRequestID(try reader.string())
            case .metadata: keepRequestID(try ResponseMetadata(from: &reader).requestID)
            case .error: try readError(&reader)
            case .errorPart(let part): keep(try reader.string(), as: part)
            case .other: notes.fragment.pages[page].otherMembers += 1
            case .ignored: break
            case .outside(let name):
                notes.note(.wrongType, Self.outside(name), at: range.lowerBound, pointer: "/\(name)")
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

    /// An `Images` whose first child is not called as a list's elements mostly are.
    private mutating func readFlatImages(_ reader: inout TapeReader, range: Range<Int>) throws(ReadFailure) {
        _ = try reader.openList(of: ShapeNames.images)
        let isFlat = reader.level.first >= 0
        noteImages(at: range.lowerBound, isFlat: isFlat)
        if isFlat {
            reader.leave()
            return try readImage(&reader, range: range)
        }
        var elements: [(start: Int, value: Int)] = []
        var first = true
        while try reader.nextElement(first: &first) {
            elements.append((text.tagStart(before: reader.source(of: reader.position)), reader.value))
        }
        let closing = text.tagStart(before: range.upperBound)
        for (place, element) in elements.enumerated() {
            let end = place + 1 < elements.count ? elements[place + 1].start : closing
            reader.value = element.value
            try readImage(&reader, range: element.start..<end)
        }
    }

    // MARK: - Members of pages and errors

    /// What is said of a page's member beside the result.
    static func outside(_ name: String) -> String {
        "\(name) stands outside DescribeImagesResult, where it says nothing; it is left out"
    }

    private mutating func noteSecondResult(at offset: Int) {
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

    private mutating func readError(_ reader: inout TapeReader) throws(ReadFailure) {
        guard try reader.openStructure() == .opened else { return }
        var first = true
        while true {
            switch try reader.nextMember(of: Self.errorNames, first: &first) {
            case MemberNames.end: return
            case 0: keep(try reader.string(), as: \.errorCode)
            case 1: keep(try reader.string(), as: \.errorMessage)
            default: continue
            }
        }
    }

    private mutating func keep(_ value: ValueSpan, as part: WritableKeyPath<PageRecord, StringID>) {
        if notes.fragment.pages[page][keyPath: part] == .absent, value.length > 0 {
            notes.fragment.pages[page][keyPath: part] = notes.sink.intern(value, in: notes.image.page)
        }
    }
}
