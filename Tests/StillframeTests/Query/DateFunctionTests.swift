import JMESPath
import Testing

@testable import Stillframe

/// The two functions for dates.
@Suite struct DateFunctionTests {
    @Test(
        arguments: [
            ("age_days('2026-10-31T23:59:59Z')", "1"), ("age_days('2026-11-01T00:00:00Z')", "0"),
            ("age_days('2026-11-03T00:00:00Z')", "-2"),
            ("age_days('2026-11-01T01:00:00+02:00')", "1"), ("age_days('2025-11-01')", "365"),
            ("age_days(`0`)", "20758"),
            ("age_days(`1.7611776e9`)", "374"), ("age_days(`-86400`)", "20759"), ("age_days('LATEST')", "null"),
            ("age_days('')", "null"),
            ("age_days(`null`)", "null"), ("age_days(`1e300`)", "null"), ("age_days(Nothing)", "null"),
            ("agent_date('05-04-2026')", "\"2026-05-04\""),
            ("agent_date('LATEST')", "null"), ("agent_date('02-30-2026')", "null"), ("agent_date('')", "null"),
            ("agent_date(Nothing)", "null"),
            ("age_days(agent_date('10-31-2026'))", "1"),
        ]
    )
    func `a date function gives`(expression: String, expected: String) throws {
        let asOf = try #require(Timestamp(iso: "2026-11-01T12:00:00Z"))
        let result = try JMESPath("to_string([\(expression)])", functions: .withDates(asOf: asOf))
            .search(try JSONValue(json: "{}"))
        #expect(result.text == "[\(expected)]")
    }

    @Test(arguments: ["age_days(`true`)", "age_days(`[]`)", "agent_date(`1`)", "age_days(&a)"])
    func `other types are refused`(expression: String) throws {
        let query = try JMESPath(expression, functions: .withDates(asOf: Timestamp(microseconds: 0)))
        #expect(throws: JMESPathError.self) { try query.search(JSONValue.null) }
    }
}
