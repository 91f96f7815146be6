import JMESPath
import Testing

@testable import Stillframe

/// Rules of one's own.
@Suite struct CustomRuleTests {
    private func rule(
        id: String = "own",
        title: String = "T",
        when: String = "Name",
        message: String = "{{Name}}"
    ) throws -> CustomRule {
        try CustomRule(id: id, title: title, severity: .low, when: when, message: message)
    }

    private static let image = #"""
        {"Name":"a","State":"FAILED","CreatedTime":"2026-01-01T00:00:00Z","AppstreamAgentVersion":"05-04-2026",
         "ImageErrors":[{"ErrorCode":"X","ErrorMessage":"m"}],"Applications":[{"Name":"n","Metadata":{"k":"v"}}]}
        """#

    @Test(
        arguments: [
            (
                "State=='FAILED'", "{{Name}} is {{State}}",
                CustomRuleOutcome.flagged(message: "a is FAILED", observed: "FAILED")
            ),
            ("State=='AVAILABLE'", "{{Name}}", .fine),
            (
                "age_days(CreatedTime) > `30`", "{{age_days(CreatedTime)}} days",
                .flagged(message: "90 days", observed: "2026-01-01T00:00:00Z")
            ),
            ("agent_date(AppstreamAgentVersion) == '2026-05-04'", "x", .flagged(message: "x", observed: "05-04-2026")),
            (
                "Name", "{{Description}}|{{ImageErrors[].ErrorCode}}",
                .flagged(message: "(absent)|[\"X\"]", observed: "a")
            ),
            (
                "length(Description) > `1`", "x",
                .notJudged(reason: "length() takes a string, an array or an object, not null")
            ),
            ("length(Description || '') > `1`", "x", .fine),
            (
                "Applications[?Metadata.k=='v'] && Name", "{{length(Applications)}} of }} {",
                .flagged(
                    message: "1 of }} {",
                    observed: "Applications 1 element, Name a"
                )
            ),
            ("Name", "{{Name | length(@)}}", .flagged(message: "1", observed: "a")),
            ("Description == `null`", "x", .flagged(message: "x", observed: "(absent)")),
        ]
    )
    func `a rule says`(when: String, message: String, outcome: CustomRuleOutcome) throws {
        let asOf = Timestamp(microseconds: 1_775_001_600_000_000)
        let check = try rule(when: when, message: message).check(asOf: asOf)
        #expect(check.outcome(for: try JSONValue(json: Self.image)) == outcome)
    }

    @Test(
        arguments: [
            ("Own", "no kebab-case"), ("", "no kebab-case"), ("a--b", "no kebab-case"), ("1a", "no kebab-case"),
            ("agent-stale", "is built in"),
        ]
    )
    func `a wrong id is refused`(id: String, words: String) {
        #expect { try rule(id: id) } throws: { "\($0)".contains(words) }
    }

    @Test(
        arguments: [
            ("Stat=='FAILED'", "x", "when: there is no member 'Stat' here; did you mean 'State'?"),
            ("Description == null", "x", "no member 'null' here; the literal is written `null`, in backquotes"),
            ("Name ==", "x", "when: "), ("", "x", "when: the expression is empty"),
            ("nope(@)", "x", "no function nope()"),
            ("Name", "", "message is empty"), ("Name", "a {{Name", "message: '{{' at character 3 has no '}}'"),
            ("Name", "{{Nam}}", "message: there is no member 'Nam' here; did you mean 'Name'?"),
            ("ImageErrors[].Code", "x", "no member 'Code' here; there are ErrorCode, ErrorMessage, ErrorTimestamp"),
            ("ImageErrors.ErrorCode", "x", "when: there is no member 'ErrorCode' here"),
            ("Applications[?Enable]", "x", "did you mean 'Enabled'?"),
            ("sort_by(Applications, &Nam)", "x", "did you mean 'Name'?"),
            (
                "length(ImageBuilderSupported)", "x",
                "when: length() takes a string, an array or an object, not a boolean"
            ),
            ("age_days(ImagePermissions)", "x", "when: age_days() takes "),
            ("Applications[].Metadata.Vendor", "{{Applications[].IconS3Location.Bucket}}", "did you mean 'S3Bucket'?"),
        ]
    )
    func `a rule that can't be right is refused`(when: String, message: String, words: String) {
        #expect { try rule(when: when, message: message) } throws: { "\($0)".contains(words) }
    }

    @Test(
        arguments: [
            "Applications[].Metadata.Anything", "Applications[*].Metadata.*", "[Name, State]", "{a: Name}.a",
            "@ | Name",
            "ImageErrors[?contains(ErrorCode, 'IAM')] | [0].ErrorMessage", "not_null(Description, Name)",
            "map(&ErrorCode, ImageErrors || `[]`)", "max_by(ImageErrors, &ErrorTimestamp).ErrorCode",
            "Applications[][].Name",
            "to_array(SupportedInstanceFamilies)[0]", "ImageSoftwareMetadata.nvidiaGridDriverVersion",
        ]
    )
    func `what may be right is taken`(when: String) throws {
        _ = try rule(when: when)
    }
}
