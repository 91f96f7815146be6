/// The tables, a row each; the names are those that the written form has.
extension StrictReader {
    mutating func errorCode(_ offset: Int, until date: CalendarDate) throws(FileRefusal) -> ErrorCodeFact {
        let members = try members(of: offset, ["code", "since", "family", "missing", "meaning", "fix"])
        return ErrorCodeFact(
            try word(members["code"]),
            since: try day(members["since"], until: date, of: "errorCodes"),
            try choice(members["family"]),
            missing: try optional(members["missing"]) { reader, at throws(FileRefusal) in try reader.word(at) },
            meaning: try statement(members["meaning"]),
            fix: try statements(members["fix"])
        )
    }

    mutating func stateReason(_ offset: Int, until date: CalendarDate) throws(FileRefusal) -> StateReasonFact {
        let members = try members(of: offset, ["code", "since", "meaning", "fix"])
        return StateReasonFact(
            try word(members["code"]),
            since: try day(members["since"], until: date, of: "stateReasons"),
            meaning: try statement(members["meaning"]),
            fix: try statements(members["fix"])
        )
    }

    mutating func platform(_ offset: Int) throws(FileRefusal) -> PlatformFact {
        let members = try members(
            of: offset,
            [
                "word", "operatingSystem", "mainstreamEnd", "extendedEnd", "paidEnd", "unambiguousSince",
                "basesDeprecatedBefore", "basesWithdrawnAfter", "agents", "notes", "basis", "source",
            ]
        )
        return PlatformFact(
            try word(members["word"]),
            try word(members["operatingSystem"]),
            mainstreamEnd: try optionalDay(members["mainstreamEnd"]),
            extendedEnd: try optionalDay(members["extendedEnd"]),
            paidEnd: try optionalDay(members["paidEnd"]),
            unambiguousSince: try optionalDay(members["unambiguousSince"]),
            basesDeprecatedBefore: try optionalDay(members["basesDeprecatedBefore"]),
            basesWithdrawnAfter: try optionalDay(members["basesWithdrawnAfter"]),
            agents: try choice(members["agents"]),
            notes: try sentences(members["notes"]),
            basis: try choice(members["basis"]),
            source: try word(members["source"])
        )
    }

    mutating func agents(_ offset: Int) throws(FileRefusal) -> AgentVersions {
        let members = try members(of: offset, ["date", "windows", "linux", "defects"])
        let date = try day(members["date"])
        return AgentVersions(
            date: date,
            windows: try versions(members["windows"], until: date),
            linux: try versions(members["linux"], until: date),
            defects: try table(members["defects"], key: \.version.agentVersion) { reader, row throws(FileRefusal) in
                try reader.defect(row, until: date)
            }
        )
    }

    /// Reads versions, none of which is of after the day up to which they are known.
    private mutating func versions(_ offset: Int, until date: CalendarDate) throws(FileRefusal) -> [CalendarDate] {
        try table(offset, key: \.agentVersion) { reader, row throws(FileRefusal) in
            try reader.version(row, until: date, of: "agents")
        }
    }

    /// Reads a version that is not of after the day up to which its table is known.
    private mutating func version(
        _ offset: Int,
        until date: CalendarDate,
        of table: String
    ) throws(FileRefusal) -> CalendarDate {
        let version = try version(offset)
        if version > date {
            throw failure(
                "version \(version.agentVersion) is of after \(date), the day up to which \"\(table)\" are known",
                at: offset
            )
        }
        return version
    }

    /// Reads a day that is not after the one up to which its table is known.
    private mutating func day(
        _ offset: Int,
        until date: CalendarDate,
        of table: String
    ) throws(FileRefusal) -> CalendarDate {
        let day = try day(offset)
        if day > date {
            throw failure("\(day) is after \(date), the day up to which \"\(table)\" are known", at: offset)
        }
        return day
    }

    private mutating func defect(_ offset: Int, until date: CalendarDate) throws(FileRefusal) -> AgentDefect {
        let members = try members(of: offset, ["version", "fixedIn", "summary"])
        let version = try version(members["version"], until: date, of: "agents")
        let fixedIn = try self.version(members["fixedIn"], until: date, of: "agents")
        if fixedIn <= version {
            throw failure(
                "\(fixedIn.agentVersion) can't have mended a defect of \(version.agentVersion): it is not newer",
                at: members["fixedIn"]
            )
        }
        return AgentDefect(
            version: version,
            fixedIn: fixedIn,
            summary: try word(members["summary"])
        )
    }

    mutating func agentFloor(_ offset: Int, until date: CalendarDate) throws(FileRefusal) -> AgentFloor {
        let members = try members(of: offset, ["id", "feature", "agent", "baseImage", "note", "source"])
        let floor = AgentFloor(
            try word(members["id"]),
            try word(members["feature"]),
            agent: try optional(members["agent"]) { reader, at throws(FileRefusal) in
                try reader.version(at, until: date, of: "agentFloors")
            },
            baseImage: try optional(members["baseImage"]) { reader, at throws(FileRefusal) in
                try reader.day(at, until: date, of: "agentFloors")
            },
            note: try text(members["note"]),
            source: try word(members["source"])
        )
        if floor.agent == nil, floor.baseImage == nil {
            throw failure("members \"agent\" and \"baseImage\" are both null: one must name the floor", at: offset)
        }
        return floor
    }

    mutating func baseImage(_ offset: Int, until date: CalendarDate) throws(FileRefusal) -> BaseImageFact {
        let members = try members(
            of: offset,
            ["released", "name", "platform", "operatingSystem", "basis", "source"]
        )
        return BaseImageFact(
            released: try day(members["released"], until: date, of: "baseImages"),
            name: try optional(members["name"]) { reader, at throws(FileRefusal) in try reader.word(at) },
            platform: try optional(members["platform"]) { reader, at throws(FileRefusal) in try reader.word(at) },
            operatingSystem: try text(members["operatingSystem"]),
            basis: try choice(members["basis"]),
            source: try word(members["source"])
        )
    }

    private mutating func optionalDay(_ offset: Int) throws(FileRefusal) -> CalendarDate? {
        try optional(offset) { reader, at throws(FileRefusal) in try reader.day(at) }
    }
}
