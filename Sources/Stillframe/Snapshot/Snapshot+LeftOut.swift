extension Snapshot {
    /// What merging leaves out of images that stand twice: members the service model doesn't know and
    /// `LatestAppstreamAgentVersion`, where the repeat's differ from those of the image that is written.
    ///
    /// They are by name. Repeats are read again, and the images they repeat.
    ///
    /// - Throws: ``ReadingAgainFailure`` where an input changed since it was judged.
    /// - Complexity: O(*n*) in the number of bytes of these images.
    public func membersLeftOut() throws -> [LeftOutMember] {
        // One reader each, as both go forward through the input.
        var (firsts, repeats) = (ImageRereader(store), ImageRereader(store))
        var found: [[UInt8]: (count: Int, first: UInt32)] = [:]
        for (first, again) in store.repeats {
            let known = try firsts.read(first) { $0.uncompared }
            let others = try repeats.read(again) { $0.uncompared }
            for name in Set(others.filter { known[$0.key] != $0.value }.keys) {
                found[name, default: (0, again)].count += 1
            }
        }
        return found.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { name, repeats in
            LeftOutMember(
                name: String(decoding: name, as: UTF8.self),
                count: repeats.count,
                first: store.scan.place(of: Int(repeats.first), store.items)
            )
        }
    }

    /// How many images several listings show otherwise than one another, as owner and receiver of a shared image do: the
    /// owner's view is kept, else the first.
    public var severalViewCount: Int { store.severalViewCount }
}

extension ImageRecord {
    /// The values of the members that are not compared, by name in UTF-8; several of one name follow one another.
    fileprivate var uncompared: [[UInt8]: [UInt8]] {
        var values: [[UInt8]: [UInt8]] = [:]
        if let latest = text(.latestAppstreamAgentVersion) {
            values[Array(ImageMember.latestAppstreamAgentVersion.name.utf8)] = Array(latest.string.utf8)
        }
        for unknown in unknownMembers {
            let structures = unknown.owner.pointer.split(separator: "/").filter { Int($0) == nil }
            let name = (structures.map(String.init) + [page.string(unknown.name)]).joined(separator: ".")
            page.appendCompact(unknown.value, to: &values[Array(name.utf8), default: []])
        }
        return values
    }
}
