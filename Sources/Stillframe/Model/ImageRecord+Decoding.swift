/// The one decoder: the shape of an image is written here, once, for every form of a dump.
extension ImageRecord {
    /// Fills the record from the reader's next value; false where that is no structure.
    mutating func decode(from reader: inout some ShapeReader) throws(ReadFailure) -> Bool {
        reset()
        let start = reader.position
        guard try reader.openStructure() == .opened else { return false }
        let names = ShapeNames.image
        var first = true
        var index = -1
        while true {
            index = try reader.nextMember(of: names, first: &first, after: index)
            if index == MemberNames.end { break }
            guard let member = ImageMember(rawValue: index) else {
                try keepUnknown(owner: .image, from: &reader)
                continue
            }
            try decode(member, from: &reader)
        }
        range = UInt32(truncatingIfNeeded: start)..<UInt32(truncatingIfNeeded: reader.position)
        return true
    }

    /// Forgets the image before, keeping the room its lists took.
    private mutating func reset() {
        members = MemberSet()
        values = InlineArray(repeating: .absent)
        offsets = InlineArray(repeating: 0)
        stateReason = StateReasonRecord()
        permissions = PermissionsRecord()
        softwareMetadata = SoftwareMetadataRecord()
        applications.removeAll(keepingCapacity: true)
        errors.removeAll(keepingCapacity: true)
        instanceFamilies.removeAll(keepingCapacity: true)
        metadata.removeAll(keepingCapacity: true)
        words.removeAll(keepingCapacity: true)
        unknownMembers.removeAll(keepingCapacity: true)
        problems.removeAll(keepingCapacity: true)
    }

    @inline(__always)
    private mutating func decode(_ member: ImageMember, from reader: inout some ShapeReader) throws(ReadFailure) {
        if members.contains(member) || values[member.rawValue].kind != .absent {
            return try decodeAgain(member, from: &reader)
        }
        offsets[member.rawValue] = UInt32(truncatingIfNeeded: reader.position)
        switch member {
        case .name, .arn, .baseImageARN, .displayName, .state, .visibility, .imageBuilderName, .platform, .description,
            .appstreamAgentVersion, .latestAppstreamAgentVersion, .dynamicAppProvidersEnabled, .imageSharedWithOthers,
            .imageType:
            let value = try reader.string()
            values[member.rawValue] = value
            if value.isString { members.insert(member) } else { noteMismatch(value, of: member, expected: .string) }
        case .imageBuilderSupported:
            if let value = try decodeBoolean(member, from: &reader) { imageBuilderSupported = value }
        case .managedSoftwareIncluded:
            if let value = try decodeBoolean(member, from: &reader) { managedSoftwareIncluded = value }
        case .createdTime:
            if let value = try decodeTimestamp(member, from: &reader) { created = value }
        case .publicBaseImageReleasedDate:
            if let value = try decodeTimestamp(member, from: &reader) { baseReleased = value }
        case .stateChangeReason: try decodeStateReason(from: &reader)
        case .imagePermissions: try decodePermissions(from: &reader)
        case .imageSoftwareMetadata: try decodeSoftwareMetadata(from: &reader)
        case .applications: try decodeApplications(from: &reader)
        case .imageErrors: try decodeErrors(from: &reader)
        case .supportedInstanceFamilies: try decodeInstanceFamilies(from: &reader)
        }
    }

    private mutating func decodeBoolean(
        _ member: ImageMember,
        from reader: inout some ShapeReader
    )
        throws(ReadFailure) -> Bool?
    {
        switch try reader.boolean() {
        case .value(let value):
            members.insert(member)
            return value
        case .null: return nil
        case .mismatch:
            values[member.rawValue] = reader.skipped
            noteMismatch(reader.skipped, of: member, expected: .boolean)
            return nil
        }
    }

    private mutating func decodeTimestamp(
        _ member: ImageMember,
        from reader: inout some ShapeReader
    )
        throws(ReadFailure) -> Int64?
    {
        let value = try reader.timestamp()
        let instant = note(value, owner: .image, member: member.name)
        values[member.rawValue] = value.span
        if instant != nil { members.insert(member) }
        return instant
    }

    /// Enters a structure or list; false where there is none, which is noted unless it is null.
    private mutating func enter(
        _ member: ImageMember,
        _ type: ShapeType,
        _ opening: Opening,
        _ skipped: ValueSpan
    ) -> Bool {
        switch opening {
        case .opened:
            members.insert(member)
            return true
        case .null: return false
        case .mismatch:
            values[member.rawValue] = skipped
            noteMismatch(skipped, of: member, expected: type)
            return false
        }
    }

