/// A scope in the numbers of a string table.
struct ScopeTest: Sendable {
    private let account: StringID?
    private let region: StringID?
    private let image: ImagePattern?

    init(_ scope: ImageScope, strings: inout StringTable) {
        account = scope.account.map { strings.intern($0) }
        region = scope.region.map { strings.intern($0) }
        image = scope.image
    }

    /// Whether an image is in the scope.
    func holds(_ entry: ImageEntry, strings: borrowing StringTable) -> Bool {
        guard holds(entry.account, entry.region) else { return false }
        guard let image else { return true }
        return strings.withBytes(of: image.isARN ? entry.arn : entry.name) { image.matches($0) }
    }

    /// Whether the images of an account and Region are in the scope, as far as it names no image.
    func holds(_ area: Area) -> Bool { holds(area.account, area.region) }

    /// Whether a finding about the snapshot is in the scope.
    func holds(_ whole: SnapshotFinding) -> Bool {
        image == nil && holds(whole.account, whole.region)
    }

    private func holds(_ account: StringID, _ region: StringID) -> Bool {
        (self.account == nil || self.account == account) && (self.region == nil || self.region == region)
    }
}
