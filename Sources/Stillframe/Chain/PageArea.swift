/// A partition and a Region, as numbers that are equal only for equal text.
struct PageArea: Hashable {
    var partition: StringID
    var region: StringID

    /// Of pages without an ARN.
    static let unknown = PageArea(partition: .absent, region: .absent)
}
