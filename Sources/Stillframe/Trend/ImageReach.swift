/// Which listings would show an image: those of its account and Region, or of a Region alone where it is not own.
struct ImageReach: Hashable {
    /// The account of an own image; `nil` for any other.
    private let account: String?
    private let region: String
    private let kind: UInt8

    /// Those of the images that an issue is on, where no account and Region bounds it; else none.
    ///
    /// - Complexity: O(*n*) in the number of these images.
    static func all(of issue: IssueRecord, in store: SnapshotStore) -> Set<ImageReach> {
        guard let record = store.judged.records(of: issue).first(where: { $0.image == FindingRecord.snapshot }) else {
            return []
        }
        return Set(store.judged.wholes[Int(record.element)].images.map { ImageReach(Int($0), in: store.scan) })
    }

    private init(_ index: Int, in scan: ScanResult) {
        account = scan.entries[index].owner == .own ? scan.strings[scan.entries[index].account] : nil
        region = scan.strings[scan.entries[index].region]
        kind = ListingKinds(of: scan.entries[index].visibility).rawValue
    }

    /// Whether a snapshot would show such an image.
    func isShown(by areas: AreaComparison) -> Bool {
        areas.mayShow(ListingKinds(rawValue: kind), account: account, region: region)
    }
}
