/// What a scan of a block keeps: its fragment, and how an image, in whatever form it stood, is judged by the rules that
/// need only it and left behind as an entry.
struct ScanNotes {
    var fragment: Fragment
    /// The image at hand.
    var image: ImageRecord
    var sink: FindingSink
    /// How far lines were counted.
    var lines: LineCounter
    private var arns = ARNParser()
    /// Room for text put together of parts.
    private var scratch: [UInt8] = []
    let settings: ScanSettings

    /// Begins the notes of a block that begins in `frames`.
    init(_ block: BlockView, frames: [ScanFrame], settings: ScanSettings) {
        let strings = StringTable()
        fragment = Fragment(start: frames, strings: strings)
        sink = FindingSink(strings: strings, facts: settings.facts)
        image = ImageRecord(page: PageBytes(block))
        lines = LineCounter(block)
        self.settings = settings
        if frames.contains(where: { $0.kind.isInPage }) { fragment.pages.append(PageRecord(entries: 0..<0)) }
    }

    /// Index of the page at hand.
    var page: Int { fragment.pages.count - 1 }

    /// The fragment, which covers the block up to `length` and ends in `frames`.
    mutating func finish(length: Int, frames: [ScanFrame]) -> Fragment {
        fragment.endPosition = lines.advance(to: max(length, lines.offset))
        fragment.length = length
        fragment.end = frames
        fragment.strings = sink.strings
        fragment.findings = sink.records
        return fragment
    }

    /// Notes the damage that ends the scan.
    mutating func noteDamage(_ damage: ReadDamage) {
        var counter = lines
        let position = counter.offset <= damage.offset ? counter.advance(to: damage.offset) : lines.position
        fragment.damage = (damage.kind, damage.message, position)
    }
}

extension ScanNotes {
    /// Counts a decoded element of the page's `Images` and returns its index where it is an image; else notes what it is.
    ///
    /// `skipped` is the value that was passed over where the element is no structure.
    mutating func countElement(isStructure: Bool, skipped: ValueSpan, at offset: Int) -> UInt32? {
        let element = fragment.pages[page].elementCount
        fragment.pages[page].elementCount += 1
        if !isStructure {
            note(
                .notAnImage,
                effect: .unreadable,
                "an element of Images is \(image.page.type(of: skipped).words), expected an image",
                at: offset,
                element: element
            )
        } else if image.isForeign {
            noteForeign(element: element, at: offset)
        } else if image.isEmpty {
            noteEmptyImage(element: element, at: offset)
        } else {
            return element
        }
        return nil
    }

    /// Counts an element of `Images` that is something else; what the page is then is known when all its parts are.
    private mutating func noteForeign(element: UInt32, at offset: Int) {
        if let first = fragment.pages[page].foreign {
            fragment.pages[page].foreign?.count = first.count + 1
            return
        }
        let subject = ARNSubject(image.text(.arn))
        fragment.pages[page].foreign = ForeignElements(
            element: element,
            position: lines.advance(to: offset),
            subject: subject,
            name: sink.strings.intern(subject.name(in: image.text(.arn)))
        )
    }

    /// Notes that an element of `Images` holds nothing of an image.
    private mutating func noteEmptyImage(element: UInt32, at offset: Int) {
        note(
            .notAnImage,
            effect: .unreadable,
            "an element of Images has no value of an image, not even a name; save whole pages, without --query",
            at: offset,
            pointer: "",
            element: element
        )
    }

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
        fragment.unknownMembers.add(image.unknownMembers, of: image.page)
        if !image.problems.isEmpty { keepProblems(element: element, at: position, places: &places) }
        if entry.owner != .aws || settings.includesAWSOwned { runRules(on: index, entry, places: &places) }
        fragment.entries.append(entry)
        fragment.pages[page].entries = fragment.pages[page].entries.lowerBound..<fragment.entries.endIndex
    }

    private mutating func runRules(on index: UInt32, _ entry: ImageEntry, places: inout some MemberPlaces) {
        sink.image = index
        let before = sink.records.count
        settings.imageRules.run(on: image, entry.owner, isAvailable: entry.state == ModelWord.available, &sink)
        for record in before..<sink.records.count {
            let found = sink.records[record]
            sink.cite(record, at: places.position(of: image.offset(of: found.member, element: Int(found.element))))
        }
    }

    private mutating func keepErrors(of index: UInt32, places: inout some MemberPlaces) {
        for error in image.errors {
            fragment.errors.append(
                ErrorEntry(
                    image: index,
                    code: sink.intern(error.code, in: image.page),
                    message: sink.intern(error.message, in: image.page),
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
        let parts = arns.parts(of: image.text(.arn), strings: &sink.strings)
        let visibility = intern(.visibility)
        // In the model's order, which most dumps have: counting goes on from one to the next.
        let basePosition = place(of: .baseARN, &places)
        let statePosition = place(of: .state, &places)
        let visibilityPosition = place(of: .visibility, &places)
        let platformPosition = place(of: .platform, &places)
        let applications =
            settings.hasRules
            ? ApplicationFacts(of: image, cited: &places, strings: &sink.strings) : ApplicationFacts()
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
            members: members(applications, page: page),
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
            allowsImageBuilder: image.permissions.allowImageBuilder == .value(true),
            dynamicProviders: intern(.dynamicAppProvidersEnabled),
            applications: applications,
            basePosition: basePosition,
            statePosition: statePosition,
            visibilityPosition: visibilityPosition,
            platformPosition: platformPosition,
            createdPosition: place(of: .created, &places),
            baseReleasedPosition: place(of: .baseReleased, &places),
            agentPosition: place(of: .agent, &places),
            permissionsPosition: place(of: .permissions, &places),
            sharedPosition: place(of: .sharedWithOthers, &places)
        )
    }

    /// The members of the image and the parts that it has.
    ///
    /// A page that flattens `Images` flattens the lists of an image too, and shows an empty one by leaving it out.
    private func members(_ applications: ApplicationFacts, page: Int) -> MemberSet {
        var members = image.members
        if fragment.pages[page].hasFlatImages { members.formUnion(.lists) }
        for part in ImagePart.allCases {
            let isThere =
                part.ofApplication.map { applications.allHave($0) }
                ?? (!image.hasUnreadableErrors && image.errors.allSatisfy { $0.code.isString })
            if isThere { members.insert(part) }
        }
        return members
    }

    private func place(of member: CitedMember, _ places: inout some MemberPlaces) -> Position {
        settings.hasRules ? places.position(of: image.offset(of: member, element: 0)) : Position()
    }

    @inline(__always)
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

extension ScanNotes {
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
