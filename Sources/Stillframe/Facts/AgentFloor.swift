/// The oldest agent or base image that a feature works with; an older one lacks it.
public struct AgentFloor: Sendable, Hashable {
    /// The feature, as AWS names it.
    public let feature: String
    /// The oldest agent version that has it; `nil` where none is published.
    public let agent: CalendarDate?
    /// The oldest base image that has it, by its release; `nil` where none is published.
    public let baseImage: CalendarDate?
    /// Where the dates come from.
    public let source: String

    package init(_ feature: String, agent: CalendarDate? = nil, baseImage: CalendarDate? = nil, source: String) {
        self.feature = feature
        self.agent = agent
        self.baseImage = baseImage
        self.source = source
    }
}
