/// How large and deep input may be before reading it is refused.
public struct ReadLimits: Sendable, Hashable {
    /// The deepest nesting that may be asked for.
    public static let deepest = 4096
    /// The largest ``valueBytes`` that may be asked for: 192 MiB.
    public static let largestValue = 192 << 20

    /// The longest string, in bytes as written; default 16 MiB.
    public var stringBytes = (16 << 20) - 1
    /// The deepest nesting of objects and arrays; default 512, at most ``deepest``.
    public var depth = 512
    /// The most bytes one compressed file may inflate to; default 4 GiB.
    public var inflatedBytes = 4 << 30
    /// The most times its own size one compressed file may inflate to; default 1000.
    public var inflationRatio = 1000
    /// The most bytes held at once for one value that doesn't fit a block, such as an image; default 128 MiB, at most
    /// ``largestValue``.
    public var valueBytes = 128 << 20
    /// The most pages and images of all dumps together, each of which leaves something behind in memory; default
    /// 2 000 000.
    public var records = 2_000_000

    /// Makes the default limits.
    public init() {}
}

extension ReadLimits {
    /// What is said where there are more than ``records``.
    var recordDamage: (kind: ProblemKind, message: String) {
        (.limitExceeded, "the dumps hold more than \(records) pages and images; if that is right, raise --max-records")
    }
}
