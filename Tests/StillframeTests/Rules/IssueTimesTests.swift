import Testing

@testable import Stillframe

/// The times of an issue's errors, of images with few errors and with many.
@Suite struct IssueTimesTests {
    @Test(arguments: [0, 20, 40]) func `all errors of the code count, however many others there are`(others: Int) throws
    {
        let times = ["2026-10-05T00:00:00Z", "2026-09-01T00:00:00Z", "2026-10-20T00:00:00Z"]
        var errors = times.map { (code: "IAM_SERVICE_ROLE_IS_MISSING", time: $0) }
        for number in 0..<others {
            errors.insert((code: "OTHER_\(number)", time: "2026-10-30T00:00:00Z"), at: number % 3)
        }
        let snapshot = Sketch.snapshot([Sketch.image("A", ["State": "FAILED"], errors: errors)])
        let issue = try #require(snapshot.issues.first { $0.rule.id == "service-role-missing" })
        #expect(issue.oldest == Timestamp(iso: times[1]) && issue.newest == Timestamp(iso: times[2]))
    }
}
