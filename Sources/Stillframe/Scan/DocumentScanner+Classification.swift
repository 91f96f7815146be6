/// What an object turns out to be by its first telling member.
enum ElementKind {
    case page
    case envelope
    case fixture
    case image
    /// A HAR capture.
    case capture
    /// Something else: what it is, and what to do about it.
    case foreign(String)

    /// An object of which some members are known, none of which tells what it is.
    static func object(with members: [String]) -> ElementKind {
        let words = members.isEmpty ? "an empty object" : "an object with \(members.joined(separator: ", "))"
        return .foreign("\(words); \(DocumentScanner.foreignAdvice)")
    }
}

extension DocumentScanner {
    /// What to do where something else stands in a dump's place.
    static let foreignAdvice = "save whole pages, without --query"
    /// The members that other JSON files of this program have, but a merged page.
    private static let ownMembers: Set<String> = ["verdict", "proof"]
    /// The members that each name a form of this program's own.
    private static let ownForms: Set<String> = ["stillframeDiff", "stillframeTrend", Baseline.marker]
    private static let ownReport = "one of this program's own reports; give the pages that it was made from"
    private static let imageMembers = Set(ImageMember.allCases.map(\.name))

    private static let tellingMembers =
        [
            "Images", "NextToken", "StillframeVerdict", "Request", "Response", "status_code", "data", "log",
            "ResponseMetadata",
        ] + ErrorNotice.codes + ErrorNotice.messages + ErrorNotice.members
    private static let telling = MemberNames(tellingMembers)

    /// Looks ahead to the first member that tells what the object is, and goes back to its beginning.
    mutating func classify() throws(ReadFailure) -> ElementKind {
        var ahead = reader
        do throws(ReadFailure) {
            return try kind(from: &ahead)
        } catch {
            // What stopped the copy stops the reader too.
            reader.damage = ahead.damage
            throw error
        }
    }

    private func kind(from ahead: inout JSONReader) throws(ReadFailure) -> ElementKind {
        _ = try ahead.openStructure()
        var first = true
        var isError = false
        var hasOthers = false
        var names: [String] = []
        var ownMembers = Self.ownMembers
        while true {
            let index = try ahead.nextMember(of: Self.telling, first: &first)
            switch index {
            case 0...2: return .page
            case 3, 4: return .envelope
            case 5, 6:
                var copy = ahead
                do throws(ReadFailure) {
                    if try isFixture(&copy) { return .fixture }
                } catch {
                    ahead.damage = copy.damage
                    throw error
                }
                hasOthers = true
                if names.count < 3 { names.append(ShownText.name(Self.tellingMembers[index])) }
            case 7:
                if !notes.settings.isInCapture, ahead.current == UInt8(ascii: "{") { return .capture }
                hasOthers = true
                if names.count < 3 { names.append(ShownText.name("log")) }
            case 8: if names.count < 3 { names.append(ShownText.name("ResponseMetadata")) }
            case 9...:
                if try tellsError(index, &ahead) {
                    isError = true
                } else {
                    hasOthers = true
                    if names.count < 3 { names.append(ShownText.name(Self.tellingMembers[index])) }
                }
                continue
            case MemberNames.end:
                if isError { return .page }
                if ownMembers.isEmpty { return .foreign(Self.ownReport) }
                // Whether it is a chain's page without images is known when its neighbours are.
                if !hasOthers { return .page }
                return .object(with: names)
            default:
                let name = notes.image.page.string(ahead.unknownName)
                if Self.imageMembers.contains(name) { return try imageKind(from: &ahead) }
                if Self.ownForms.contains(name) { return .foreign(Self.ownReport) }
                hasOthers = true
                if names.count < 3 { names.append(ShownText.name(name)) }
                ownMembers.remove(name)
            }
            _ = try ahead.skip()
        }
    }

    /// Whether a member that may tell of an error does.
    private func tellsError(_ index: Int, _ ahead: inout JSONReader) throws(ReadFailure) -> Bool {
        let name = Self.tellingMembers[index]
        if ErrorNotice.members.contains(name) { return try ErrorNotice(from: &ahead).isTold }
        let value = try ahead.string()
        return value.isString && value.length > 0
    }

