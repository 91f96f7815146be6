/// One base image that AWS released, or one release of which only day and operating system are known.
///
/// The table has gaps: a base image that is not in it is no error.
public struct BaseImageFact: Sendable, Hashable {
    /// The day of the release.
    public let released: CalendarDate
    /// The name; `nil` where AWS's list of releases names none.
    public let name: String?
    /// The platform word; `nil` where it isn't said, as for a release that is just called `Windows`.
    public let platform: String?
    /// The operating system as it is called there; empty where it isn't said.
    public let operatingSystem: String
    /// Whether AWS's release notes list it, or its day is read from a name seen elsewhere.
    public let basis: Basis
    /// Where it is from.
    public let source: String

    package init(
        released: CalendarDate,
        name: String? = nil,
        platform: String? = nil,
        operatingSystem: String,
        basis: Basis = .aws,
        source: String
    ) {
        self.released = released
        self.name = name
        self.platform = platform
        self.operatingSystem = operatingSystem
        self.basis = basis
        self.source = source
    }

    /// What no two entries have in common: the name, else day and operating system.
    var key: String { name ?? "\(released) \(operatingSystem)" }
}
