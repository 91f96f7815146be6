/// Writes images in the model's canonical JSON: members in the service model's order, then unknown ones in the dump's,
/// instants as ISO-8601 UTC.
///
/// Nothing an image holds is lost: unknown values and those of the wrong type are written token by token as they were
/// spelled, without the white space between, so that the output is the same however the dump was laid out. An unknown
/// member that stands twice is written twice.
struct ImageText {
    private(set) var output: [UInt8] = []
    /// Whether members that the model doesn't know and LatestAppstreamAgentVersion are left out, which move without meaning.
    private let leavesOutVolatile: Bool
    private var depth = 0
    private var isFirst = true
    /// The unknown members of the image at hand, as places among them, by what they belong to.
    private var unknownPlaces: [MemberOwner: [Int]] = [:]

    init(leavesOutVolatile: Bool = false) {
        self.leavesOutVolatile = leavesOutVolatile
    }

    /// Forgets what was written but keeps the room.
    mutating func clear() {
        output.removeAll(keepingCapacity: true)
    }

    /// Appends text of the document around the images.
    mutating func append(_ text: String) {
        output.append(contentsOf: text.utf8)
    }

    /// Writes one image at a level of indentation.
    mutating func write(_ image: borrowing ImageRecord, depth: Int) {
        self.depth = depth
        unknownPlaces.removeAll(keepingCapacity: true)
        for (place, unknown) in image.unknownMembers.enumerated() where !leavesOutVolatile {
            unknownPlaces[unknown.owner, default: []].append(place)
        }
        open("{")
        for member in ImageMember.allCases { write(member, of: image) }
        writeUnknown(of: image, owner: .image)
        close("}")
    }

    private mutating func write(_ member: ImageMember, of image: borrowing ImageRecord) {
        if leavesOutVolatile, member == .latestAppstreamAgentVersion { return }
        guard image.members.contains(member) else {
            let value = image.values[member.rawValue]
            if value.kind != .absent {
                key(member.name)
                write(value, of: image.page)
            }
            return
        }
        key(member.name)
        switch member {
        case .imageBuilderSupported: write(image.imageBuilderSupported)
        case .managedSoftwareIncluded: write(image.managedSoftwareIncluded)
        case .createdTime: write(image.created)
        case .publicBaseImageReleasedDate: write(image.baseReleased)
        case .stateChangeReason: writeStateReason(of: image)
        case .imagePermissions: writePermissions(of: image)
        case .imageSoftwareMetadata: writeSoftwareMetadata(of: image)
        case .imageErrors: writeErrors(of: image)
        case .supportedInstanceFamilies: writeList(image.instanceFamilies[...], of: image.page)
        case .applications: writeApplications(of: image)
        default: write(image.values[member.rawValue], of: image.page)
        }
    }

    private mutating func writeStateReason(of image: borrowing ImageRecord) {
        open("{")
        member("Code", image.stateReason.code, of: image.page)
        member("Message", image.stateReason.message, of: image.page)
        writeUnknown(of: image, owner: .stateChangeReason)
        close("}")
    }

    private mutating func writePermissions(of image: borrowing ImageRecord) {
        open("{")
        for (name, permission) in [
            ("allowFleet", image.permissions.allowFleet), ("allowImageBuilder", image.permissions.allowImageBuilder),
        ] {
            switch permission {
            case .absent: continue
            case .value(let value):
                key(name)
                write(value)
            case .unusable(let raw):
                key(name)
                write(raw, of: image.page)
            }
        }
        writeUnknown(of: image, owner: .permissions)
        close("}")
    }

    private mutating func writeSoftwareMetadata(of image: borrowing ImageRecord) {
        open("{")
        member("nvidiaGridDriverVersion", image.softwareMetadata.nvidiaGridDriverVersion, of: image.page)
        writeUnknown(of: image, owner: .softwareMetadata)
        close("}")
    }

    private mutating func writeErrors(of image: borrowing ImageRecord) {
        open("[")
        for (index, error) in image.errors.enumerated() {
            element()
            if error.raw.kind != .absent {
                write(error.raw, of: image.page)
                continue
            }
            open("{")
            member("ErrorCode", error.code, of: image.page)
            member("ErrorMessage", error.message, of: image.page)
            if let instant = error.instant {
                key("ErrorTimestamp")
                write(instant)
            } else {
                member("ErrorTimestamp", error.timestamp, of: image.page)
            }
            writeUnknown(of: image, owner: .error(index))
            close("}")
        }
        close("]")
    }