    private mutating func decodeStateReason(from reader: inout some ShapeReader) throws(ReadFailure) {
        guard enter(.stateChangeReason, .structure, try reader.openStructure(), reader.skipped) else { return }
        var first = true
        while true {
            switch try reader.nextMember(of: ShapeNames.stateChangeReason, first: &first) {
            case MemberNames.end: return
            case 0: stateReason.code = try decodeString(stateReason.code, .stateChangeReason, "Code", from: &reader)
            case 1:
                stateReason.message = try decodeString(
                    stateReason.message,
                    .stateChangeReason,
                    "Message",
                    from: &reader
                )
            default: try keepUnknown(owner: .stateChangeReason, from: &reader)
            }
        }
    }

    private mutating func decodePermissions(from reader: inout some ShapeReader) throws(ReadFailure) {
        guard enter(.imagePermissions, .structure, try reader.openStructure(), reader.skipped) else { return }
        var first = true
        while true {
            switch try reader.nextMember(of: ShapeNames.permissions, first: &first) {
            case MemberNames.end: return
            case 0:
                permissions.allowFleet = try decodePermission(
                    permissions.allowFleet,
                    "allowFleet",
                    from: &reader
                )
            case 1:
                permissions.allowImageBuilder = try decodePermission(
                    permissions.allowImageBuilder,
                    "allowImageBuilder",
                    from: &reader
                )
            default: try keepUnknown(owner: .permissions, from: &reader)
            }
        }
    }

    private mutating func decodePermission(
        _ before: PermissionRecord,
        _ name: String,
        from reader: inout some ShapeReader
    ) throws(ReadFailure) -> PermissionRecord {
        let offset = reader.position
        let reading = try reader.boolean()
        if before != .absent {
            noteRepetition(.permissions, name, isSame: reading == before.reading, at: offset)
            return before
        }
        switch reading {
        case .value(let value): return .value(value)
        case .null: return .absent
        case .mismatch:
            noteMismatch(reader.skipped, owner: .permissions, name, expected: .boolean, at: offset)
            return .unusable(reader.skipped)
        }
    }

    private mutating func decodeSoftwareMetadata(from reader: inout some ShapeReader) throws(ReadFailure) {
        guard enter(.imageSoftwareMetadata, .structure, try reader.openStructure(), reader.skipped) else { return }
        var first = true
        while true {
            switch try reader.nextMember(of: ShapeNames.softwareMetadata, first: &first) {
            case MemberNames.end: return
            case 0:
                softwareMetadata.nvidiaGridDriverVersion = try decodeString(
                    softwareMetadata.nvidiaGridDriverVersion,
                    .softwareMetadata,
                    "nvidiaGridDriverVersion",
                    from: &reader
                )
            default: try keepUnknown(owner: .softwareMetadata, from: &reader)
            }
        }
    }

    private mutating func decodeErrors(from reader: inout some ShapeReader) throws(ReadFailure) {
        guard enter(.imageErrors, .list, try reader.openList(of: ShapeNames.errors), reader.skipped) else { return }
        var first = true
        while try reader.nextElement(first: &first) {
            let index = errors.count
            var error = ErrorRecord(offset: UInt32(truncatingIfNeeded: reader.position))
            switch try reader.openStructure() {
            case .opened: try decode(&error, at: index, from: &reader)
            case .null, .mismatch:
                error.raw = reader.skipped
                noteElement(reader.skipped, in: .image, "ImageErrors/\(index)", expected: .structure)
            }
            errors.append(error)
        }
    }

    private mutating func decode(
        _ error: inout ErrorRecord,
        at index: Int,
        from reader: inout some ShapeReader
    )
        throws(ReadFailure)
    {
        var first = true
        while true {
            switch try reader.nextMember(of: ShapeNames.error, first: &first) {
            case MemberNames.end: return
            case 0: error.code = try decodeString(error.code, .error(index), "ErrorCode", from: &reader)
            case 1: error.message = try decodeString(error.message, .error(index), "ErrorMessage", from: &reader)
            case 2:
                let offset = reader.position
                let value = try reader.timestamp()
                let instant = note(value, owner: .error(index), member: "ErrorTimestamp")
                if error.timestamp.kind != .absent {
                    noteRepetition(
                        .error(index),
                        "ErrorTimestamp",
                        isSame: instant == error.instant,
                        at: offset
                    )
                } else {
                    error.timestamp = value.span
                    error.instant = instant
                }
            default: try keepUnknown(owner: .error(index), from: &reader)
            }
        }
    }

    private mutating func decodeInstanceFamilies(from reader: inout some ShapeReader) throws(ReadFailure) {
        guard enter(.supportedInstanceFamilies, .list, try reader.openList(of: ShapeNames.words), reader.skipped) else {
            return
        }
        var first = true
        while try reader.nextElement(first: &first) {
            let offset = reader.position
            let value = try reader.string()
            if !value.isString {
                noteElement(
                    value,
                    in: .image,
                    "SupportedInstanceFamilies/\(instanceFamilies.count)",
                    expected: .string,
                    at: offset
                )
            }
            instanceFamilies.append(value)
        }
    }
}
