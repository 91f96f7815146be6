/// Answers in HAR captures: each to DescribeImages is a page, whose body is a text of its own inside the capture.
extension DocumentScanner {
    /// Reads the next entry, whole; one body is decoded at a time.
    mutating func readEntry() throws(ReadFailure) {
        let entry = try CaptureEntry(from: &reader, page: notes.image.page)
        let problemCount = notes.fragment.problems.count
        var isDescribeImages = entry.isDescribeImages(in: notes.image.page)
        if isDescribeImages, !readAnswer(entry) {
            isDescribeImages = false
            notes.fragment.problems.removeLast(notes.fragment.problems.count - problemCount)
        }
        notes.fragment.captures.note(entry.host, isDescribeImages: isDescribeImages)
    }

    /// Reads the answer to an entry's request; false where it shows that another service was asked for its own images.
    private mutating func readAnswer(_ entry: CaptureEntry) -> Bool {
        var page = PageRecord(entries: notes.fragment.entries.endIndex..<notes.fragment.entries.endIndex)
        page.position = notes.lines.advance(to: entry.offset)
        page.status = entry.status ?? 0
        page.captured = entry.started?.microseconds ?? .min
        page.requestID = notes.sink.intern(entry.requestID, in: notes.image.page)
        page.host = notes.sink.strings.intern(entry.host)
        page.caller = notes.sink.strings.intern("\(entry.host) \(entry.accessKey(in: notes.image.page))")
        readRequest(of: entry, into: &page)
        if entry.status == 0 {
            lose(page, "HAR entry without an answer: the request was cancelled or blocked; fetch the page again")
        } else if page.status >= 300 {
            readFailure(of: entry, into: &page)
        } else if entry.text.length == 0 {
            lose(page, "HAR entry without body: export with content; fetch the page again")
        } else {
            return readBody(of: entry, as: &page)
        }
        return true
    }

    /// Keeps an entry that holds no page where one should be: one page is lost, unless a limit hides what was there.
    private mutating func lose(_ page: PageRecord, _ words: String, for reason: ProblemKind = .errorBody) {
        var page = page
        page.kind = .error
        notes.fragment.pages.append(page)
        let isLimit = reason == .limitExceeded
        notes.note(
            isLimit ? .limitExceeded : .errorBody,
            effect: isLimit ? .unreadable : .incomplete,
            words,
            position: page.position,
            pointer: "",
            element: nil
        )
    }

    // MARK: - Request

    /// Token and filters; where the request's body was not saved, it is not known what was asked for.
    private mutating func readRequest(of entry: CaptureEntry, into page: inout PageRecord) {
        guard
            let text = entry.form?.json ?? (entry.postText.length > 0 ? notes.image.page.decoded(entry.postText) : nil)
        else { return }
        let limits = notes.settings.limits
        let request = Block(text, isLast: true).withView { view -> (RecordedRequest, [UInt8])? in
            var reader = JSONReader(view, limits: limits)
            let bytes = PageBytes(view)
            guard let request = try? RecordedRequest(from: &reader, page: bytes) else { return nil }
            return (request, bytes.decoded(request.token))
        }
        guard let request, request.0.unusable == nil, request.0.repeated == nil, request.0.start == nil else {
            return notes.note(
                .wrongType,
                effect: .incomplete,
                "the request's body is not what DescribeImages asks with, so the page can't be linked",
                position: page.position,
                pointer: "",
                element: nil
            )
        }
        if let member = request.0.unknown {
            let words = RecordedRequest.unknownWords(member)
            return notes.note(.wrongType, effect: nil, words, position: page.position, pointer: "", element: nil)
        }
        page.hasRequest = true
        page.requestToken = request.1.isEmpty ? .absent : notes.sink.strings.intern(request.1)
        page.scope = notes.sink.strings.intern(request.0.scope)
    }

    // MARK: - Answer

