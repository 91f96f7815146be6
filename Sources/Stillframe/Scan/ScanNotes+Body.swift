/// Taking over what a scan of a captured body found.
extension ScanNotes {
    /// Takes over a body's one page with its images; all places are the body's, as lines inside it say nothing.
    ///
    /// `page` is the page's record as far as the capture tells it.
    mutating func take(_ body: Fragment, as page: PageRecord, isDecoded: Bool) {
        let map = (0..<body.strings.count).map { sink.strings.intern(StringID(UInt32($0)), from: body.strings) }
        let entryBase = fragment.entries.count
        let errorBase = UInt32(fragment.errors.count)
        for var entry in body.entries {
            entry.page = UInt32(fragment.pages.count)
            entry.position = page.position
            entry.forgetMemberPositions()
            entry.firstError += errorBase
            entry.mapStrings { map[Int($0.raw)] }
            fragment.entries.append(entry)
        }
        for var error in body.errors {
            error.image += UInt32(entryBase)
            error.code = map[Int(error.code.raw)]
            error.message = map[Int(error.message.raw)]
            error.position = Position()
            fragment.errors.append(error)
        }
        let findings = body.findings.map { found in
            var found = found
            found.image += UInt32(entryBase)
            found.subject = map[Int(found.subject.raw)]
            (found.lineDelta, found.column) = (0, 0)
            return found
        }
        sink.append(findings)
        for var problem in body.problems {
            problem.position = page.position
            problem.page = fragment.pages.count
            problem.isDecoded = isDecoded
            fragment.problems.append(problem)
        }
        fragment.unknownMembers.add(body.unknownMembers)
        append(page, after: body.pages[0], entryBase: entryBase, map: map)
    }

    private mutating func append(_ page: PageRecord, after read: PageRecord, entryBase: Int, map: [StringID]) {
        var whole = read
        whole.relocate(by: entryBase, from: Position(), map: map)
        whole.position = page.position
        whole.imagesPosition = page.position
        whole.tokenPosition = page.position
        whole.outerImages = whole.outerImages.map { _ in page.position }
        whole.outerToken = whole.outerToken.map { _ in page.position }
        whole.errorPosition = whole.errorPosition.map { _ in page.position }
        whole.foreign?.position = page.position
        whole.isNextTokenUnusable = whole.isNextTokenUnusable || page.isNextTokenUnusable
        whole.hasRequest = page.hasRequest
        whole.requestToken = page.requestToken
        whole.scope = page.scope
        whole.status = page.status
        if page.requestID != .absent { whole.requestID = page.requestID }
        if page.captured != .min { whole.captured = page.captured }
        whole.body = page.body
        whole.host = page.host
        whole.caller = page.caller
        fragment.pages.append(whole)
    }
}
