extension ImageRecord {
    /// Appends the credentials in the image's texts: descriptions, messages, launch paths and parameters, metadata.
    ///
    /// `clean` are texts of other images that have none, which those of this one are added to.
    func findSecrets(_ clean: inout CleanTexts, into found: inout [FoundSecret]) {
        search(text(.description), .description, &clean, &found)
        search(page.text(stateReason.message), .stateChangeReasonMessage, &clean, &found)
        for index in errors.indices {
            search(page.text(errors[index].message), .errorMessage, at: index, &clean, &found)
        }
        for index in applications.indices {
            search(
                text(.launchParameters, ofApplication: index),
                .applicationLaunchParameters,
                at: index,
                &clean,
                &found
            )
            search(text(.description, ofApplication: index), .applicationDescription, at: index, &clean, &found)
            if let path = text(.launchPath, ofApplication: index) {
                // The colon of a drive is no separator.
                let hasDrive = path.count > 2 && path[1] == UInt8(ascii: ":")
                search(hasDrive ? path.part(2..<path.count) : path, .applicationLaunchPath, at: index, &clean, &found)
            }
            for entry in applications[index].metadata { search(metadata[Int(entry)], index, &clean, &found) }
        }
    }

    @inline(__always)
    private func search(
        _ text: Text?,
        _ member: CitedMember,
        at element: Int = 0,
        _ clean: inout CleanTexts,
        _ found: inout [FoundSecret]
    ) {
        guard let text, !clean.contains(text) else { return }
        let matches = text.mayHoldSecret ? text.withSpan(SecretFinder.matches) : []
        if matches.isEmpty { clean.insert(text) }
        for match in matches {
            found.append(FoundSecret(kind: match.kind, member: member, element: element, expiry: match.expiry))
        }
    }

    private func search(
        _ entry: MetadataEntry,
        _ application: Int,
        _ clean: inout CleanTexts,
        _ found: inout [FoundSecret]
    ) {
        guard let key = page.text(entry.key), let value = page.text(entry.value), value.count >= 4 else { return }
        let before = found.count
        search(value, .applicationMetadata, at: application, &clean, &found)
        guard found.count == before else { return }
        let match = key.withSpan { name in value.withSpan { value in SecretFinder.match(name: name, value: value) } }
        guard let match else { return }
        found.append(
            FoundSecret(
                kind: match.kind,
                member: .applicationMetadata,
                element: application,
                expiry: match.expiry
            )
        )
    }
}
