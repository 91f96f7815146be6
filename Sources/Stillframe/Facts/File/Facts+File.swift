private import Crypto

extension Facts {
    /// The version of the file's form.
    package static let fileFormat = "stillframe-facts-1"
    /// Larger files are no tables.
    private static let largestFile = 8 << 20

    private static let members = TableMembers(
        "format",
        "date",
        "errorCodes",
        "stateReasons",
        "platforms",
        "agents",
        "agentFloors",
        "baseImages"
    )

    /// Reads tables from a file that `stillframe rules --facts` has written and someone has changed.
    ///
    /// `bytes` is the file's content, `name` what reports call it. Everything must be there and known.
    ///
    /// - Throws: ``FactsFailure`` for the first thing that is wrong, with its place.
    /// - Complexity: O(*n*) in the number of bytes.
    public init(file bytes: [UInt8], name: String) throws(FactsFailure) {
        guard bytes.count <= Self.largestFile else {
            throw FactsFailure(message: "the file is larger than \(Self.largestFile) bytes", line: 1, column: 1)
        }
        let result = Block(bytes, isLast: true).withView { view -> Result<Facts, FactsFailure> in
            var reader = TableReader(view)
            do throws(FactsFailure) {
                let facts = try Facts(from: &reader)
                try reader.finish()
                return .success(facts)
            } catch {
                return .failure(error)
            }
        }
        self = try result.get()
        let digest = SHA256.hash(data: bytes).reduce(into: "") { text, byte in
            text += byte < 16 ? "0" + String(byte, radix: 16) : String(byte, radix: 16)
        }
        origin = .file(name: name, sha256: digest)
    }

    private init(from reader: inout TableReader) throws(FactsFailure) {
        var date = CalendarDate(daysSince1970: 0)
        var codes: [ErrorCodeFact] = []
        var reasons: [StateReasonFact] = []
        var platforms: [PlatformFact] = []
        var agents = AgentVersions(date: date, windows: [], linux: [])
        var floors: [AgentFloor] = []
        var releases: [BaseImageRelease] = []
        try reader.structure(Self.members) { reader, index throws(FactsFailure) in
            switch index {
            case 0: try reader.checkFormat()
            case 1: date = try reader.day()
            case 2:
                codes = try reader.unique { reader throws(FactsFailure) in
                    try reader.errorCode()
                } key: {
                    $0.code
                }
            case 3:
                reasons = try reader.unique { reader throws(FactsFailure) in
                    try reader.stateReason()
                } key: {
                    $0.code
                }
            case 4:
                platforms = try reader.unique { reader throws(FactsFailure) in
                    try reader.platform()
                } key: {
                    $0.word
                }
            case 5: agents = try reader.agentVersions()
            case 6:
                floors = try reader.unique { reader throws(FactsFailure) in
                    try reader.floor()
                } key: {
                    $0.feature
                }
            default: releases = try reader.list { reader throws(FactsFailure) in try reader.release() }
            }
        }
        self.init(
            date: date,
            errorCodes: codes,
            stateReasons: reasons,
            platforms: platforms,
            agents: agents,
            agentFloors: floors,
            baseImages: releases
        )
    }
}
