package import Stillframe

/// The file form of facts, which ``Facts/init(json:origin:)`` reads back: JSON with members in a fixed order.
package enum FactsDocument {
    /// Writes all tables.
    ///
    /// - Complexity: O(*n*) in the number of entries.
    package static func write(_ facts: Facts, into stream: inout some TextOutputStream) {
        var json = PrettyJSON()
        json.open(.object)
        json.number(Facts.format, "format")
        json.day(facts.date, "date")
        json.list(facts.errorCodes, "errorCodes", write)
        json.list(facts.stateReasons, "stateReasons", write)
        json.list(facts.platforms, "platforms", write)
        write(facts.agents, to: &json)
        if facts.agentFloorsDate != facts.date { json.day(facts.agentFloorsDate, "agentFloorsDate") }
        json.list(facts.agentFloors, "agentFloors", write)
        if facts.baseImagesDate != facts.date { json.day(facts.baseImagesDate, "baseImagesDate") }
        json.list(facts.baseImages, "baseImages", write)
        json.close(.object)
        json.flush(into: &stream)
        stream.write("\n")
    }

    private static func write(_ fact: ErrorCodeFact, to json: inout PrettyJSON) {
        json.string(fact.code, "code")
        json.day(fact.since, "since")
        json.string(fact.family.rawValue, "family")
        json.string(fact.missing, "missing")
        json.statement(fact.meaning, "meaning")
        json.statements(fact.fix, "fix")
    }

    private static func write(_ fact: StateReasonFact, to json: inout PrettyJSON) {
        json.string(fact.code, "code")
        json.day(fact.since, "since")
        json.statement(fact.meaning, "meaning")
        json.statements(fact.fix, "fix")
    }

    private static func write(_ fact: PlatformFact, to json: inout PrettyJSON) {
        json.string(fact.word, "word")
        json.string(fact.operatingSystem, "operatingSystem")
        json.day(fact.mainstreamEnd, "mainstreamEnd")
        json.day(fact.extendedEnd, "extendedEnd")
        json.day(fact.paidEnd, "paidEnd")
        json.day(fact.unambiguousSince, "unambiguousSince")
        json.day(fact.basesDeprecatedBefore, "basesDeprecatedBefore")
        json.day(fact.basesWithdrawnAfter, "basesWithdrawnAfter")
        json.string(fact.agents.rawValue, "agents")
        json.statements(fact.notes, "notes")
        json.string(fact.basis.rawValue, "basis")
        json.string(fact.source, "source")
    }

    private static func write(_ agents: AgentVersions, to json: inout PrettyJSON) {
        json.open(.object, "agents")
        json.day(agents.date, "date")
        json.strings(agents.windows.map(\.agentVersion), "windows")
        json.strings(agents.linux.map(\.agentVersion), "linux")
        json.list(agents.defects, "defects") { defect, json in
            json.string(defect.version.agentVersion, "version")
            json.string(defect.fixedIn.agentVersion, "fixedIn")
            json.string(defect.summary, "summary")
        }
        json.close(.object)
    }

    private static func write(_ floor: AgentFloor, to json: inout PrettyJSON) {
        json.string(floor.id, "id")
        json.string(floor.feature, "feature")
        json.string(floor.agent?.agentVersion, "agent")
        json.day(floor.baseImage, "baseImage")
        json.string(floor.note, "note")
        json.string(floor.source, "source")
    }

    private static func write(_ image: BaseImageFact, to json: inout PrettyJSON) {
        json.day(image.released, "released")
        json.string(image.name, "name")
        json.string(image.platform, "platform")
        json.string(image.operatingSystem, "operatingSystem")
        json.string(image.basis.rawValue, "basis")
        json.string(image.source, "source")
    }
}
