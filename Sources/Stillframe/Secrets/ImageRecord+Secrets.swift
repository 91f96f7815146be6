extension ImageRecord {
    /// Appends the credentials in the image's texts: descriptions, messages, launch paths and parameters, metadata.
    func findSecrets(into found: inout [FoundSecret]) {
        search(text(.description), .description, into: &found)
        search(page.text(stateReason.message), .stateChangeReasonMessage, into: &found)
        for index in errors.indices { search(page.text(errors[index].message), .errorMessage, index, into: &found) }
        for index in applications.indices {
            search(text(.launchParameters, ofApplication: index), .applicationLaunchParameters, index, into: &found)
            search(text(.description, ofApplication: index), .applicationDescription, index, into: &found)
            if let path = text(.launchPath, ofApplication: index) {
                // The colon of a drive is no separator.
                let hasDrive = path.count > 2 && path[1] == UInt8(ascii: ":")
                search(hasDrive ? path.part(2..<path.count) : path, .applicationLaunchPath, index, into: &found)
            }
            for entry in applications[index].metadata { search(metadata[Int(entry)], index, into: &found) }
        }
    }

    @inline(__always)
    private func search(_ text: Text?, _ member: CitedMember, _ element: Int = 0, into found: inout [FoundSecret]) {
        guard let text, text.mayHoldSecret else { return }
        for match in text.withSpan(SecretFinder.matches) {
            found.append(FoundSecret(kind: match.kind, member: member, element: element, expiry: match.expiry))
        }
    }

    private func search(_ entry: MetadataEntry, _ application: Int, into found: inout [FoundSecret]) {
        guard let key = page.text(entry.key), let value = page.text(entry.value), value.count >= 4 else { return }
        let before = found.count
        search(value, .applicationMetadata, application, into: &found)
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
