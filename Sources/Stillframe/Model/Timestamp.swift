/// An instant in microseconds since 1970-01-01T00:00:00Z.
public struct Timestamp: Sendable, Hashable, Comparable {
    /// Microseconds since 1970, UTC; negative before it.
    public let microseconds: Int64

    /// Makes an instant from microseconds since 1970, UTC.
    public init(microseconds: Int64) {
        self.microseconds = microseconds
    }

    /// Whether the left instant is earlier.
    public static func < (left: Timestamp, right: Timestamp) -> Bool {
        left.microseconds < right.microseconds
    }
}
