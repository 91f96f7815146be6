/// The decoder's part for `Applications`, about a third of a typical page.
extension ImageRecord {
    mutating func decodeApplications(from reader: inout some ShapeReader) throws(ReadFailure) {
        switch try reader.openList(of: ShapeNames.applications) {
        case .opened: members.insert(.applications)
        case .null: return
        case .mismatch:
            values[ImageMember.applications.rawValue] = reader.skipped
            return noteMismatch(reader.skipped, of: .applications, expected: .list)
        }
        var first = true
        while try reader.nextElement(first: &first) {
            let index = applications.count
            var application = ApplicationRecord()
            switch try reader.openStructure() {
            case .opened: try decode(&application, at: index, from: &reader)
            case .null, .mismatch:
                application.raw = reader.skipped
                noteElement(reader.skipped, in: .image, "Applications/\(index)", expected: .structure)
            }
            applications.append(application)
        }
    }

    private mutating func decode(
        _ application: inout ApplicationRecord,
        at index: Int,
        from reader: inout some ShapeReader
    ) throws(ReadFailure) {
        let names = ShapeNames.application
        var first = true
        var number = -1
        while true {
            number = try reader.nextMember(of: names, first: &first, after: number)
            if number == MemberNames.end { return }
            guard let member = ApplicationMember(rawValue: number) else {
                try keepUnknown(owner: .application(index), from: &reader)
                continue
            }
            if application.contains(member) || application.values[number].kind != .absent {
                let offset = reader.position
                let again = try reader.skip()
                let before = application.offsets[number]
                let same = reader.value(at: before, isSameAs: again)
                noteRepetition(.application(index), member.name, isSame: same, at: offset)
                continue
            }
            try decode(member, of: &application, at: index, from: &reader)
        }
    }

    @inline(__always)
    private mutating func decode(
        _ member: ApplicationMember,
        of application: inout ApplicationRecord,
        at index: Int,
        from reader: inout some ShapeReader
    ) throws(ReadFailure) {
        let offset = reader.position
        application.offsets[member.rawValue] = UInt32(truncatingIfNeeded: offset)
        switch member {
        case .name, .displayName, .iconURL, .launchPath, .launchParameters, .workingDirectory, .description, .arn,
            .appBlockARN:
            let value = try reader.string()
            application.values[member.rawValue] = value
            if value.isString {
                application.insert(member)
            } else {
                noteMismatch(value, owner: .application(index), member.name, expected: .string, at: offset)
            }
        case .enabled:
            switch try reader.boolean() {
            case .value(let value):
                application.enabled = value
                application.insert(member)
            case .null: break
            case .mismatch: keep(reader.skipped, as: member, of: &application, at: index, expected: .boolean)
            }
        case .createdTime:
            let value = try reader.timestamp()
            application.values[member.rawValue] = value.span
            if let instant = note(value, owner: .application(index), member: member.name) {
                application.created = instant
                application.insert(member)
            }
        case .metadata, .iconS3Location:
            let opening = member == .metadata ? try reader.openMap() : try reader.openStructure()
            switch opening {
            case .opened:
                application.insert(member)
                if member == .metadata {
                    application.metadata = try decodeMetadata(application: index, from: &reader)
                } else {
                    try decodeIconLocation(&application, at: index, from: &reader)
                }
            case .null: break
            case .mismatch:
                let type: ShapeType = member == .metadata ? .map : .structure
                keep(reader.skipped, as: member, of: &application, at: index, expected: type)
            }
        case .platforms, .instanceFamilies:
            switch try reader.openList(of: ShapeNames.words) {
            case .opened:
                application.insert(member)
                let range = try decodeWords(member, application: index, from: &reader)
                if member == .platforms { application.platforms = range } else { application.instanceFamilies = range }
            case .null: break
            case .mismatch: keep(reader.skipped, as: member, of: &application, at: index, expected: .list)
            }
        }
    }

    private mutating func keep(
        _ raw: ValueSpan,
        as member: ApplicationMember,
        of application: inout ApplicationRecord,
        at index: Int,
        expected: ShapeType
    ) {
        application.values[member.rawValue] = raw
        noteMismatch(raw, owner: .application(index), member.name, expected: expected, at: Int(raw.offset))
    }

    private mutating func decodeIconLocation(
        _ application: inout ApplicationRecord,
        at index: Int,
        from reader: inout some ShapeReader
    ) throws(ReadFailure) {
        let owner = MemberOwner.iconLocation(application: index)
        var first = true
        while true {
            switch try reader.nextMember(of: ShapeNames.iconLocation, first: &first) {
            case MemberNames.end: return
            case 0: application.iconBucket = try decodeString(application.iconBucket, owner, "S3Bucket", from: &reader)
            case 1: application.iconKey = try decodeString(application.iconKey, owner, "S3Key", from: &reader)
            default: try keepUnknown(owner: owner, from: &reader)
            }
        }
    }

    /// Reads a map's entries; of entries with one key the first is kept and a different second one is noted.
    private mutating func decodeMetadata(
        application index: Int,
        from reader: inout some ShapeReader
    )
        throws(ReadFailure) -> Range<UInt32>
    {
        let start = metadata.count
        var keys = MetadataKeys()
        var first = true
        while let key = try reader.nextEntry(first: &first) {
            let offset = reader.position
            let value = try reader.string()
            if value.kind == .raw {
                noteEntry(value, key, reader.entryForm, of: .application(index), at: offset)
            }
            let hasKey = reader.entryForm != .noKey && reader.entryForm != .keyOfElements
            if let before = keys.place(of: key, among: metadata[start...], page: page) {
                // Two entries without a key are not of one key; the first is kept for those who want it as it stands.
                if !hasKey { continue }
                let same = page.isSame(metadata[before].value, value)
                noteRepetition(
                    .application(index),
                    MemberProblem.member("Metadata", key: page.string(key)),
                    isSame: same,
                    at: offset
                )
            } else {
                metadata.append(MetadataEntry(key: key, value: value))
            }
        }
        return UInt32(start)..<UInt32(metadata.count)
    }

    /// Notes an entry of `Metadata` whose value is no string.
    private mutating func noteEntry(
        _ value: ValueSpan,
        _ key: ValueSpan,
        _ form: MapEntryForm,
        of owner: MemberOwner,
        at offset: Int
    ) {
        let member = MemberProblem.member("Metadata", key: page.string(key))
        let cause: MemberProblem.Cause
        switch form {
        case .whole: return noteMismatch(value, owner: owner, member, expected: .string, at: offset)
        case .noKey: cause = .noKey
        case .keyOfElements: cause = .keyOfElements
        case .noPair: cause = key.length > 0 ? .noPair : .noKey
        }
        problems.append(
            MemberProblem(
                owner: owner,
                member: key.length > 0 ? member : "Metadata",
                cause: cause,
                offset: UInt32(truncatingIfNeeded: offset)
            )
        )
    }

    private mutating func decodeWords(
        _ member: ApplicationMember,
        application index: Int,
        from reader: inout some ShapeReader
    ) throws(ReadFailure) -> Range<UInt32> {
        let start = words.count
        var first = true
        while try reader.nextElement(first: &first) {
            let offset = reader.position
            let value = try reader.string()
            if !value.isString {
                let name = "\(member.name)/\(words.count - start)"
                noteElement(value, in: .application(index), name, expected: .string, at: offset)
            }
            words.append(value)
        }
        return UInt32(start)..<UInt32(words.count)
    }
}
