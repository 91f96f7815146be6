/// What the map half leaves behind of one element of an image's `ImageErrors`.
struct ErrorEntry: Sendable {
    /// Index of the image among the entries.
    var image: UInt32
    var code: StringID
    var message: StringID
    /// Microseconds since 1970; `Int64.min` where absent or unusable.
    var time: Int64
    /// Position of the element, relative to the image's.
    var position: Position
}
