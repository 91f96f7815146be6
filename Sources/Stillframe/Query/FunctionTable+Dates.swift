public import JMESPath

extension FunctionTable {
    /// The functions of JMESPath and two for dates, which it has no words for.
    ///
    /// `age_days(when)` gives the whole days from an instant to `asOf`, from calendar day to calendar day in UTC as the
    /// rules count; negative for one after it. The instant is in any spelling a dump has, or seconds since 1970.
    /// `agent_date(version)` gives the day an agent version names, as `2026-05-04`. Both give null for null, and for what
    /// names no instant or day, such as `LATEST`.
    public static func withDates(asOf: Timestamp) -> FunctionTable {
        let today = CalendarDate(asOf)
        let age = ExtensionFunction(name: "age_days", parameters: [[.string, .number, .null]]) { arguments in
            guard let day = day(of: arguments[0]) else { return .null }
            return .number(JSONNumber(day.days(until: today)))
        }
        let agent = ExtensionFunction(name: "agent_date", parameters: [[.string, .null]]) { arguments in
            guard let date = AgentVersion(arguments[0].text)?.date else { return .null }
            return .string(date.description)
        }
        return FunctionTable(adding: [age, agent])
    }

    /// The day an instant falls on in UTC; `nil` for what is no instant.
    private static func day(of value: JSONValue) -> CalendarDate? {
        let reading = value.withUTF8 { text in
            value.kind == .number ? TimestampParser.number(text) : TimestampParser.text(text)
        }
        return reading.timestamp.map(CalendarDate.init)
    }
}
