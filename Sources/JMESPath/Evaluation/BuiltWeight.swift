/// How large a value is if it is written out: shared parts count as often as they occur.
///
/// `[@, @] | [@, @] | …` takes little memory and doubles at every step, so sizes are counted and not measured.
@usableFromInline
struct BuiltWeight: Sendable {
    /// How many blanks a part is indented by when it is written.
    @usableFromInline
    static let indentation = 4

    @usableFromInline
    var depth = 0
    @usableFromInline
    var count = 1
    @usableFromInline
    var bytes = 0

    /// The weight of an empty array or object.
    @usableFromInline
    static let empty = BuiltWeight(depth: 1)

    /// The weight of what was not built here: however deep it is, it counts as one level.
    @inlinable
    init(_ extent: JSONExtent) {
        count = extent.values
        bytes = extent.bytes
    }

    /// The weight of a value around parts.
    ///
    /// - Complexity: O(*n*) in the number of parts.
    @inlinable
    init<Node: JSONNode>(around parts: [QueryValue<Node>]) {
        self = .empty
        for part in parts { add(part.weight) }
    }

    @inlinable
    init(depth: Int) {
        self.depth = depth
    }

    /// Adds a part.
    @inlinable
    mutating func add(_ part: BuiltWeight) {
        depth = max(depth, part.depth + 1)
        // Each part is within the limits, so sums stay far below 64 bits.
        count += part.count
        bytes += part.bytes + Self.indentation * part.count
    }
}
