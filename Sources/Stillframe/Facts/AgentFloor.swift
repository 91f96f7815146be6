/// A feature that asks for an agent, or a base image, of some age or newer.
///
/// An image with a pinned agent older than the floor lacks the feature; for an image that always takes the latest agent
/// the base image counts.
public struct AgentFloor: Sendable, Hashable, Identifiable {
    /// The stable name in `kebab-case`, such as `windows-server-2025`.
    public let id: String
    /// What asks for it, as a noun: `Windows Server 2025`.
    public let feature: String
    /// The oldest agent that has it; `nil` where no agent is named.
    public let agent: CalendarDate?
    /// The release day of the oldest base image that has it; `nil` where none is named.
    public let baseImage: CalendarDate?
    /// What limits the two days, as a sentence; may be empty.
    public let note: String
    /// The page of AWS's documentation that says so.
    public let source: String

    package init(
        _ id: String,
        _ feature: String,
        agent: CalendarDate? = nil,
        baseImage: CalendarDate? = nil,
        note: String = "",
        source: String
    ) {
        self.id = id
        self.feature = feature
        self.agent = agent
        self.baseImage = baseImage
        self.note = note
        self.source = source
    }
}
