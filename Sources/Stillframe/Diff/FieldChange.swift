public import JMESPath

/// One value of an image that differs between two snapshots.
public struct FieldChange: Sendable {
    /// Where it lies in the image.
    public let path: FieldPath
    /// The value before; `nil` where it was absent, null or an empty list or map, which is told from false and `""`.
    public let before: JSONValue?
    /// The value after; `nil` as for ``before``.
    public let after: JSONValue?
}
