/// A scanner that comes upon images: how each is judged by the rules that need only it and left behind as an entry, in
/// whatever form it stood.
protocol ImageScanner {
    var fragment: Fragment { get set }
    /// The image at hand.
    var image: ImageRecord { get }
    var sink: FindingSink { get set }
    var arns: ARNParser { get set }
    /// Room for text put together of parts.
    var scratch: [UInt8] { get set }
    var settings: ScanSettings { get }
    /// How far lines were counted.
    var lines: LineCounter { get }
}

/// Tells the positions of an image's members, relative to the image's.
protocol MemberPlaces {
    /// The position of an offset in the image's page.
    mutating func position(of offset: Int) -> Position
    /// Counts to the image's end.
    mutating func finish()
}

extension ImageScanner {
    /// Keeps the image at hand, an element of a page, which stands at `range` of the block.
    mutating func keepImage(
        page: Int,
        element: UInt32,
        at position: Position,
        range: Range<Int>,
        places: inout some MemberPlaces
    ) {
        let index = UInt32(fragment.entries.count)
        let entry = makeEntry(page: page, element: element, at: position, range: range, places: &places)
        places.finish()
        keepErrors(of: index, places: &places)
        fragment.unknownMemberCount += image.unknownMembers.count
        if !image.problems.isEmpty { keepProblems(element: element, at: position, places: &places) }
        if entry.owner != .aws || settings.includesAWSOwned { runRules(on: index, places: &places) }
        fragment.entries.append(entry)
        fragment.pages[page].entries = fragment.pages[page].entries.lowerBound..<fragment.entries.endIndex
    }

    private mutating func runRules(on index: UInt32, places: inout some MemberPlaces) {
        sink.image = index
        let before = sink.records.count
        for rule in settings.imageRules {
            sink.rule = rule.index
            rule.check(image, &sink)
        }
        for record in before..<sink.records.count {
            let found = sink.records[record]
            sink.cite(record, at: places.position(of: image.offset(of: found.member, element: Int(found.element))))
        }
    }

    private mutating func keepErrors(of index: UInt32, places: inout some MemberPlaces) {
        let page = image.page
        for error in image.errors {
            fragment.errors.append(
                ErrorEntry(
                    image: index,
                    code: sink.intern(error.code, in: page),
                    message: sink.intern(error.message, in: page),
                    time: error.instant ?? .min,
                    position: places.position(of: Int(error.offset))
                )
            )
        }
    }

    private mutating func keepProblems(element: UInt32, at position: Position, places: inout some MemberPlaces) {
        for problem in image.problems {
            note(
                problem.cause.kind,
                effect: problem.cause.effect,
                problem.message,
                position: position.moved(by: places.position(of: Int(problem.offset))),
                pointer: problem.pointer,
                element: element
            )
        }
    }

    private mutating func makeEntry(
        page: Int,
        element: UInt32,
        at position: Position,
        range: Range<Int>,
        places: inout some MemberPlaces
    ) -> ImageEntry {
        // An empty ARN names nothing.
        let arn = image.values[ImageMember.arn.rawValue].length > 0 ? intern(.arn) : .absent
        let parts = arnParts()
        let visibility = intern(.visibility)
        return ImageEntry(
            identity: settings.digestsAll ? image.identity(key: settings.hashKey) : nil,
            page: UInt32(page),
            element: element,
            position: position,
            offset: range.lowerBound,
            length: UInt32(range.count),
            firstError: UInt32(fragment.errors.count),
            errorCount: UInt32(image.errors.count),
            applicationCount: UInt32(image.applications.count),
            members: image.members,
            created: image.created,
            baseReleased: image.baseReleased,
            arn: arn,
            name: intern(.name),
            displayName: intern(.displayName),
            baseARN: intern(.baseImageARN),
            state: intern(.state),
            visibility: visibility,
            platform: intern(.platform),
            type: intern(.imageType),
            agent: intern(.appstreamAgentVersion),
            latestAgent: intern(.latestAppstreamAgentVersion),
            sharedWithOthers: intern(.imageSharedWithOthers),
            imageBuilder: intern(.imageBuilderName),
            stateReason: sink.intern(image.stateReason.code, in: image.page),
            gridDriver: sink.intern(image.softwareMetadata.nvidiaGridDriverVersion, in: image.page),
            instanceFamilies: joinedFamilies(),
            partition: parts.partition,
            region: parts.region,
            account: parts.account,
            owner: parts.isAWSOwned ? .aws : visibility == .shared ? .shared : .own,
            managedSoftware: image.managedSoftwareIncluded,
            statePosition: places.position(of: image.offset(of: .state, element: 0)),
            platformPosition: places.position(of: image.offset(of: .platform, element: 0)),
            agentPosition: places.position(of: image.offset(of: .agent, element: 0))
        )
    }

    private mutating func arnParts() -> ARNParser.Parts {
        // Taken out, since two properties of a protocol can't be changed at once.
        var parser = ARNParser()
        swap(&parser, &arns)
        defer { swap(&parser, &arns) }
        return parser.parts(of: image.text(.arn), strings: &sink.strings)
    }

    private mutating func intern(_ member: ImageMember) -> StringID {
        sink.intern(image.values[member.rawValue], in: image.page)
    }

    private mutating func joinedFamilies() -> StringID {
        let families = image.instanceFamilies
        if families.isEmpty { return .absent }
        if families.count == 1 { return sink.intern(families[0], in: image.page) }
        // Most images of a listing have the same families.
        scratch.removeAll(keepingCapacity: true)
        for family in families {
            if !scratch.isEmpty { scratch.append(0x0a) }
            image.page.appendDecoded(family, to: &scratch)
        }
        return sink.strings.intern(scratch)
    }
}

// MARK: - Problems

extension ImageScanner {
    /// Records a problem at an offset of the block, which may lie before what was counted so far.
    mutating func note(
        _ kind: ProblemKind,
        effect: Verdict? = nil,
        _ message: String,
        at offset: Int,
        pointer: String = "",
        element: UInt32? = nil
    ) {
        var counter = lines
        let position = counter.offset <= offset ? counter.advance(to: offset) : lines.position
        note(kind, effect: effect, message, position: position, pointer: pointer, element: element)
    }

    /// Records a problem at a position in the block.
    mutating func note(
        _ kind: ProblemKind,
        effect: Verdict?,
        _ message: String,
        position: Position,
        pointer: String,
        element: UInt32?
    ) {
        fragment.problems.append(
            ScanProblem(
                kind: kind,
                effect: effect,
                message: message,
                position: position,
                pointer: pointer,
                element: element,
                page: fragment.pages.count - 1
            )
        )
    }
}
