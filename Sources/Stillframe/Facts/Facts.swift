/// What Stillframe knows about AppStream apart from the dump: dated tables, each entry marked as AWS's own or inferred.
///
/// Look-ups compare words byte by byte. A word that is not in a table is `nil`: the service's enums are open.
public struct Facts: Sendable {
    /// The day of which the tables are.
    public let date: CalendarDate
    /// The codes of `ImageErrors`.
    public let errorCodes: [ErrorCodeFact]
    /// The codes of `StateChangeReason`.
    public let stateReasons: [StateReasonFact]
    /// The platform words.
    public let platforms: [PlatformFact]
    /// The agent versions.
    public let agents: AgentVersions
    /// The features and the oldest agents and base images that have them.
    public let agentFloors: [AgentFloor]
    /// The releases of AWS's base images, oldest first for each kind.
    public let baseImages: [BaseImageRelease]
    /// Where the tables come from.
    public package(set) var origin = FactsOrigin.builtIn

    private let errorCodeIndex: FactIndex
    private let stateReasonIndex: FactIndex
    private let platformIndex: FactIndex

    /// The tables in this library.
    public static let builtIn = Facts(
        date: .day(2026, 8, 22),
        errorCodes: ErrorCodeFact.builtIn,
        stateReasons: StateReasonFact.builtIn,
        platforms: PlatformFact.builtIn,
        agents: AgentVersions.builtIn,
        agentFloors: AgentFloor.builtIn,
        baseImages: BaseImageRelease.builtIn
    )

    package init(
        date: CalendarDate,
        errorCodes: [ErrorCodeFact],
        stateReasons: [StateReasonFact],
        platforms: [PlatformFact],
        agents: AgentVersions,
        agentFloors: [AgentFloor] = [],
        baseImages: [BaseImageRelease] = []
    ) {
        self.date = date
        self.errorCodes = errorCodes
        self.stateReasons = stateReasons
        self.platforms = platforms
        self.agents = agents
        self.agentFloors = agentFloors
        self.baseImages = baseImages
        errorCodeIndex = FactIndex(errorCodes.map(\.code))
        stateReasonIndex = FactIndex(stateReasons.map(\.code))
        platformIndex = FactIndex(platforms.map(\.word))
    }
    /// The fact about an error code; `nil` for one that is not in the table.
    public func errorCode(_ code: String) -> ErrorCodeFact? {
        errorCodeIndex.position(of: code).map { errorCodes[$0] }
    }

    /// The fact about a reason of a state change; `nil` for one that is not in the table.
    public func stateReason(_ code: String) -> StateReasonFact? {
        stateReasonIndex.position(of: code).map { stateReasons[$0] }
    }

    /// The fact about a platform word; `nil` for one that is not in the table.
    public func platform(_ word: String) -> PlatformFact? {
        platformIndex.position(of: word).map { platforms[$0] }
    }

    /// The fact about an interned error code; an array access for the service model's codes.
    package func errorCode(_ code: StringID, in strings: StringTable) -> ErrorCodeFact? {
        errorCodeIndex.position(of: code, in: strings).map { errorCodes[$0] }
    }

    /// The fact about an interned reason of a state change; an array access for the service model's codes.
    package func stateReason(_ code: StringID, in strings: StringTable) -> StateReasonFact? {
        stateReasonIndex.position(of: code, in: strings).map { stateReasons[$0] }
    }

    /// The fact about an interned platform word; an array access for the service model's words.
    package func platform(_ word: StringID, in strings: StringTable) -> PlatformFact? {
        platformIndex.position(of: word, in: strings).map { platforms[$0] }
    }

    /// What an interned error code is about; `nil` for one that is not in the table.
    package func family(of code: StringID, in strings: StringTable) -> ErrorFamily? {
        errorCodeIndex.position(of: code, in: strings).map { errorCodes[$0].family }
    }

    /// Whether an interned platform word is in the table.
    package func hasPlatform(_ word: StringID, in strings: StringTable) -> Bool {
        platformIndex.position(of: word, in: strings) != nil
    }
}