    /// Reads the whole object as an image and looks whether it is one.
    private func imageKind(from ahead: inout JSONReader) throws(ReadFailure) -> ElementKind {
        ahead = reader
        var candidate = notes.image
        _ = try candidate.decode(from: &ahead)
        if candidate.isImage, !candidate.isForeign { return .image }
        // A page may have a member of an image's name beside its own.
        let hasImages = candidate.unknownMembers.contains { unknown in
            unknown.owner == .image && candidate.page.string(unknown.name) == "Images"
        }
        if hasImages { return .page }
        let subject = ARNSubject(candidate.text(.arn))
        if subject.isOther {
            return .foreign("\(subject.words(subject.name(in: candidate.text(.arn)))); \(ARNSubject.advice)")
        }
        let members = candidate.unknownMembers.filter { $0.owner == .image }.prefix(2)
            .map { candidate.page.string($0.name) }
        let known = ImageMember.allCases.filter { candidate.offsets[$0.rawValue] != 0 }.prefix(2).map(\.name)
        return .object(with: (known + members).map(ShownText.name))
    }

    /// A fixture's `data` is an object; `status_code` alone tells nothing.
    private func isFixture(_ ahead: inout JSONReader) throws(ReadFailure) -> Bool {
        if ahead.current == UInt8(ascii: "{") { return true }
        _ = try ahead.skip()
        var first = false
        while true {
            switch try ahead.nextMember(of: Self.telling, first: &first) {
            case MemberNames.end: return false
            case 5, 6: if ahead.current == UInt8(ascii: "{") { return true }
            default: break
            }
            _ = try ahead.skip()
        }
    }
}

extension ImageRecord {
    /// Whether an object that isn't in a page's `Images` is an image: an image's ARN, or a name and one telling member.
    var isImage: Bool {
        let subject = ARNSubject(text(.arn))
        if subject == .image { return true }
        if subject.isOther { return false }
        if page.contains(":image/", in: values[ImageMember.arn.rawValue]) { return true }
        return members.contains(.name) && Self.tellingMembers.contains { members.contains($0) }
    }

    /// Members that, beside a name, only images have.
    private static let tellingMembers: [ImageMember] = [
        .state, .visibility, .platform, .baseImageARN, .imageErrors, .appstreamAgentVersion,
        .publicBaseImageReleasedDate, .latestAppstreamAgentVersion, .imagePermissions, .imageSharedWithOthers,
    ]

    /// The same of an element of XML, without reading it as an image; `members` are those of images.
    static func isImage(_ element: TapeReader, _ members: MemberNames) -> Bool {
        var found = MemberSet()
        for part in element.parts(of: element.value) {
            guard let index = element.member(part, of: members), let member = ImageMember(rawValue: index) else {
                continue
            }
            found.insert(member)
            if member == .arn, element.node(part).kind.isText,
                element.page.contains(":image/", in: element.string(element.node(part)))
            {
                return true
            }
        }
        return found.contains(.name) && tellingMembers.contains { found.contains($0) }
    }

    /// Whether an element of `Images` is something else: its ARN says so, or it has none of an image's names, or an
    /// `ImageId`.
    var isForeign: Bool {
        let subject = ARNSubject(text(.arn))
        if subject == .image { return false }
        if subject.isOther { return true }
        if members.contains(.arn) || values[ImageMember.arn.rawValue].kind != .absent { return false }
        guard unknownMembers.contains(where: { $0.owner == .image }) else { return false }
        return !members.contains(.name)
            || unknownMembers.contains { $0.owner == .image && page.string($0.name) == "ImageId" }
    }

    /// Whether an element of `Images` holds nothing at all: null is absent, as everywhere.
    var isEmpty: Bool {
        members == MemberSet() && unknownMembers.isEmpty && values.indices.allSatisfy { values[$0].kind == .absent }
    }
}
