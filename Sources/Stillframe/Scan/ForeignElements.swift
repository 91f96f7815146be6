/// Elements of a page's `Images` that are no images: how many, and what and where the first is.
struct ForeignElements: Sendable {
    var count: UInt32 = 1
    /// Index of the first in the page's `Images`.
    var element: UInt32
    /// Where the first begins.
    var position: Position
    /// What the first one's ARN says; unclear where its members tell.
    var subject: ARNSubject
    /// The type or service in that ARN.
    var name: StringID
}