    private mutating func writeApplications(of image: borrowing ImageRecord) {
        open("[")
        for index in image.applications.indices {
            element()
            let raw = image.applications[index].raw
            if raw.kind != .absent {
                write(raw, of: image.page)
                continue
            }
            open("{")
            for member in ApplicationMember.allCases { write(member, of: image, application: index) }
            writeUnknown(of: image, owner: .application(index))
            close("}")
        }
        close("]")
    }

    private mutating func write(_ member: ApplicationMember, of image: borrowing ImageRecord, application index: Int) {
        let application = image.applications[index]
        guard application.contains(member) else {
            return self.member(member.name, application.values[member.rawValue], of: image.page)
        }
        key(member.name)
        switch member {
        case .enabled: write(application.enabled)
        case .createdTime: write(application.created)
        case .metadata:
            open("{")
            for entry in image.metadata[Int(application.metadata.lowerBound)..<Int(application.metadata.upperBound)] {
                key(entry.key, of: image.page)
                write(entry.value, of: image.page)
            }
            close("}")
        case .iconS3Location:
            open("{")
            self.member("S3Bucket", application.iconBucket, of: image.page)
            self.member("S3Key", application.iconKey, of: image.page)
            writeUnknown(of: image, owner: .iconLocation(application: index))
            close("}")
        case .platforms: writeWords(application.platforms, of: image)
        case .instanceFamilies: writeWords(application.instanceFamilies, of: image)
        default: write(application.values[member.rawValue], of: image.page)
        }
    }

    private mutating func writeWords(_ range: Range<UInt32>, of image: borrowing ImageRecord) {
        writeList(image.words[Int(range.lowerBound)..<Int(range.upperBound)], of: image.page)
    }

    private mutating func writeList(_ values: ArraySlice<ValueSpan>, of page: PageBytes) {
        open("[")
        for value in values {
            element()
            write(value, of: page)
        }
        close("]")
    }

    private mutating func writeUnknown(of image: borrowing ImageRecord, owner: MemberOwner) {
        for place in unknownPlaces[owner] ?? [] {
            let unknown = image.unknownMembers[place]
            key(unknown.name, of: image.page)
            write(unknown.value, of: image.page)
        }
    }
}

// MARK: - Layout

extension ImageText {
    private mutating func open(_ bracket: String) {
        output.append(contentsOf: bracket.utf8)
        depth += 1
        isFirst = true
    }

    private mutating func close(_ bracket: String) {
        depth -= 1
        if !isFirst { newLine() }
        output.append(contentsOf: bracket.utf8)
        isFirst = false
    }

    private mutating func element() {
        if !isFirst { output.append(UInt8(ascii: ",")) }
        isFirst = false
        newLine()
    }

    private mutating func newLine() {
        output.append(0x0a)
        output.append(contentsOf: repeatElement(0x20, count: 4 * depth))
    }

    private mutating func key(_ name: String) {
        element()
        output.append(contentsOf: "\"\(name)\": ".utf8)
    }

    private mutating func key(_ name: ValueSpan, of page: PageBytes) {
        element()
        write(name, of: page)
        output.append(contentsOf: ": ".utf8)
    }

    private mutating func member(_ name: String, _ value: ValueSpan, of page: PageBytes) {
        if value.kind == .absent { return }
        key(name)
        write(value, of: page)
    }

    /// Writes a string with only the escapes JSON asks for, and any other value as it stands.
    private mutating func write(_ value: ValueSpan, of page: PageBytes) {
        switch value.kind {
        case .absent: output.append(contentsOf: "null".utf8)
        case .raw: page.appendCompact(value, to: &output)
        case .plain:
            output.append(UInt8(ascii: "\""))
            page.append(value, to: &output)
            output.append(UInt8(ascii: "\""))
        case .escaped:
            output.append(UInt8(ascii: "\""))
            for byte in page.string(value).utf8 { JSONEscapes.append(byte, to: &output) }
            output.append(UInt8(ascii: "\""))
        }
    }

    private mutating func write(_ value: Bool) {
        output.append(contentsOf: (value ? "true" : "false").utf8)
    }

    private mutating func write(_ microseconds: Int64) {
        output.append(UInt8(ascii: "\""))
        Timestamp(microseconds: microseconds).appendText(to: &output)
        output.append(UInt8(ascii: "\""))
    }
}
