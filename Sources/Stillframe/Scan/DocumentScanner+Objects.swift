/// The members of pages, envelopes and fixtures, one a step.
extension DocumentScanner {
    private static let pageNames = MemberNames(
        ["Images", "NextToken", "ResponseMetadata", "StillframeVerdict"]
            + ErrorNotice.codes + ErrorNotice.messages + ErrorNotice.members
    )
    private static let envelopeNames = MemberNames(["Request", "Response"])
    private static let fixtureNames = MemberNames(["data", "status_code"])

    /// Reads the next member of the object the scanner stands in, or closes it.
    mutating func stepInObject(_ frame: ScanFrame) throws(ReadFailure) {
        let level = frames.count - 1
        let start = reader.position
        var first = frame.phase == .first
        do throws(ReadFailure) {
            switch frame.kind {
            case .page: try readPageMember(first: &first)
            case .envelope: try readEnvelopeMember(first: &first)
            case .capture: try readCaptureMember(first: &first)
            case .log: try readLogMember(first: &first)
            default: try readFixtureMember(first: &first)
            }
        } catch {
            // The step is taken back; only the reader has moved.
            reader.position = start
            reader.depth = level
            throw error
        }
        if frames.count > level { frames[level].phase = .after }
    }

    private mutating func readPageMember(first: inout Bool) throws(ReadFailure) {
        let index = try reader.nextMember(of: Self.pageNames, first: &first)
        let offset = reader.position
        let current = notes.fragment.pages.count - 1
        switch index {
        case MemberNames.end: closePage()
        case 0: try openImages(at: offset)
        case 1: notes.keepNextToken(try reader.string(), at: offset)
        case 2: notes.keep(try ResponseMetadata(from: &reader))
        case 3: notes.keepDeclaredVerdict(try reader.string(), at: offset)
        case 4...6: notes.keepErrorCode(try reader.string(), at: offset)
        case 7, 8: notes.keepErrorMessage(try reader.string())
        case 9...11: notes.keep(try ErrorNotice(from: &reader), at: offset)
        default:
            _ = try reader.skip()
            notes.fragment.pages[current].otherMembers += 1
        }
    }

    private mutating func openImages(at offset: Int) throws(ReadFailure) {
        let opening = try reader.openList(of: ShapeNames.images)
        let current = notes.fragment.pages.count - 1
        let position = notes.lines.advance(to: offset)
        if opening != .opened, notes.fragment.pages[current].hasImageList {
            notes.noteDuplicate("Images", at: offset)
        }
        switch opening {
        case .opened:
            if notes.fragment.pages[current].hasImages { notes.noteDuplicate("Images", at: offset) }
            notes.fragment.pages[current].hasImages = true
            notes.fragment.pages[current].hasImageList = true
            notes.fragment.pages[current].imagesPosition = position
            frames.append(ScanFrame(kind: .images))
        case .null:
            notes.fragment.pages[current].hasImages = true
        case .mismatch:
            notes.fragment.pages[current].hasImages = true
            notes.fragment.pages[current].hasImageList = true
            let type = notes.image.page.type(of: reader.skipped)
            notes.note(
                .wrongType,
                effect: .unreadable,
                "Images is \(type.words), expected a list of images",
                at: offset,
                pointer: "/Images"
            )
        }
    }

    private mutating func readEnvelopeMember(first: inout Bool) throws(ReadFailure) {
        let index = try reader.nextMember(of: Self.envelopeNames, first: &first)
        let offset = reader.position
        switch index {
        case MemberNames.end: closeWrapper()
        case 0:
            try keepRequest(at: offset)
        case 1: try openResponse("Response", at: offset)
        default: _ = try reader.skip()
        }
    }

    /// Keeps what an envelope says was asked for; where that can't be told, nothing is proved by it.
    private mutating func keepRequest(at offset: Int) throws(ReadFailure) {
        switch try reader.openStructure() {
        case .opened: break
        case .null: return
        case .mismatch:
            notes.lines.advance(to: offset)
            let type = notes.image.page.type(of: reader.skipped)
            return noteUnusableRequest("Request is \(type.words), expected an object", at: offset, pointer: "/Request")
        }
        let request = try RecordedRequest(members: &reader, page: notes.image.page)
        let current = notes.fragment.pages.count - 1
        notes.lines.advance(to: offset)
        if notes.fragment.pages[current].hasRequest { return notes.noteDuplicate("Request", at: offset) }
        notes.fragment.pages[current].hasRequest = request.isUsable
        notes.fragment.pages[current].requestToken =
            request.token.length > 0 ? notes.sink.intern(request.token, in: notes.image.page) : .absent
        notes.fragment.pages[current].scope = notes.sink.strings.intern(request.scope)
        if let member = request.repeated {
            notes.note(
                .duplicateMember,
                effect: .conflicting,
                "the request's \(member) stands twice with different values; the first is used",
                at: offset,
                pointer: "/Request/\(member)"
            )
        }
        if let member = request.unusable {
            let expected = member == "NextToken" || member == "Type" ? "string" : "list of strings"
            noteUnusableRequest(
                "the request's \(member) is no \(expected)",
                at: offset,
                pointer: "/Request/\(member)"
            )
        }
        if let member = request.start {
            noteUnusableRequest("the request began behind the first page (\(member))", at: offset, pointer: "/Request")
        }
        if let member = request.unknown {
            notes.note(.wrongType, RecordedRequest.unknownWords(member), at: offset, pointer: "/Request")
        }
    }

    private mutating func noteUnusableRequest(_ words: String, at offset: Int, pointer: String) {
        notes.note(
            .wrongType,
            effect: .incomplete,
            "\(words): what was asked for is not known, so the page can't be linked",
            at: offset,
            pointer: pointer
        )
    }

    private mutating func readFixtureMember(first: inout Bool) throws(ReadFailure) {
        let index = try reader.nextMember(of: Self.fixtureNames, first: &first)
        switch index {
        case MemberNames.end: closeWrapper()
        case 0: try openResponse("data", at: reader.position)
        case 1:
            let status = try reader.smallNumber()
            notes.fragment.pages[notes.fragment.pages.count - 1].status = status
        default: _ = try reader.skip()
        }
    }

    private mutating func openResponse(_ member: String, at offset: Int) throws(ReadFailure) {
        let opening = try reader.openStructure()
        let current = notes.fragment.pages.count - 1
        notes.lines.advance(to: offset)
        switch opening {
        case .opened:
            if notes.fragment.pages[current].hasResponse { notes.noteDuplicate(member, at: offset) }
            notes.fragment.pages[current].hasResponse = true
            frames.append(ScanFrame(kind: .page))
        case .null: break
        case .mismatch:
            notes.fragment.pages[current].hasResponse = true
            notes.fragment.pages[current].kind = .error
            let type = notes.image.page.type(of: reader.skipped)
            notes.note(
                .errorBody,
                effect: .incomplete,
                "\(member) is \(type.words), not the service's response as an object; save the body as JSON, not as text",
                at: offset
            )
        }
    }
}

extension FindingSink {
    /// Interns a span's string; absent where none stands there.
    mutating func intern(_ span: ValueSpan, in page: PageBytes) -> StringID {
        guard let text = page.text(span) else { return .absent }
        return strings.intern(text)
    }
}

extension ValueType {
    /// The type with its article.
    var words: String {
        switch self {
        case .object: "an object"
        case .array: "an array"
        case .string: "a string"
        case .number: "a number"
        case .boolean: "a boolean"
        case .null: "null"
        }
    }
}
