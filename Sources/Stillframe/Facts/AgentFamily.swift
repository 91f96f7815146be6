/// The two lines of AppStream agents, whose versions are never compared with each other.
public enum AgentFamily: String, Sendable, CaseIterable {
    case windows
    case linux
}
