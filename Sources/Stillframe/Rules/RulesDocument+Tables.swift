/// The tables behind the rules.
extension RulesDocument {
    static func tables(_ facts: Facts) -> [String] {
        [
            "## Facts",
            """
            State of the tables: \(facts.date). A code or word that is not listed is no error: the service adds some \
            without notice.
            """,
            "### Error codes",
            "AWS documents these codes for image builders and fleets; `ImageErrors` uses the same list.",
            table(["code", "since", "family", "meaning", "what to do"], facts.errorCodes.map(row)),
            "### Reasons of a state change",
            table(["code", "since", "meaning", "what to do"], facts.stateReasons.map(row)),
            "### Platforms",
            """
            `platform-ended` and `platform-ending` go by the end of free security updates. The last column says where \
            the dates come from.
            """,
            table(
                [
                    "word", "operating system", "mainstream end", "free updates end", "paid updates end", "note",
                    "source",
                ],
                facts.platforms.map(row)
            ),
            "### Agents",
            agents(facts.agents),
            """
            Features and the oldest agent that has them, known up to \(facts.agentFloorsDate). For an image that always takes the latest agent, the base image \
            counts.
            """,
            table(["id", "feature", "agent", "base image", "note", "source"], facts.agentFloors.map(row)),
            "### Base images",
            bases(facts),
        ]
    }

    private static func row(_ fact: ErrorCodeFact) -> [String] {
        [
            "`\(fact.code)`", "\(fact.since)", fact.family.rawValue, sentence(fact.meaning),
            fact.fix.map(sentence).joined(separator: " "),
        ]
    }

    private static func row(_ fact: StateReasonFact) -> [String] {
        [
            "`\(fact.code)`", "\(fact.since)", sentence(fact.meaning),
            fact.fix.map(sentence).joined(separator: " "),
        ]
    }

    private static func row(_ fact: PlatformFact) -> [String] {
        [
            "`\(fact.word)`", "\(fact.operatingSystem) *(\(words(fact.basis)))*",
            day(fact.mainstreamEnd), day(fact.extendedEnd), day(fact.paidEnd),
            fact.notes.isEmpty ? "–" : fact.notes.map(sentence).joined(separator: " "),
            fact.source,
        ]
    }

    private static func row(_ floor: AgentFloor) -> [String] {
        [
            "`\(floor.id)`", floor.feature, floor.agent?.agentVersion ?? "–", day(floor.baseImage),
            floor.note.isEmpty ? "–" : floor.note, floor.source,
        ]
    }

    private static func day(_ date: CalendarDate?) -> String {
        date?.description ?? "–"
    }

    private static func agents(_ agents: AgentVersions) -> String {
        let families = AgentFamily.allCases.map { family in
            let dates = agents.dates(of: family)
            return "\(capitalized(family.rawValue)) \(dates.count) (\(day(dates.first)) to \(day(dates.last)))"
        }
        return """
            \(families.joined(separator: ", ")) versions are listed, known up to \(agents.date). The list has gaps, so \
            that an unlisted version is no error. AWS publishes no support window for agents.
            """
    }

    private static func bases(_ facts: Facts) -> String {
        let named = facts.baseImages.count { $0.name != nil }
        let days = facts.baseImages.map(\.released)
        return """
            \(facts.baseImages.count - named) releases that AWS lists by operating system and \(named) names are known \
            (\(day(days.min())) to \(day(days.max()))), up to \(facts.baseImagesDate). AWS calls most releases just Windows, so that only a name tells \
            for which Windows Server they were. An unlisted base image is no error.
            """
    }
}
