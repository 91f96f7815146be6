/// The lineages of the images that only one of two snapshots has; see ``Lineage``.
struct WantedLineages {
    /// A lineage: images of one account and Region whose names begin alike.
    struct Key: Hashable {
        let stem: StringID
        let account: StringID
        let region: StringID
    }

    private var strings = StringTable()
    private var keys: Set<Key> = []

    /// Whether each image has a counterpart.
    var isEmpty: Bool { keys.isEmpty }

    /// Adds an image's lineage, if it has a name.
    mutating func add(_ entry: Int, in scan: ScanResult) {
        let stem = Self.stem(of: scan.entries[entry].name, in: scan.strings)
        if stem.isEmpty { return }
        keys.insert(
            Key(
                stem: strings.intern(stem),
                account: strings.intern(scan.entries[entry].account, from: scan.strings),
                region: strings.intern(scan.entries[entry].region, from: scan.strings)
            )
        )
    }

    /// An image's lineage, if it is among them.
    func key(of entry: Int, in scan: ScanResult) -> Key? {
        guard let stem = strings.find(Self.stem(of: scan.entries[entry].name, in: scan.strings)),
            let account = strings.find(scan.entries[entry].account, from: scan.strings),
            let region = strings.find(scan.entries[entry].region, from: scan.strings)
        else { return nil }
        let key = Key(stem: stem, account: account, region: region)
        return keys.contains(key) ? key : nil
    }

    private static func stem(of name: StringID, in strings: borrowing StringTable) -> [UInt8] {
        strings.withBytes(of: name) { name in
            let length = Lineage.stemLength(of: name)
            return (0..<length).map { name[$0] }
        }
    }
}
