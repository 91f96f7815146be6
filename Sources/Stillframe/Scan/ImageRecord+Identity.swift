/// What makes two images the same, over decoded values framed by member in the model's order.
///
/// Left out is what moves without meaning: members the model doesn't know, the query of an icon's address, and
/// LatestAppstreamAgentVersion. Null, an empty list and an empty map count as absent.
extension ImageRecord {
    /// The digest of the image's identity, while its bytes are at hand.
    func identity(key: KeyedHash.Key) -> Digest {
        var hash = KeyedHash(key: key)
        // Through a span: an element taken by number from the array itself copies all of it first.
        let values = values.span
        // Not over `allCases`: that makes an array each time.
        for number in values.indices {
            guard let member = ImageMember(rawValue: number), member != .latestAppstreamAgentVersion else { continue }
            let tag = UInt8(member.rawValue + 1)
            if members.contains(member) {
                absorb(member, values[number], tag: tag, into: &hash)
            } else if values[number].kind == .raw {
                absorb(values[number], tag: tag | 0x80, into: &hash)
            }
        }
        return hash.finish()
    }

    private func absorb(_ member: ImageMember, _ value: ValueSpan, tag: UInt8, into hash: inout KeyedHash) {
        switch member {
        case .imageBuilderSupported: hash.absorb(tag: tag, imageBuilderSupported ? 1 : 0)
        case .managedSoftwareIncluded: hash.absorb(tag: tag, managedSoftwareIncluded ? 1 : 0)
        case .createdTime: hash.absorb(tag: tag, UInt64(bitPattern: created))
        case .publicBaseImageReleasedDate: hash.absorb(tag: tag, UInt64(bitPattern: baseReleased))
        case .stateChangeReason: absorbStateReason(tag: tag, into: &hash)
        case .imagePermissions: absorbPermissions(tag: tag, into: &hash)
        case .imageSoftwareMetadata: absorb(softwareMetadata.nvidiaGridDriverVersion, tag: tag, into: &hash)
        case .imageErrors: absorbErrors(tag: tag, into: &hash)
        case .supportedInstanceFamilies: absorb(instanceFamilies[...], tag: tag, into: &hash)
        case .applications: absorbApplications(tag: tag, into: &hash)
        default: absorb(value, tag: tag, into: &hash)
        }
    }
}

extension KeyedHash {
    fileprivate mutating func absorb(tag: UInt8, _ value: UInt64) {
        absorb(UInt64(tag), value)
    }
}

extension ImageRecord {
    @inline(__always)
    fileprivate func absorb(_ span: ValueSpan, tag: UInt8, into hash: inout KeyedHash) {
        hash.absorb(span, of: page, tag: tag)
    }

    fileprivate func absorb(_ words: ArraySlice<ValueSpan>, tag: UInt8, into hash: inout KeyedHash) {
        if words.isEmpty { return }
        hash.absorb(tag: tag, UInt64(words.count))
        for word in words { absorb(word, tag: word.kind == .absent ? 0x40 : tag, into: &hash) }
    }

    fileprivate func absorbStateReason(tag: UInt8, into hash: inout KeyedHash) {
        hash.absorb(tag: tag, 0)
        absorb(stateReason.code, tag: 1, into: &hash)
        absorb(stateReason.message, tag: 2, into: &hash)
    }

    fileprivate func absorbPermissions(tag: UInt8, into hash: inout KeyedHash) {
        for (number, permission) in [permissions.allowFleet, permissions.allowImageBuilder].enumerated() {
            switch permission {
            case .absent: continue
            case .value(let isAllowed): hash.absorb(tag: tag, UInt64(number) << 1 | (isAllowed ? 1 : 0))
            case .unusable(let raw): absorb(raw, tag: UInt8(number), into: &hash)
            }
        }
    }

    fileprivate func absorbErrors(tag: UInt8, into hash: inout KeyedHash) {
        if errors.isEmpty { return }
        hash.absorb(tag: tag, UInt64(errors.count))
        for error in errors {
            hash.absorb(tag: tag, UInt64(bitPattern: error.instant ?? .min))
            absorb(error.raw, tag: 3, into: &hash)
            absorb(error.code, tag: 4, into: &hash)
            absorb(error.message, tag: 5, into: &hash)
            if error.instant == nil { absorb(error.timestamp, tag: 6, into: &hash) }
        }
    }

    fileprivate func absorbApplications(tag: UInt8, into hash: inout KeyedHash) {
        if applications.isEmpty { return }
        hash.absorb(tag: tag, UInt64(applications.count))
        for index in applications.indices { absorb(applications[index], into: &hash) }
    }

    private func absorb(_ application: borrowing ApplicationRecord, into hash: inout KeyedHash) {
        hash.absorb(tag: 0xa0, 0)
        absorb(application.raw, tag: 0x20, into: &hash)
        let values = application.values.span
        for number in values.indices {
            guard let member = ApplicationMember(rawValue: number) else { continue }
            let tag = UInt8(member.rawValue + 0x21)
            switch member {
            case .iconURL:
                // The query of an icon's address is a time-limited signature, which moves without meaning.
                hash.absorb(values[number], of: page, upTo: UInt8(ascii: "?"), tag: tag)
            case .enabled:
                if application.contains(.enabled) { hash.absorb(tag: tag, application.enabled ? 1 : 0) }
            case .createdTime:
                if application.contains(.createdTime) {
                    hash.absorb(tag: tag, UInt64(bitPattern: application.created))
                } else {
                    absorb(values[number], tag: tag, into: &hash)
                }
            case .metadata: absorbMetadata(application.metadata, tag: tag, into: &hash)
            case .iconS3Location:
                absorb(application.iconBucket, tag: tag, into: &hash)
                absorb(application.iconKey, tag: tag + 0x20, into: &hash)
            case .platforms: absorb(words[in: application.platforms], tag: tag, into: &hash)
            case .instanceFamilies: absorb(words[in: application.instanceFamilies], tag: tag, into: &hash)
            default: absorb(values[number], tag: tag, into: &hash)
            }
        }
    }

    /// A map's entries have no order: their digests are added.
    private func absorbMetadata(_ range: Range<UInt32>, tag: UInt8, into hash: inout KeyedHash) {
        if range.isEmpty { return }
        hash.absorb(tag: tag, UInt64(range.count))
        if range.count == 1 { return absorbEntry(Int(range.lowerBound), into: &hash) }
        var low: UInt64 = 0
        var high: UInt64 = 0
        for index in range {
            var single = hash
            absorbEntry(Int(index), into: &single)
            let digest = single.finish()
            low &+= digest.low
            high &+= digest.high
        }
        hash.absorb(low, high)
    }

    private func absorbEntry(_ index: Int, into hash: inout KeyedHash) {
        absorb(metadata[index].key, tag: 1, into: &hash)
        absorb(metadata[index].value, tag: 2, into: &hash)
    }
}

extension Array {
    fileprivate subscript(in range: Range<UInt32>) -> ArraySlice<Element> {
        self[Int(range.lowerBound)..<Int(range.upperBound)]
    }
}
