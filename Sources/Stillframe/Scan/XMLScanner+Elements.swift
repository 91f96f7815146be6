/// The elements above single images: roots, results, pages, errors.
extension XMLScanner: XMLVisitor {
    /// Roots that hold a page's members directly (EC2 style), or were saved without the response around them.
    private static let pageRoots: Set = [response, result]
    private static let response = "DescribeImagesResponse"
    private static let result = "DescribeImagesResult"

    mutating func begin(_ element: XMLElement) -> XMLStep {
        let level = frames.count - 1
        switch frames[level].kind {
        case .foreignRoot, .root: return beginBelowRoot(element, level)
        case .page: return beginMember(element)
        case .images: return beginInImages(element, level)
        case .failure: return beginInFailure(element)
        default: return beginRoot(element)
        }
    }

    private mutating func beginRoot(_ element: XMLElement) -> XMLStep {
        switch element.name {
        case "ErrorResponse", "Response", "Error":
            openPage(at: element.offset, form: .page)
            return push(.failure, element)
        case _ where Self.pageRoots.contains(element.name):
            openPage(at: element.offset, form: .page)
            notes.fragment.pages[page].isResult = true
            return push(.root, element)
        default: return push(.foreignRoot, element)
        }
    }

    private mutating func openPage(at offset: Int, form: DocumentForm) {
        var record = PageRecord(entries: notes.fragment.entries.endIndex..<notes.fragment.entries.endIndex)
        record.position = notes.lines.advance(to: offset)
        notes.fragment.pages.append(record)
        notes.fragment.forms.insert(form)
    }

    private mutating func beginBelowRoot(_ element: XMLElement, _ level: Int) -> XMLStep {
        let phase = frames[level].phase
        switch element.name {
        case Self.result where phase != .after: return beginResult(element, level)
        case Self.result where phase == .after, Self.response where phase == .after: return take(.secondResult, element)
        case "ResponseMetadata" where frames[level].kind == .root: return take(.metadata, element)
        case "requestId" where frames[level].kind == .root, "RequestId" where frames[level].kind == .root,
            "RequestID" where frames[level].kind == .root:
            return take(.requestID, element)
        case "imagesSet" where frames[level].kind == .root:
            notes.fragment.pages[page].hasImagesSet = true
            return take(phase == .after ? .ignored : .other, element)
        case "images" where frames[level].kind == .root && phase != .after,
            "nextToken" where frames[level].kind == .root && phase != .after:
            // EC2's own spelling of members.
            if element.name == "nextToken" { return take(.nextToken, element) }
            frames[level].phase = .element
            notes.fragment.pages[page].isLowerCamel = true
            _ = push(.images, element)
            return .enterLowerCamel
        case "Images" where frames[level].kind == .root, "NextToken" where frames[level].kind == .root:
            if phase == .after { return take(.outside(element.name), element) }
            if element.name == "Images" { frames[level].phase = .element }
            return beginMember(element)
        case let name where ErrorNotice.members.contains(name):
            return frames[level].kind == .root ? beginMember(element) : take(.outerError, element)
        case "Images", "NextToken":
            // It is told once a result shows that this is a page's document.
            if phase == .first { frames[level].phase = .element }
            return take(phase == .after ? .outside(element.name) : .ignored, element)
        default: return take(phase == .after || frames[level].kind == .foreignRoot ? .ignored : .other, element)
        }
    }

    private mutating func beginResult(_ element: XMLElement, _ level: Int) -> XMLStep {
        if frames[level].kind == .foreignRoot {
            openPage(at: element.offset, form: .page)
            if frames[level].phase == .element {
                notes.note(.wrongType, PageRecord.outside("Images or NextToken before it"), at: element.offset)
            }
            if frames[level].phase == .failed { notes.noteOuterError(at: element.offset) }
        } else {
            // What was taken for a page's members stood outside.
            notes.restartPage()
        }
        frames[level].kind = .root
        frames[level].phase = .after
        notes.fragment.pages[page].isResult = true
        return push(.page, element)
    }

    /// Begins a whole response inside an error's root, which is read as the root itself would be.
    private mutating func beginResponse(_ element: XMLElement, _ level: Int) -> XMLStep {
        frames[level].kind = .root
        frames[level].phase = .after
        notes.fragment.pages[page].isResult = true
        return push(.root, element)
    }

    private mutating func beginMember(_ element: XMLElement) -> XMLStep {
        switch element.name {
        case "Images": return push(.images, element)
        case "NextToken": return take(.nextToken, element)
        case "ResponseMetadata": return take(.metadata, element)
        case let name where ErrorNotice.members.contains(name):
            // An empty one is but a member that no page has.
            notes.fragment.pages[page].otherMembers += 1
            return take(.error, element)
        default: return take(.other, element)
        }
    }

    private mutating func beginInFailure(_ element: XMLElement) -> XMLStep {
        switch element.name {
        // Images count, whatever stands around or beside them.
        case Self.result: return beginResult(element, frames.count - 1)
        case Self.response: return beginResponse(element, frames.count - 1)
        case let name where ErrorNotice.members.contains(name): return take(.error, element)
        case "Code": return take(.errorCode, element)
        case "Message": return take(.errorMessage, element)
        case "RequestId", "RequestID", "requestId": return take(.requestID, element)
        default: return take(.ignored, element)
        }
    }

    // MARK: - Images

    /// The first children of `Images` tell whether it wraps a list or is one image of a flattened list.
    private mutating func beginInImages(_ element: XMLElement, _ level: Int) -> XMLStep {
        if frames[level].phase == .first, isFar(element.offset) { openFarImages() }
        if frames[level].phase != .first { return take(.image, element) }
        capture = .list
        return .captureList
    }

    /// Notes that the page has images, wrapped or flattened.
    mutating func noteImages(at offset: Int, isFlat: Bool) {
        let record = notes.fragment.pages[page]
        if record.hasImages || !isFlat && record.hasFlatImages {
            notes.noteDuplicate("Images", at: offset)
        } else if !record.hasFlatImages {
            notes.fragment.pages[page].imagesPosition = notes.lines.advance(to: offset)
        }
        if isFlat {
            notes.fragment.pages[page].hasFlatImages = true
        } else {
            notes.fragment.pages[page].hasImages = true
        }
        notes.fragment.pages[page].hasImageList = true
    }

    // MARK: - Ends

    mutating func end(at offset: Int, hasText: Bool) {
        let level = frames.count - 1
        switch frames[level].kind {
        case .images where frames[level].phase == .first:
            noteImages(at: text.tagStart(before: offset), isFlat: false)
            if hasText {
                notes.note(
                    .wrongType,
                    effect: .unreadable,
                    "Images is a string, expected a list of images",
                    at: text.tagStart(before: offset),
                    pointer: "/Images"
                )
            }
        case .foreignRoot:
            notes.addForeign(foreignWords, at: offset)
        case .failure: notes.noteError(at: text.tagStart(before: offset))
        default: break
        }
        frames.removeLast()
        if frames.count == 1 {
            notes.fragment.documentCount += 1
            frames[0].phase = .after
        }
        notes.lines.advance(to: offset)
        reach(offset)
    }

    private var foreignWords: String {
        let rootName = frames[1].name
        return rootName.lowercased() == "html"
            ? "a web page, perhaps a login page instead of the service's answer; log in and fetch the pages again"
            : "an XML document whose root is '\(rootName)'; \(DocumentScanner.foreignAdvice)"
    }
}
