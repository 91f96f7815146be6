/// The structures of a facts file, one function each.
extension TableReader {
    private static let errorCodeMembers = TableMembers("code", "since", "family", "missing", "meaning", "fix")
    private static let stateReasonMembers = TableMembers("code", "since", "meaning", "fix")
    private static let platformMembers = TableMembers(
        "platform",
        "operatingSystem",
        "mainstreamEnd",
        "extendedEnd",
        "paidEnd",
        "unambiguousSince",
        "agents",
        "note",
        "basis",
        "source"
    )
    private static let agentMembers = TableMembers("date", "windows", "linux", "defects")
    private static let defectMembers = TableMembers("version", "fixedIn", "summary")
    private static let floorMembers = TableMembers("feature", "agent", "baseImage", "source")
    private static let releaseMembers = TableMembers("date", "platforms")
    private static let statementMembers = TableMembers("text", "basis")

    /// Reads the word that says which form the file has.
    mutating func checkFormat() throws(FactsFailure) {
        let start = position
        let format = try text()
        if format != Facts.fileFormat {
            throw failure("the format is '\(format)', expected '\(Facts.fileFormat)'", at: start)
        }
    }

    /// Reads a list whose elements differ in their key.
    mutating func unique<Element>(
        _ read: (inout TableReader) throws(FactsFailure) -> Element,
        key: (Element) -> String
    )
        throws(FactsFailure) -> [Element]
    {
        var seen: Set<[UInt8]> = []
        return try list { reader throws(FactsFailure) in
            let start = reader.position
            let element = try read(&reader)
            guard seen.insert(Array(key(element).utf8)).inserted else {
                throw reader.failure("'\(key(element))' stands twice in the table", at: start)
            }
            return element
        }
    }

    mutating func statement() throws(FactsFailure) -> Statement {
        var text = ""
        var basis = Basis.inferred
        try structure(Self.statementMembers) { reader, index throws(FactsFailure) in
            if index == 0 { text = try reader.text() } else { basis = try reader.word(Basis.self) }
        }
        return Statement(text: text, basis: basis)
    }

    private mutating func statements() throws(FactsFailure) -> [Statement] {
        try list { reader throws(FactsFailure) in try reader.statement() }
    }

    mutating func errorCode() throws(FactsFailure) -> ErrorCodeFact {
        var code = ""
        var since = CalendarDate(daysSince1970: 0)
        var family = ErrorFamily.service
        var missing: String?
        var meaning = Statement(text: "", basis: .inferred)
        var fix: [Statement] = []
        try structure(Self.errorCodeMembers) { reader, index throws(FactsFailure) in
            switch index {
            case 0: code = try reader.text()
            case 1: since = try reader.day()
            case 2: family = try reader.word(ErrorFamily.self)
            case 3: missing = try reader.optionalText()
            case 4: meaning = try reader.statement()
            default: fix = try reader.statements()
            }
        }
        return ErrorCodeFact(code, since: since, family, missing: missing, meaning: meaning, fix: fix)
    }

    mutating func stateReason() throws(FactsFailure) -> StateReasonFact {
        var code = ""
        var since = CalendarDate(daysSince1970: 0)
        var meaning = Statement(text: "", basis: .inferred)
        var fix: [Statement] = []
        try structure(Self.stateReasonMembers) { reader, index throws(FactsFailure) in
            switch index {
            case 0: code = try reader.text()
            case 1: since = try reader.day()
            case 2: meaning = try reader.statement()
            default: fix = try reader.statements()
            }
        }
        return StateReasonFact(code, since: since, meaning: meaning, fix: fix)
    }

    mutating func platform() throws(FactsFailure) -> PlatformFact {
        var texts = (word: "", system: "", note: "", source: "")
        var days: [CalendarDate?] = [nil, nil, nil, nil]
        var agents = AgentFamily.windows
        var basis = Basis.inferred
        try structure(Self.platformMembers) { reader, index throws(FactsFailure) in
            switch index {
            case 0: texts.word = try reader.text()
            case 1: texts.system = try reader.text()
            case 2...5: days[index - 2] = try reader.optionalDay()
            case 6: agents = try reader.word(AgentFamily.self)
            case 7: texts.note = try reader.text()
            case 8: basis = try reader.word(Basis.self)
            default: texts.source = try reader.text()
            }
        }
        return PlatformFact(
            texts.word,
            texts.system,
            mainstreamEnd: days[0],
            extendedEnd: days[1],
            paidEnd: days[2],
            unambiguousSince: days[3],
            agents: agents,
            note: texts.note,
            basis: basis,
            source: texts.source
        )
    }

    mutating func agentVersions() throws(FactsFailure) -> AgentVersions {
        var date = CalendarDate(daysSince1970: 0)
        var windows: [CalendarDate] = []
        var linux: [CalendarDate] = []
        var defects: [AgentDefect] = []
        try structure(Self.agentMembers) { reader, index throws(FactsFailure) in
            switch index {
            case 0: date = try reader.day()
            case 1: windows = try reader.list { reader throws(FactsFailure) in try reader.agent() }
            case 2: linux = try reader.list { reader throws(FactsFailure) in try reader.agent() }
            default: defects = try reader.list { reader throws(FactsFailure) in try reader.defect() }
            }
        }
        return AgentVersions(date: date, windows: windows, linux: linux, defects: defects)
    }

    private mutating func defect() throws(FactsFailure) -> AgentDefect {
        var version = CalendarDate(daysSince1970: 0)
        var fixedIn = version
        var summary = ""
        try structure(Self.defectMembers) { reader, index throws(FactsFailure) in
            switch index {
            case 0: version = try reader.agent()
            case 1: fixedIn = try reader.agent()
            default: summary = try reader.text()
            }
        }
        return AgentDefect(version: version, fixedIn: fixedIn, summary: summary)
    }

    mutating func floor() throws(FactsFailure) -> AgentFloor {
        var feature = ""
        var agent: CalendarDate?
        var baseImage: CalendarDate?
        var source = ""
        try structure(Self.floorMembers) { reader, index throws(FactsFailure) in
            switch index {
            case 0: feature = try reader.text()
            case 1: agent = try reader.optionalAgent()
            case 2: baseImage = try reader.optionalDay()
            default: source = try reader.text()
            }
        }
        return AgentFloor(feature, agent: agent, baseImage: baseImage, source: source)
    }

    mutating func release() throws(FactsFailure) -> BaseImageRelease {
        var date = CalendarDate(daysSince1970: 0)
        var platforms: [String] = []
        try structure(Self.releaseMembers) { reader, index throws(FactsFailure) in
            if index == 0 {
                date = try reader.day()
            } else {
                platforms = try reader.list { reader throws(FactsFailure) in try reader.text() }
            }
        }
        return BaseImageRelease(date, platforms)
    }
}
