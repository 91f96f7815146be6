/// What stays of a snapshot to compare the next one with: a few numbers an image and a finding, and the strings they name.
struct SnapshotTrace {
    /// What is kept of an image.
    struct Image {
        /// Absent where it has none.
        var arn: StringID
        var account: StringID
        var region: StringID
        var name: StringID
        /// Its name without a date or version; absent where it has no name.
        var stem: StringID
        /// Which listings would show it.
        let kind: ListingKinds
        /// A word of the model, which has one number in every table.
        let state: StringID
        /// Microseconds since 1970; `nil` where it isn't known.
        let created: Int64?
        let owner: Ownership
    }

    /// What is kept of a finding.
    struct Finding {
        var key: BaselineKey
        /// What images of one lineage share; `nil` for a finding about the snapshot or on an image without a name.
        var lineage: BaselineKey?
        /// The place of its image; `nil` for a finding about the snapshot.
        let image: Int?
        let isWaived: Bool
        let severity: Severity
    }

    private(set) var images: [Image] = []
    /// The images without an ARN by what they say, as places.
    private(set) var nameless: [Digest: [Int]] = [:]
    private(set) var findings: [Finding] = []
    /// By place of a finding about the snapshot that no account and Region bounds, the places of its images.
    private var boundless: [Int: [Int]] = [:]
    /// The strings of the images and findings.
    var strings = StringTable()
    let areas: ComparedAreas
    /// The images that a filter did not choose.
    let filtered: FilteredARNs
    let isComplete: Bool
    /// The instant at which ages are counted.
    let asOf: AsOf
    /// The rules that could not judge all images they are about.
    let blindRules: Set<UInt16>

    /// Takes what is needed from a snapshot.
    ///
    /// - Complexity: O(*n*) in the number of images and findings.
    init(_ snapshot: Snapshot) {
        areas = ComparedAreas(snapshot)
        filtered = FilteredARNs(snapshot)
        isComplete = snapshot.verdict == .complete
        asOf = snapshot.asOf
        blindRules = Set(snapshot.results.indices.filter { snapshot.results[$0].notJudged > 0 }.map { UInt16($0) })
        addImages(snapshot.store)
        addFindings(snapshot.store)
    }

    private mutating func addImages(_ store: SnapshotStore) {
        let known = store.judged.strings
        images.reserveCapacity(store.imageCount)
        for (place, index) in store.order.enumerated() {
            let entry = store.scan.entries[Int(index)]
            if entry.arn == .absent, let identity = entry.identity { nameless[identity, default: []].append(place) }
            var stem = StringID.absent
            if entry.name != .absent {
                stem = known.withBytes(of: entry.name) { name in
                    strings.intern(name.extracting(0..<Lineage.stemLength(of: name)))
                }
            }
            images.append(
                Image(
                    arn: strings.intern(entry.arn, from: known),
                    account: strings.intern(entry.account, from: known),
                    region: strings.intern(entry.region, from: known),
                    name: strings.intern(entry.name, from: known),
                    stem: stem,
                    kind: ListingKinds(of: entry.visibility),
                    state: entry.state.raw <= UInt32(ModelWord.allCases.count) ? entry.state : .absent,
                    created: entry.createdTime?.microseconds,
                    owner: entry.owner
                )
            )
        }
    }

    private mutating func addFindings(_ store: SnapshotStore) {
        let known = store.judged.strings
        var cache = [UInt32](repeating: .max, count: known.count)
        findings.reserveCapacity(store.findingCount)
        for (record, severity) in zip(store.judged.records, store.severities()) {
            var key: BaselineKey
            var lineage: BaselineKey?
            var image: Int?
            if record.image == FindingRecord.snapshot {
                let whole = store.judged.wholes[Int(record.element)]
                key = BaselineKey(record, whole, strings: known)
                if !whole.images.isEmpty {
                    boundless[findings.count] = whole.images.map { Int(store.ranks[Int($0)]) }
                }
            } else {
                let entry = store.scan.entries[Int(record.image)]
                let place = Int(store.ranks[Int(record.image)])
                image = place
                key = BaselineKey(record, entry, stem: nil, strings: known)
                // Without an ARN only the name is left to tell images apart.
                if entry.arn == .absent { key.image = entry.name }
                if images[place].stem != .absent {
                    lineage = BaselineKey(record, entry, stem: .absent, strings: known)
                }
            }
            key.renumber { strings.intern($0, from: known, &cache) }
            lineage?.renumber { strings.intern($0, from: known, &cache) }
            if let image { lineage?.image = images[image].stem }
            findings.append(
                Finding(
                    key: key,
                    lineage: lineage,
                    image: image,
                    isWaived: record.status == .waived,
                    severity: severity
                )
            )
        }
    }

    /// The places of the images that a finding is on, for one about the snapshot that no account and Region bounds.
    func images(ofFinding place: Int) -> [Int]? { boundless[place] }

    /// Says everything in the numbers of another table, to which its strings are added.
    ///
    /// - Complexity: O(*n*) in the number of images and findings.
    mutating func translate(to table: inout StringTable) {
        let own = strings
        var cache = [UInt32](repeating: .max, count: own.count)
        func number(_ id: StringID) -> StringID { table.intern(id, from: own, &cache) }
        for place in images.indices {
            images[place].arn = number(images[place].arn)
            images[place].account = number(images[place].account)
            images[place].region = number(images[place].region)
            images[place].name = number(images[place].name)
            images[place].stem = number(images[place].stem)
        }
        for place in findings.indices {
            findings[place].key.renumber(number)
            findings[place].lineage?.renumber(number)
        }
        strings = StringTable()
    }
}

extension BaselineKey {
    /// Says its strings in other numbers.
    fileprivate mutating func renumber(_ number: (StringID) -> StringID) {
        image = number(image)
        account = number(account)
        region = number(region)
        subject = number(subject)
    }
}

extension StringTable {
    /// The number of a string of another table, each of which is looked up once; the cache has a place a number of that table.
    fileprivate mutating func intern(
        _ id: StringID,
        from other: borrowing StringTable,
        _ cache: inout [UInt32]
    ) -> StringID {
        if cache[Int(id.raw)] == .max { cache[Int(id.raw)] = intern(id, from: other).raw }
        return StringID(cache[Int(id.raw)])
    }
}
