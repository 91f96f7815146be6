public import Stillframe

/// The tables in force as a file, in the form that `--facts` reads.
///
/// Printing, editing and giving back is the way to change them.
public enum FactsDocument {
    /// Writes one JSON object, the same bytes for the same tables.
    ///
    /// - Complexity: O(*n*) in the number of entries.
    public static func write(_ facts: Facts, into stream: inout some TextOutputStream) {
        var json = PrettyJSON()
        json.open(.object)
        json.string(Facts.fileFormat, "format")
        json.string(facts.date.description, "date")
        json.open(.array, "errorCodes")
        for code in facts.errorCodes { write(code, to: &json) }
        json.close(.array)
        json.open(.array, "stateReasons")
        for reason in facts.stateReasons { write(reason, to: &json) }
        json.close(.array)
        json.open(.array, "platforms")
        for platform in facts.platforms { write(platform, to: &json) }
        json.close(.array)
        write(facts.agents, to: &json)
        json.open(.array, "agentFloors")
        for floor in facts.agentFloors { write(floor, to: &json) }
        json.close(.array)
        json.open(.array, "baseImages")
        for release in facts.baseImages {
            json.open(.object)
            json.string(release.date.description, "date")
            json.strings(release.platforms, "platforms")
            json.close(.object)
        }
        json.close(.array)
        json.close(.object)
        json.flush(into: &stream)
        stream.write("\n")
    }

    private static func write(_ fact: ErrorCodeFact, to json: inout PrettyJSON) {
        json.open(.object)
        json.string(fact.code, "code")
        json.string(fact.since.description, "since")
        json.string(fact.family.rawValue, "family")
        json.string(fact.missing, "missing")
        json.statement(fact.meaning, "meaning")
        json.statements(fact.fix, "fix")
        json.close(.object)
    }

    private static func write(_ fact: StateReasonFact, to json: inout PrettyJSON) {
        json.open(.object)
        json.string(fact.code, "code")
        json.string(fact.since.description, "since")
        json.statement(fact.meaning, "meaning")
        json.statements(fact.fix, "fix")
        json.close(.object)
    }

    private static func write(_ fact: PlatformFact, to json: inout PrettyJSON) {
        json.open(.object)
        json.string(fact.word, "platform")
        json.string(fact.operatingSystem, "operatingSystem")
        json.string(fact.mainstreamEnd?.description, "mainstreamEnd")
        json.string(fact.extendedEnd?.description, "extendedEnd")
        json.string(fact.paidEnd?.description, "paidEnd")
        json.string(fact.unambiguousSince?.description, "unambiguousSince")
        json.string(fact.agents.rawValue, "agents")
        json.string(fact.note, "note")
        json.string(fact.basis.rawValue, "basis")
        json.string(fact.source, "source")
        json.close(.object)
    }

    private static func write(_ agents: AgentVersions, to json: inout PrettyJSON) {
        json.open(.object, "agents")
        json.string(agents.date.description, "date")
        json.strings(agents.windows.map(\.agentVersion), "windows")
        json.strings(agents.linux.map(\.agentVersion), "linux")
        json.open(.array, "defects")
        for defect in agents.defects {
            json.open(.object)
            json.string(defect.version.agentVersion, "version")
            json.string(defect.fixedIn.agentVersion, "fixedIn")
            json.string(defect.summary, "summary")
            json.close(.object)
        }
        json.close(.array)
        json.close(.object)
    }

    private static func write(_ floor: AgentFloor, to json: inout PrettyJSON) {
        json.open(.object)
        json.string(floor.feature, "feature")
        json.string(floor.agent?.agentVersion, "agent")
        json.string(floor.baseImage?.description, "baseImage")
        json.string(floor.source, "source")
        json.close(.object)
    }
}
