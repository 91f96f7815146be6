/// A partition and a Region, as numbers that are equal only for equal text.
package struct PageArea: Sendable, Hashable {
    /// Absent where no image has an ARN, ``several`` where they differ.
    package var partition: StringID
    /// Absent where no image has an ARN, ``several`` where they differ.
    package var region: StringID

    /// Of pages without an ARN.
    static let unknown = PageArea(partition: .absent, region: .absent)

    /// Stands for the Region or partition of pages that have more than one; no text has this number.
    static let several = StringID(.max)
}
