/// A member of a repeated image that is not compared and that the image which counts lacks or has otherwise.
public struct LeftOutMember: Sendable {
    /// The member's name, with that of what it stands in, such as `Applications.Vendor`.
    public let name: String
    /// How many repeats have it.
    public let count: Int
    /// The first of these repeats.
    public let first: Place
}
