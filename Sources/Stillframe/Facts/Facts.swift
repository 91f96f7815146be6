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
    /// The features that ask for an agent or base image of some age.
    public let agentFloors: [AgentFloor]
    /// The day up to which ``agentFloors`` is known; ``date`` where a file has none of its own.
    public let agentFloorsDate: CalendarDate
    /// The base images of AWS.
    public let baseImages: [BaseImageFact]
    /// The day up to which ``baseImages`` is known; ``date`` where a file has none of its own.
    public let baseImagesDate: CalendarDate
    /// Where the tables are from.
    public let origin: FactsOrigin

    private let errorCodeIndex: FactIndex
    private let stateReasonIndex: FactIndex
    private let platformIndex: FactIndex
    /// By platform, the days of its base images, oldest first.
    private let baseDays: [[CalendarDate]]

    /// The tables in this library.
    public static let builtIn = Facts(
        date: .day(2026, 8, 22),
        errorCodes: ErrorCodeFact.builtIn,
        stateReasons: StateReasonFact.builtIn,
        platforms: PlatformFact.builtIn,
        agents: AgentVersions.builtIn,
        agentFloors: AgentFloor.builtIn,
        agentFloorsDate: .day(2026, 2, 18),
        baseImages: BaseImageFact.builtIn,
        baseImagesDate: .day(2026, 2, 18)
    )

    package init(
        date: CalendarDate,
        errorCodes: [ErrorCodeFact],
        stateReasons: [StateReasonFact],
        platforms: [PlatformFact],
        agents: AgentVersions,
        agentFloors: [AgentFloor] = [],
        agentFloorsDate: CalendarDate? = nil,
        baseImages: [BaseImageFact] = [],
        baseImagesDate: CalendarDate? = nil,
        origin: FactsOrigin = .builtIn
    ) {
        self.date = date
        self.errorCodes = errorCodes
        self.stateReasons = stateReasons
        self.platforms = platforms
        self.agents = agents
        self.agentFloors = agentFloors
        self.agentFloorsDate = agentFloorsDate ?? date
        self.baseImages = baseImages
        self.baseImagesDate = baseImagesDate ?? date
        self.origin = origin
        errorCodeIndex = FactIndex(errorCodes.map(\.code))
        stateReasonIndex = FactIndex(stateReasons.map(\.code))
        platformIndex = FactIndex(platforms.map(\.word))
        var baseDays = [[CalendarDate]](repeating: [], count: platforms.count)
        for image in baseImages {
            if let index = image.platform.flatMap(platformIndex.position) { baseDays[index].append(image.released) }
        }
        self.baseDays = baseDays.map { $0.sorted() }
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

    /// The floor of a feature, by its id; `nil` for one that is not in the table.
    public func agentFloor(_ id: String) -> AgentFloor? {
        agentFloors.first { $0.id == id }
    }

    /// The newest release of a base image of a platform that was out on a day; `nil` where none is known.
    public func newestBase(of platform: String, on day: CalendarDate) -> CalendarDate? {
        position(ofPlatform: platform).flatMap { newestBase(at: $0, on: day) }
    }

    /// The newest release of a base image of a platform, by its position in the table, that was out on a day.
    func newestBase(at platform: Int, on day: CalendarDate) -> CalendarDate? {
        baseDays[platform].last { $0 <= day }
    }

    /// The position of a platform word in ``platforms``; `nil` for one that is not there.
    func position(ofPlatform word: String) -> Int? { platformIndex.position(of: word) }

    /// The position of an interned platform word in ``platforms``; an array access for the service model's words.
    func position(ofPlatform word: StringID, in strings: StringTable) -> Int? {
        platformIndex.position(of: word, in: strings)
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
