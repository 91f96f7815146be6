/// What an image is handed to, member by member, in the service model's order.
///
/// The shape of an image is written once, in ``write(_:)``; what is made of it, a text or values, is the
/// sink's business alone.
protocol ImageSink {
    /// Whether members come in the order of their names instead of the service model's.
    static var sortsMembers: Bool { get }
    /// Whether members that clients don't know are wanted: those outside the service model, and what newer models have.
    var takesUnknown: Bool { get }
    /// Whether a member of the service model is wanted.
    func takes(_ member: ImageMember) -> Bool
    /// The unknown members of the image at hand, as places among them, by what they belong to.
    var unknownPlaces: [MemberOwner: [Int]] { get set }

    mutating func openObject()
    mutating func closeObject()
    mutating func openList()
    mutating func closeList()
    /// Begins an element of a list; its value follows.
    mutating func element()
    /// Begins a member; its value follows.
    mutating func name(_ name: ModelName)
    /// Begins a member whose name stands in the page.
    mutating func name(_ name: ValueSpan, of page: PageBytes)
    /// Takes a string, a value as it stands, or null for an absent one.
    mutating func write(_ value: ValueSpan, of page: PageBytes)
    mutating func write(_ value: Bool)
    /// Takes an instant in microseconds since 1970, and how it was spelled.
    mutating func write(instant: Int64, as spelling: ValueSpan, of page: PageBytes)
}

extension ImageSink {
    static var sortsMembers: Bool { false }

    func takes(_ member: ImageMember) -> Bool {
        takesUnknown || member != .imageSoftwareMetadata
    }

    /// Hands over one image.
    mutating func write(_ image: borrowing ImageRecord) {
        if !unknownPlaces.isEmpty { unknownPlaces.removeAll(keepingCapacity: true) }
        if takesUnknown {
            for (place, unknown) in image.unknownMembers.enumerated() {
                unknownPlaces[unknown.owner, default: []].append(place)
            }
        }
        openObject()
        for place in ImageMember.byName.indices {
            let member = Self.sortsMembers ? ImageMember.byName[place] : ImageMember.allCases[place]
            if takes(member) { write(member, of: image) }
        }
        writeUnknown(of: image, owner: .image)
        closeObject()
    }

    private mutating func member(_ name: ModelName, _ value: ValueSpan, of page: PageBytes) {
        if value.kind == .absent { return }
        self.name(name)
        write(value, of: page)
    }

    /// Hands over one member of an image, if it is there.
    mutating func write(_ member: ImageMember, of image: borrowing ImageRecord) {
        guard image.members.contains(member) else {
            let value = image.values[member.rawValue]
            if value.kind != .absent {
                name(ModelName(member))
                write(value, of: image.page)
            }
            return
        }
        name(ModelName(member))
        switch member {
        case .imageBuilderSupported: write(image.imageBuilderSupported)
        case .managedSoftwareIncluded: write(image.managedSoftwareIncluded)
        case .createdTime: write(instant: image.created, as: image.values[member.rawValue], of: image.page)
        case .publicBaseImageReleasedDate:
            write(instant: image.baseReleased, as: image.values[member.rawValue], of: image.page)
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
        openObject()
        self.member(.code, image.stateReason.code, of: image.page)
        self.member(.message, image.stateReason.message, of: image.page)
        writeUnknown(of: image, owner: .stateChangeReason)
        closeObject()
    }

    private mutating func writePermissions(of image: borrowing ImageRecord) {
        openObject()
        for (name, permission) in [
            (ModelName.allowFleet, image.permissions.allowFleet),
            (ModelName.allowImageBuilder, image.permissions.allowImageBuilder),
        ] {
            switch permission {
            case .absent: continue
            case .value(let value):
                self.name(name)
                write(value)
            case .unusable(let raw):
                self.name(name)
                write(raw, of: image.page)
            }
        }
        writeUnknown(of: image, owner: .permissions)
        closeObject()
    }

    private mutating func writeSoftwareMetadata(of image: borrowing ImageRecord) {
        openObject()
        self.member(.gridDriver, image.softwareMetadata.nvidiaGridDriverVersion, of: image.page)
        writeUnknown(of: image, owner: .softwareMetadata)
        closeObject()
    }

    private mutating func writeErrors(of image: borrowing ImageRecord) {
        openList()
        for (index, error) in image.errors.enumerated() {
            element()
            if error.raw.kind != .absent {
                write(error.raw, of: image.page)
                continue
            }
            openObject()
            self.member(.errorCode, error.code, of: image.page)
            self.member(.errorMessage, error.message, of: image.page)
            if let instant = error.instant {
                name(.errorTimestamp)
                write(instant: instant, as: error.timestamp, of: image.page)
            } else {
                self.member(.errorTimestamp, error.timestamp, of: image.page)
            }
            writeUnknown(of: image, owner: .error(index))
            closeObject()
        }
        closeList()
    }

    private mutating func writeApplications(of image: borrowing ImageRecord) {
        openList()
        for index in image.applications.indices {
            element()
            let raw = image.applications[index].raw
            if raw.kind != .absent {
                write(raw, of: image.page)
                continue
            }
            openObject()
            for place in ApplicationMember.byName.indices {
                let member = Self.sortsMembers ? ApplicationMember.byName[place] : ApplicationMember.allCases[place]
                write(member, of: image, application: index)
            }
            writeUnknown(of: image, owner: .application(index))
            closeObject()
        }
        closeList()
    }

    private mutating func write(_ member: ApplicationMember, of image: borrowing ImageRecord, application index: Int) {
        let application = image.applications[index]
        guard application.contains(member) else {
            return self.member(ModelName(member), application.values[member.rawValue], of: image.page)
        }
        name(ModelName(member))
        switch member {
        case .enabled: write(application.enabled)
        case .createdTime: write(instant: application.created, as: application.values[member.rawValue], of: image.page)
        case .metadata:
            openObject()
            for entry in image.metadata[Int(application.metadata.lowerBound)..<Int(application.metadata.upperBound)] {
                name(entry.key, of: image.page)
                write(entry.value, of: image.page)
            }
            closeObject()
        case .iconS3Location:
            openObject()
            self.member(.bucket, application.iconBucket, of: image.page)
            self.member(.key, application.iconKey, of: image.page)
            writeUnknown(of: image, owner: .iconLocation(application: index))
            closeObject()
        case .platforms: writeWords(application.platforms, of: image)
        case .instanceFamilies: writeWords(application.instanceFamilies, of: image)
        default: write(application.values[member.rawValue], of: image.page)
        }
    }

    private mutating func writeWords(_ range: Range<UInt32>, of image: borrowing ImageRecord) {
        writeList(image.words[Int(range.lowerBound)..<Int(range.upperBound)], of: image.page)
    }

    private mutating func writeList(_ values: ArraySlice<ValueSpan>, of page: PageBytes) {
        openList()
        for value in values {
            element()
            write(value, of: page)
        }
        closeList()
    }

    private mutating func writeUnknown(of image: borrowing ImageRecord, owner: MemberOwner) {
        for place in unknownPlaces[owner] ?? [] {
            let unknown = image.unknownMembers[place]
            name(unknown.name, of: image.page)
            write(unknown.value, of: image.page)
        }
    }
}
