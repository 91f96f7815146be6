/// A baseline entry in the numbers of a snapshot's string table: equal for equal findings.
struct BaselineKey: Hashable {
    var rule: UInt16
    /// The stem of the image's name, or its ARN; absent for the snapshot.
    var image: StringID
    var isExact: Bool
    /// Absent where the ARN says it.
    var account: StringID
    /// Absent where the ARN says it.
    var region: StringID
    var subject: StringID

    /// The parts that tell most keys apart are enough.
    func hash(into hasher: inout Hasher) {
        hasher.combine(UInt64(image.raw) << 32 | UInt64(subject.raw))
        hasher.combine(rule)
    }

    /// An entry's; a rule that does not run has none.
    init?(_ entry: BaselineEntry, rules: [String: UInt16], strings: inout StringTable) {
        guard let rule = rules[entry.rule] else { return nil }
        self.rule = rule
        subject = Self.id(entry.subject, &strings)
        (account, region, image, isExact) = (.absent, .absent, .absent, false)
        switch entry.target {
        case .lineage(let name, let account, let region):
            image = Self.id(name, &strings)
            self.account = Self.id(account, &strings)
            self.region = Self.id(region, &strings)
        case .exact(let arn):
            image = Self.id(arn, &strings)
            isExact = true
        case .snapshot(let account, let region):
            self.account = Self.id(account, &strings)
            self.region = Self.id(region, &strings)
        }
    }

    /// A finding's on an image, for its lineage or for the image alone.
    init(_ record: FindingRecord, _ entry: ImageEntry, stem: StringID?, strings: borrowing StringTable) {
        rule = record.rule
        image = stem ?? entry.arn
        isExact = stem == nil
        account = isExact ? .absent : Self.filled(entry.account, strings)
        region = isExact ? .absent : Self.filled(entry.region, strings)
        subject = Self.filled(record.subject, strings)
    }

    /// A finding's about the snapshot.
    init(_ record: FindingRecord, _ whole: SnapshotFinding, strings: borrowing StringTable) {
        rule = record.rule
        (image, isExact) = (.absent, false)
        account = Self.filled(whole.account, strings)
        region = Self.filled(whole.region, strings)
        subject = Self.filled(record.subject, strings)
    }

    /// A file does not tell an empty text from an absent one.
    private static func id(_ text: String, _ strings: inout StringTable) -> StringID {
        text.isEmpty ? .absent : strings.intern(text)
    }

    private static func filled(_ id: StringID, _ strings: borrowing StringTable) -> StringID {
        strings.withBytes(of: id) { $0.isEmpty } ? .absent : id
    }
}
