/// Pages of YAML, their members and their images.
extension YAMLScanner {
    private static let telling: Set = ["Images", "NextToken", "StillframeVerdict"]

    /// Reads a mapping as a page; whether it is one is known at its end.
    mutating func readPage(_ start: YAMLEvent, form: DocumentForm) throws(ReadDamage) {
        var record = PageRecord(entries: notes.fragment.entries.endIndex..<notes.fragment.entries.endIndex)
        record.position = notes.lines.advance(to: start.start)
        notes.fragment.pages.append(record)
        try checkRoom(at: start.start)
        isInPage = true
        var names: [String] = []
        var isPage = false
        while true {
            let event = try parser.next()
            if case .mappingEnd = event.kind { break }
            let name = String(decoding: try YAMLTape.key(event, of: parser), as: UTF8.self)
            isPage = isPage || Self.telling.contains(name)
            if names.count < 3 { names.append(ShownText.name(name)) }
            try readMember(name, try parser.next())
        }
        isInPage = false
        if isPage {
            notes.fragment.forms.insert(form)
        } else if case .foreign(let words) = ElementKind.object(with: names) {
            notes.fragment.pages.removeLast()
            notes.addForeign(words, at: start.start)
        }
    }

    private mutating func readMember(_ name: String, _ event: YAMLEvent) throws(ReadDamage) {
        if name == "Images" { return try readImages(event) }
        _ = try values.fill(from: event, of: parser)
        var reader = TapeReader(&values.tape)
        notes.image.page = reader.page
        do throws(ReadFailure) {
            switch name {
            case "NextToken": notes.keepNextToken(try reader.string(), at: event.start)
            case "ResponseMetadata": notes.keep(try ResponseMetadata(from: &reader))
            case "StillframeVerdict": notes.keepDeclaredVerdict(try reader.string(), at: event.start)
            case _ where ErrorNotice.members.contains(name):
                notes.keep(try ErrorNotice(from: &reader), at: event.start)
            case _ where ErrorNotice.codes.contains(name): notes.keepErrorCode(try reader.string(), at: event.start)
            case _ where ErrorNotice.messages.contains(name): notes.keepErrorMessage(try reader.string())
            default: notes.fragment.pages[notes.page].otherMembers += 1
            }
        } catch {
            // A tape is whole, so reading one never stops.
        }
    }

    // MARK: - Images

    private mutating func readImages(_ event: YAMLEvent) throws(ReadDamage) {
        let position = notes.lines.advance(to: event.start)
        if notes.fragment.pages[notes.page].hasImages { notes.noteDuplicate("Images", at: event.start) }
        notes.fragment.pages[notes.page].hasImages = true
        notes.fragment.pages[notes.page].imagesPosition = position
        guard case .list = event.kind else {
            _ = try values.fill(from: event, of: parser)
            return noteNoList(at: event.start)
        }
        notes.fragment.pages[notes.page].hasImageList = true
        while true {
            let element = try parser.next()
            if case .listEnd = element.kind { return }
            let end = try values.fill(from: element, of: parser)
            try readImage(element, end: end)
            try checkRoom(at: end)
        }
    }

    /// All that is found in a text is held until the text ends, so a hostile one is stopped here.
    private func checkRoom(at offset: Int) throws(ReadDamage) {
        if notes.fragment.problems.count > Self.mostProblems {
            throw ReadDamage(
                kind: .limitExceeded,
                message: "the file has more than \(Self.mostProblems) problems up to here; look what it is",
                offset: offset
            )
        }
        let limits = notes.settings.limits
        let counts = (pages: notes.fragment.pages.count, images: notes.fragment.entries.count)
        guard let damage = limits.recordDamage(pages: counts.pages, images: counts.images) else { return }
        throw ReadDamage(kind: damage.kind, message: damage.message, offset: offset)
    }

    private mutating func noteNoList(at offset: Int) {
        var reader = TapeReader(&values.tape)
        let span = reader.raw(0)
        let type = reader.page.type(of: span)
        // Null is absent, as everywhere.
        if type == .null { return }
        notes.fragment.pages[notes.page].hasImageList = true
        notes.note(
            .wrongType,
            effect: .unreadable,
            "Images is \(type.words), expected a list of images",
            at: offset,
            pointer: "/Images"
        )
    }

    private mutating func readImage(_ event: YAMLEvent, end: Int) throws(ReadDamage) {
        var reader = TapeReader(&values.tape)
        notes.image.page = reader.page
        var isStructure = false
        do throws(ReadFailure) {
            isStructure = try notes.image.decode(from: &reader)
        } catch {
            // A tape is whole, so reading one never stops.
        }
        let position = notes.lines.advance(to: event.start)
        let element = notes.countElement(isStructure: isStructure, skipped: reader.skipped, at: event.start)
        guard let element else { return }
        // The image is read again by its column; see ``ImageAgain``.
        guard event.column == Int(position.column) else {
            throw ReadDamage(
                kind: .damagedYAML,
                message: "a line before ends in another character than a line feed; save the text with LF or CRLF",
                offset: event.start
            )
        }
        let counter = CitationCounter(from: notes.lines, end: end)
        var places = YAMLPlaces(reader: reader, counter: counter)
        notes.keepImage(page: notes.page, element: element, at: position, range: event.start..<end, places: &places)
        notes.lines = places.counter.end
    }
}
