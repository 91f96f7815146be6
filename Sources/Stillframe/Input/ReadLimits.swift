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
    ///
    /// A quarter of them may be pages, and 1000 always.
    public var records = 2_000_000

    /// Makes the default limits.
    public init() {}
}

extension ReadLimits {
    /// The most pages: one costs as much memory as several images.
    private var pages: Int { max(records / 4, 1000) }

    /// What is said where there are more pages and images than may be; `nil` where there are not.
    func recordDamage(pages pageCount: Int, images: Int) -> (kind: ProblemKind, message: String)? {
        let what = pageCount + images > records ? "\(records) pages and images" : "\(pages) pages"
        guard pageCount + images > records || pageCount > pages else { return nil }
        return (.limitExceeded, "the dumps hold more than \(what); if that is right, raise --max-records")
    }
}
