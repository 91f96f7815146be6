/// What a run is asked to do: everything that changes a result, and nothing else.
public struct Settings: Sendable {
    /// The instant at which ages are counted; `nil` takes the newest capture time, else `now`.
    public var asOf: Timestamp?
    /// The instant for dumps that don't say when they were taken, before the clock; of a comparison `asOf` is that of the old
    /// side.
    public var asOfWithoutCapture: Timestamp?
    /// The clock's time, used only where neither `asOf` nor a capture time says when the dumps were taken.
    public var now: Timestamp
    /// The rules to run, in report order.
    public var rules: [Rule]
    /// Parameters that differ from their defaults, by rule and name.
    public var parameters: [String: [String: ParameterValue]] = [:]
    /// What the user decided about rules, images and findings.
    public var policy = Policy()
    /// The dated tables to judge by.
    public var facts: Facts
    /// Which accounts and Regions the snapshot should cover.
    public var expectation = CoverageExpectation()
    /// Whether AWS-owned images are judged too; they are always counted.
    public var includesAWSOwned: Bool
    /// Which images are judged and shown; `nil` for all.
    public var filter: ImageFilter?
    /// How large and deep input may be.
    public var limits: ReadLimits
    /// How many threads read; at least 1.
    public var threads: Int
    /// Of which inputs the SHA-256 is wanted.
    public var inputDigests: InputDigests
    /// Whether images will be read again (``Snapshot/writeMerged(to:)``, ``SnapshotDiff``), so that standard input must be kept.
    public var keepsText = false
    /// Whether images are digested while they are read, so that those of a ``SnapshotDiff`` that are the same need not be
    /// read again.
    public var digestsImages = false
    /// Whether an empty object that is all of the input is a page without images, as a client of the service takes it, and not
    /// something else that stands in a dump's place.
    package var takesEmptyObject = false
    /// Called now and then, from any thread, while inputs are read.
    public var progress: (@Sendable (ScanProgress) -> Void)?
    /// How much text one thread takes at a time, in bytes; no result depends on it.
    package var blockBytes = 2 << 20

    /// Makes settings with the built-in rules, tables and limits.
    public init(
        asOf: Timestamp? = nil,
        now: Timestamp,
        rules: [Rule] = Rule.all,
        facts: Facts = .builtIn,
        includesAWSOwned: Bool = false,
        limits: ReadLimits = ReadLimits(),
        threads: Int = 1,
        inputDigests: InputDigests = .none
    ) {
        self.asOf = asOf
        self.now = now
        self.rules = rules
        self.facts = facts
        self.includesAWSOwned = includesAWSOwned
        self.limits = limits
        self.threads = threads
        self.inputDigests = inputDigests
    }
}
