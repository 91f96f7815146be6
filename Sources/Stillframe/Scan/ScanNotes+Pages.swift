/// The members of pages, in whatever form they stood.
extension ScanNotes {
    /// Keeps the page's `NextToken`, whose value stands at an offset of the block.
    mutating func keepNextToken(_ value: ValueSpan, at offset: Int) {
        let token = value.isString && value.length > 0 ? sink.intern(value, in: image.page) : .absent
        let position = lines.advance(to: offset)
        if value.kind == .raw {
            note(
                .wrongType,
                effect: .incomplete,
                "NextToken is \(image.page.type(of: value).words), expected a string",
                at: offset,
                pointer: "/NextToken"
            )
        }
        if fragment.pages[page].hasNextToken {
            return noteDuplicate("NextToken", isSame: fragment.pages[page].nextToken == token, at: offset)
        }
        fragment.pages[page].hasNextToken = true
        fragment.pages[page].tokenPosition = position
        fragment.pages[page].nextToken = token
        fragment.pages[page].isNextTokenUnusable = value.kind == .raw
        fragment.pages[page].isNextTokenEmpty = value.isString && value.length == 0
    }

    /// Begins the page anew, as its result begins: all that was read in the block is the page's, as a document of XML is
    /// one page, and is forgotten.
    mutating func restartPage() {
        fragment.entries = []
        fragment.errors = []
        fragment.problems = []
        fragment.unknownMembers = UnknownTally()
        sink = FindingSink(strings: sink.strings, facts: settings.facts)
        fragment.pages[page].entries = 0..<0
        fragment.pages[page].restart()
    }

    /// Keeps what boto3 adds to a page; of members that stand twice the first counts, as where fragments join.
    mutating func keep(_ metadata: ResponseMetadata) {
        if fragment.pages[page].requestID == .absent {
            fragment.pages[page].requestID = sink.intern(metadata.requestID, in: image.page)
        }
        fragment.pages[page].status = max(fragment.pages[page].status, metadata.status)
        if let captured = metadata.captured, fragment.pages[page].captured == .min {
            fragment.pages[page].captured = captured.microseconds
        }
    }

    /// Keeps what a member of the page, which stands at an offset of the block, tells of an error.
    mutating func keep(_ error: ErrorNotice, at offset: Int) {
        guard error.isTold else { return }
        noteError(at: offset)
        keepErrorCode(error.code, at: offset)
        keepErrorMessage(error.message)
    }

    /// Keeps an error's code, unless it names the answer's own shape.
    mutating func keepErrorCode(_ value: ValueSpan, at offset: Int) {
        guard value.isString, value.length > 0 else { return }
        let code = ErrorNotice.code(in: image.page.string(value))
        if code.isEmpty || ["DescribeImagesResult", "DescribeImagesResponse"].contains(code) { return }
        noteError(at: offset)
        if fragment.pages[page].errorCode == .absent { fragment.pages[page].errorCode = sink.strings.intern(code) }
    }

    /// Keeps an error's message, which alone beside images tells of no error.
    mutating func keepErrorMessage(_ value: ValueSpan) {
        guard value.isString, value.length > 0, fragment.pages[page].errorMessage == .absent else { return }
        fragment.pages[page].errorMessage = sink.intern(value, in: image.page)
    }

    /// Notes that an error stands before the page's result, outside of what was read as the page.
    mutating func noteOuterError(at offset: Int) {
        noteError(at: offset)
        fragment.pages[page].errorMessage = sink.strings.intern("one stands before the result")
    }

    /// Notes that the page tells of an error.
    mutating func noteError(at offset: Int) {
        let position = lines.advance(to: offset)
        fragment.pages[page].errorPosition = fragment.pages[page].errorPosition ?? position
    }

    /// Keeps what a merged document says of itself.
    mutating func keepDeclaredVerdict(_ value: ValueSpan, at offset: Int) {
        if value.kind == .raw {
            note(
                .declaredVerdict,
                effect: .unreadable,
                "StillframeVerdict is \(image.page.type(of: value).words), expected a word such as 'incomplete'",
                at: offset,
                pointer: "/StillframeVerdict"
            )
        }
        if fragment.pages[page].declaredVerdict == .absent {
            fragment.pages[page].declaredVerdict = sink.intern(value, in: image.page)
        }
    }

    /// Counts a document that holds no page and no image.
    mutating func addForeign(_ words: String, at offset: Int) {
        if fragment.foreignDocumentCount == 0 {
            fragment.foreignDocument = words
            fragment.foreignPosition = lines.advance(to: offset)
        }
        fragment.foreignDocumentCount += 1
    }

    /// Notes that a member stands twice in the page.
    mutating func noteDuplicate(_ member: String, isSame: Bool = false, at offset: Int) {
        let again = RepeatedMember(name: member, place: lines.position, isSame: isSame)
        note(.duplicateMember, effect: again.effect, again.message, at: offset, pointer: "/\(member)")
    }
}
