/// What is known of one code of `ImageErrors`.
///
/// AWS documents the codes for image builders and fleets; images use the same list. Where AWS publishes a message and a
/// resolution, the meaning is AWS's; everything else is inferred from the code's name and the managed policy.
public struct ErrorCodeFact: Sendable, Hashable {
    /// The code as the service writes it.
    public let code: String
    /// The release of the service model that brought the code.
    public let since: CalendarDate
    /// What it is about.
    public let family: ErrorFamily
    /// What the account lacks: a role, or an action such as `ec2:DescribeSubnets`; `nil` where it lacks neither.
    public let missing: String?
    /// What the code says.
    public let meaning: Statement
    /// What to do, a sentence each.
    public let fix: [Statement]

    package init(
        _ code: String,
        since: CalendarDate,
        _ family: ErrorFamily,
        missing: String? = nil,
        meaning: Statement,
        fix: [Statement]
    ) {
        self.code = code
        self.since = since
        self.family = family
        self.missing = missing
        self.meaning = meaning
        self.fix = fix
    }

    /// All codes of the service model: roles, network, image and service, directory.
    static let builtIn: [ErrorCodeFact] = roles + network + resources + directory
}
