/// One image a step: decoded, digested, judged by the rules that need only it, and left behind as an entry.
extension DocumentScanner {
    /// Reads an element of a page's `Images`.
    mutating func readImage() throws(ReadFailure) {
        let start = reader.position
        let isStructure = try image.decode(from: &reader)
        let position = lines.advance(to: start)
        let page = fragment.pages.count - 1
        let element = fragment.pages[page].elementCount
        fragment.pages[page].elementCount += 1
        if !isStructure {
            let type = image.page.type(of: reader.skipped)
            note(
                .notAnImage,
                effect: .unreadable,
                "an element of Images is \(type.words), expected an image",
                at: start,
                pointer: "",
                element: element
            )
        } else if image.isForeign {
            fragment.pages[page].foreignCount += 1
        } else if image.isEmpty {
            note(
                .notAnImage,
                effect: .unreadable,
                "an element of Images has no value of an image, not even a name; save whole pages, without --query",
                at: start,
                element: element
            )
        } else {
            keepImage(page: page, element: element, at: position)
        }
    }

    /// Reads an image that stands in no page.
    mutating func readBareImage() throws(ReadFailure) {
        let start = reader.position
        _ = try image.decode(from: &reader)
        let position = lines.advance(to: start)
        if fragment.pages.last?.kind != .bareImages {
            var page = PageRecord(entries: fragment.entries.endIndex..<fragment.entries.endIndex)
            page.kind = .bareImages
            page.position = position
            fragment.pages.append(page)
            fragment.forms.insert(.bareImages)
        }
        let page = fragment.pages.count - 1
        let element = fragment.pages[page].elementCount
        fragment.pages[page].elementCount += 1
        keepImage(page: page, element: element, at: position)
    }

    private mutating func keepImage(page: Int, element: UInt32, at position: Position) {
        let index = UInt32(fragment.entries.count)
        var cited = CitationCounter(from: lines)
        let entry = makeEntry(page: page, element: element, at: position, cited: &cited)
        let end = cited.finish(at: Int(image.range.upperBound))
        keepErrors(of: index, cited: &cited)
        fragment.unknownMembers.add(image.unknownMembers, of: image.page)
        if !image.problems.isEmpty { keepProblems(element: element) }
        if entry.owner != .aws || settings.includesAWSOwned { runRules(on: index, entry, cited: &cited) }
        fragment.entries.append(entry)
        fragment.pages[page].entries = fragment.pages[page].entries.lowerBound..<fragment.entries.endIndex
        lines = end
    }

    private mutating func runRules(on index: UInt32, _ entry: ImageEntry, cited: inout CitationCounter) {
        sink.image = index
        let before = sink.records.count
        let isAvailable = entry.state == ModelWord.available
        for rule in settings.imageRules where rule.images.holds(entry.owner, isAvailable: isAvailable) {
            sink.rule = rule.index
            rule.check(image, &sink)
        }
        for record in before..<sink.records.count {
            let found = sink.records[record]
            sink.cite(record, at: cited.position(of: image.offset(of: found.member, element: Int(found.element))))
        }
    }

    private mutating func keepErrors(of index: UInt32, cited: inout CitationCounter) {
        for error in image.errors {
            fragment.errors.append(
                ErrorEntry(
                    image: index,
                    code: sink.intern(error.code, in: image.page),
                    message: sink.intern(error.message, in: image.page),
                    time: error.instant ?? .min,
                    position: cited.position(of: Int(error.offset))
                )
            )
        }
    }

    private mutating func keepProblems(element: UInt32) {
        for problem in image.problems {
            let pointer = "\(problem.owner.pointer)/\(problem.member)"
            note(
                problem.cause.kind,
                effect: problem.cause.effect,
                problem.message,
                at: Int(problem.offset),
                pointer: pointer,
                element: element
            )
        }
    }

    private mutating func makeEntry(
        page: Int,
        element: UInt32,
        at position: Position,
        cited: inout CitationCounter
    ) -> ImageEntry {
        // An empty ARN names nothing.
        let arn = image.values[ImageMember.arn.rawValue].length > 0 ? intern(.arn) : .absent
        let parts = arns.parts(of: image.text(.arn), strings: &sink.strings)
        let visibility = intern(.visibility)
        return ImageEntry(
            identity: settings.digestsAll ? image.identity(key: settings.hashKey) : nil,
            page: UInt32(page),
            element: element,
            position: position,
            offset: Int(image.range.lowerBound),
            length: image.range.upperBound - image.range.lowerBound,
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
            allowsImageBuilder: image.permissions.allowImageBuilder == .value(true),
            dynamicProviders: intern(.dynamicAppProvidersEnabled),
            applications: ApplicationFacts(of: image, cited: &cited),
            // In the model's order, which most dumps have: counting goes on from one to the next.
            basePosition: place(of: .baseARN, &cited),
            statePosition: place(of: .state, &cited),
            visibilityPosition: place(of: .visibility, &cited),
            platformPosition: place(of: .platform, &cited),
            createdPosition: place(of: .created, &cited),
            baseReleasedPosition: place(of: .baseReleased, &cited),
            agentPosition: place(of: .agent, &cited),
            permissionsPosition: place(of: .permissions, &cited),
            sharedPosition: place(of: .sharedWithOthers, &cited)
        )
    }

    private func place(of member: CitedMember, _ cited: inout CitationCounter) -> Position {
        cited.position(of: image.offset(of: member, element: 0))
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
