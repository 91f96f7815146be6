extension Snapshot {
    /// Hands over the applications of own and shared images, in image order and the dump's order within one; AWS's own
    /// images come too if they are judged.
    ///
    /// Applications are a third of a response and are not kept: images are read again, one at a time. Elements that are
    /// no applications are left out. What `body` throws is passed on.
    ///
    /// - Throws: ``ReadingAgainFailure`` where an input changed since it was judged, or what `body` throws.
    /// - Complexity: O(*n*) in the number of bytes.
    public func forEachApplication(_ body: (ApplicationSummary) throws -> Void) throws {
        var reader = ImageRereader(store)
        for index in store.order {
            let entry = store.scan.entries[Int(index)]
            guard entry.applicationCount > 0, entry.owner != .aws || includesAWSOwned else { continue }
            let applications = try reader.read(index) { image in
                image.applicationSummaries(
                    account: store.scan.strings[entry.account],
                    region: store.scan.strings[entry.region]
                )
            }
            for application in applications { try body(application) }
        }
    }
}

extension ImageRecord {
    /// The applications as text.
    fileprivate func applicationSummaries(account: String, region: String) -> [ApplicationSummary] {
        applications.indices.filter { applications[$0].raw.kind == .absent }.map { index in
            summary(of: applications[index], account: account, region: region)
        }
    }

    private func summary(
        of application: borrowing ApplicationRecord,
        account: String,
        region: String
    ) -> ApplicationSummary {
        func text(_ member: ApplicationMember) -> String { page.string(application.values[member.rawValue]) }
        func list(_ range: Range<UInt32>) -> [String] {
            words[Int(range.lowerBound)..<Int(range.upperBound)].map { page.string($0) }
        }
        return ApplicationSummary(
            imageARN: page.string(values[ImageMember.arn.rawValue]),
            imageName: page.string(values[ImageMember.name.rawValue]),
            account: account,
            region: region,
            name: text(.name),
            displayName: text(.displayName),
            enabled: application.contains(.enabled) ? application.enabled : nil,
            launchPath: text(.launchPath),
            launchParameters: text(.launchParameters),
            workingDirectory: text(.workingDirectory),
            description: text(.description),
            appBlockARN: text(.appBlockARN),
            arn: text(.arn),
            iconURL: text(.iconURL),
            iconBucket: page.string(application.iconBucket),
            iconKey: page.string(application.iconKey),
            platforms: list(application.platforms),
            instanceFamilies: list(application.instanceFamilies),
            created: application.contains(.createdTime) ? Timestamp(microseconds: application.created) : nil
        )
    }
}
