extension Facts {
    /// The version of the file form that is written and read.
    package static let format = 1

    /// No file is longer, in bytes; the built-in tables take a hundredth of it.
    package static let longestFile = 8 << 20

    /// Reads tables from their file form, which `stillframe rules --facts` prints: JSON in UTF-8, or in UTF-16 as Windows
    /// PowerShell's `>` writes it.
    ///
    /// Reading is strict: a member that is unknown, missing, there twice or of another type, an impossible date and an entry
    /// that is in its table twice are all refused.
    ///
    /// - Parameters:
    ///   - json: The file's bytes, with or without byte order mark, which UTF-16 needs; at most 8 MiB.
    ///   - origin: What reports say of where the tables are from.
    /// - Throws: ``FileRefusal`` where the file is refused.
    /// - Complexity: O(*n*) in the number of bytes.
    public init(json: [UInt8], origin: FactsOrigin) throws(FileRefusal) {
        let block = try GivenText.block(of: json, longest: Self.longestFile)
        let result = block.withView { view -> Result<Facts, FileRefusal> in
            do throws(FileRefusal) {
                var reader = StrictReader(view)
                return .success(try Facts(&reader, origin: origin))
            } catch {
                return .failure(error)
            }
        }
        self = try result.get()
    }

    private init(_ reader: inout StrictReader, origin: FactsOrigin) throws(FileRefusal) {
        let document = try reader.document()
        // The members of another format may be others, so it comes first.
        if let place = try reader.value(of: "format", in: document), try reader.number(place) != Self.format {
            throw reader.failure("this version reads \"format\" \(Self.format) only", at: place)
        }
        let members = try reader.members(
            of: document,
            ["format", "date", "errorCodes", "stateReasons", "platforms", "agents", "agentFloors", "baseImages"],
            optional: ["agentFloorsDate", "baseImagesDate"]
        )
        // An entry of after its table's day would be news that the warnings about old tables don't know of.
        let date = try reader.day(members["date"])
        let floorsDate = try reader.day(members.optional("agentFloorsDate"), else: date)
        let basesDate = try reader.day(members.optional("baseImagesDate"), else: date)
        self.init(
            date: date,
            errorCodes: try reader.table(members["errorCodes"], key: \.code) { reader, row throws(FileRefusal) in
                try reader.errorCode(row, until: date)
            },
            stateReasons: try reader.table(members["stateReasons"], key: \.code) { reader, row throws(FileRefusal) in
                try reader.stateReason(row, until: date)
            },
            platforms: try reader.table(members["platforms"], key: \.word) { reader, row throws(FileRefusal) in
                try reader.platform(row)
            },
            agents: try reader.agents(members["agents"]),
            agentFloors: try reader.table(members["agentFloors"], key: \.id) { reader, row throws(FileRefusal) in
                try reader.agentFloor(row, until: floorsDate)
            },
            agentFloorsDate: floorsDate,
            baseImages: try reader.table(members["baseImages"], key: \.key) { reader, row throws(FileRefusal) in
                try reader.baseImage(row, until: basesDate)
            },
            baseImagesDate: basesDate,
            origin: origin
        )
    }
}

extension StrictReader {
    /// Reads a day that need not be there.
    fileprivate mutating func day(_ offset: Int?, else other: CalendarDate) throws(FileRefusal) -> CalendarDate {
        guard let offset else { return other }
        return try day(offset)
    }
}