    /// An answer with an error's status holds no page, whatever its body is.
    private mutating func readFailure(of entry: CaptureEntry, into page: inout PageRecord) {
        if let body = try? scan(CapturedText(entry.text, isBase64: entry.isBase64)).fragment,
            let told = body.pages.first
        {
            page.errorCode = notes.sink.strings.intern(told.errorCode, from: body.strings)
            page.errorMessage = notes.sink.strings.intern(told.errorMessage, from: body.strings)
        }
        notes.fragment.pages.append(page)
    }

    /// The same, of an answer with a body.
    private mutating func readBody(of entry: CaptureEntry, as page: inout PageRecord) -> Bool {
        let scanned: (text: CapturedText, fragment: Fragment)
        do throws(InputFailure) {
            scanned = try scan(CapturedText(entry.text, isBase64: entry.isBase64))
        } catch {
            let words = "HAR entry whose body can't be read: \(error.message); fetch the page again"
            lose(page, words, for: error.kind)
            return true
        }
        let body = scanned.fragment
        guard body.holdsOnePage else {
            if !entry.namesService, body.isOfAnotherService { return false }
            lose(page, "HAR entry whose body is no page: \(body.wordsOfNoPage)", for: body.damage?.kind ?? .errorBody)
            return true
        }
        page.body = scanned.text
        if let damage = body.damage {
            page.isNextTokenUnusable = true
            notes.note(
                damage.kind,
                effect: .unreadable,
                "in the body of a HAR entry: \(damage.message)",
                position: page.position,
                pointer: "",
                element: nil
            )
        }
        notes.take(body, as: page, isDecoded: entry.isBase64)
        return true
    }

    /// Decodes and scans a body.
    private func scan(_ text: CapturedText) throws(InputFailure) -> (text: CapturedText, fragment: Fragment) {
        var text = text
        var settings = notes.settings
        settings.digestsAll = true
        settings.isInCapture = true
        let (block, probe) = try text.decode(notes.image.page, at: UInt32(text.offset), limits: settings.limits)
        switch probe {
        case .json, .xml:
            text.isXML = probe == .xml
            return (text, settings.scan(block, frames: [ScanFrame(kind: probe.documentLevel)]))
        case .yaml: throw InputFailure(kind: .errorBody, message: "it is YAML, which no service answers in")
        case .empty: throw InputFailure(kind: .errorBody, message: "it is empty")
        case .unsupported(let words), .unrecognised(let words):
            // What to do about a file of its kind helps no one here.
            throw InputFailure(kind: .errorBody, message: "it \(words.prefix { $0 != ";" })")
        }
    }
}

extension Fragment {
    /// Whether it is another service's list of images beyond doubt.
    fileprivate var isOfAnotherService: Bool {
        pages.count == 1 && damage == nil && pages[0].meaning == .otherService
            && (pages[0].foreign != nil || pages[0].hasImagesSet)
    }

    /// What a body that holds no page holds, and what to do about it.
    fileprivate var wordsOfNoPage: String {
        if let damage { return "it is damaged, \(damage.message); fetch the page again" }
        var held = foreignDocument
        if pages.count == 1, pages[0].meaning == .otherService {
            held = pages[0].foreignWords(strings)
            // What names another service has its own advice; of nothing, a second answer may be a page.
            if pages[0].foreign != nil || pages[0].otherMembers > 0 { return "it holds \(held)" }
        }
        held = held.isEmpty ? "no DescribeImages page" : String(held.prefix { $0 != ";" })
        return "it holds \(held); fetch the page again"
    }

    /// Whether it is one page as the service sends it, whole or damaged, and nothing else.
    fileprivate var holdsOnePage: Bool {
        guard pages.count == 1, foreignDocumentCount == 0, forms.isSubset(of: [.page]), documentCount <= 1 else {
            return false
        }
        switch pages[0].meaning {
        case .page, .error, .partlyForeign: return pages[0].kind == .page
        case .noResponse, .otherService: return false
        }
    }
}
