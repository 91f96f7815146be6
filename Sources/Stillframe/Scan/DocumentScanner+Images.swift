/// One image a step: decoded, digested, judged by the rules that need only it, and left behind as an entry.
extension DocumentScanner {
    /// Reads an element of a page's `Images`.
    mutating func readImage() throws(ReadFailure) {
        let start = reader.position
        let isStructure = try notes.image.decode(from: &reader)
        let position = notes.lines.advance(to: start)
        let element = notes.countElement(isStructure: isStructure, skipped: reader.skipped, at: start)
        if let element { keepImage(page: notes.page, element: element, at: position) }
    }

    /// Reads an image that stands in no page.
    mutating func readBareImage() throws(ReadFailure) {
        let start = reader.position
        _ = try notes.image.decode(from: &reader)
        let position = notes.lines.advance(to: start)
        if notes.fragment.pages.last?.kind != .bareImages {
            var page = PageRecord(entries: notes.fragment.entries.endIndex..<notes.fragment.entries.endIndex)
            page.kind = .bareImages
            page.position = position
            notes.fragment.pages.append(page)
            notes.fragment.forms.insert(.bareImages)
        }
        let page = notes.fragment.pages.count - 1
        let element = notes.fragment.pages[page].elementCount
        notes.fragment.pages[page].elementCount += 1
        keepImage(page: page, element: element, at: position)
    }

    private mutating func keepImage(page: Int, element: UInt32, at position: Position) {
        let range = Int(notes.image.range.lowerBound)..<Int(notes.image.range.upperBound)
        var cited = CitationCounter(from: notes.lines, end: range.upperBound)
        notes.keepImage(page: page, element: element, at: position, range: range, places: &cited)
        notes.lines = cited.end
    }
}

extension ImageRecord {
    /// Offset of a member that evidence may point at; the image's own where the member is absent.
    func offset(of member: CitedMember, element: Int) -> Int {
        if let part = member.applicationMember {
            let offset = element < applications.count ? applications[element].offsets[part.rawValue] : 0
            return Int(max(offset, range.lowerBound))
        }
        let offset: UInt32 =
            switch member {
            case .name: offsets[ImageMember.name.rawValue]
            case .baseARN: offsets[ImageMember.baseImageARN.rawValue]
            case .description: offsets[ImageMember.description.rawValue]
            case .state: offsets[ImageMember.state.rawValue]
            case .visibility: offsets[ImageMember.visibility.rawValue]
            case .platform: offsets[ImageMember.platform.rawValue]
            case .created: offsets[ImageMember.createdTime.rawValue]
            case .baseReleased: offsets[ImageMember.publicBaseImageReleasedDate.rawValue]
            case .agent: offsets[ImageMember.appstreamAgentVersion.rawValue]
            case .permissions: offsets[ImageMember.imagePermissions.rawValue]
            case .sharedWithOthers: offsets[ImageMember.imageSharedWithOthers.rawValue]
            case .stateChangeReasonMessage: stateReason.message.isString ? stateReason.message.offset - 1 : 0
            case .errorMessage:
                element < errors.count && errors[element].message.isString ? errors[element].message.offset - 1 : 0
            case .stateChangeReasonCode:
                stateReason.code.kind == .absent
                    ? offsets[ImageMember.stateChangeReason.rawValue] : stateReason.code.offset - 1
            case .errorCode:
                element < errors.count && errors[element].code.isString
                    ? errors[element].code.offset - 1
                    : element < errors.count ? errors[element].offset : offsets[ImageMember.imageErrors.rawValue]
            default: range.lowerBound
            }
        return Int(max(offset, range.lowerBound))
    }
}
