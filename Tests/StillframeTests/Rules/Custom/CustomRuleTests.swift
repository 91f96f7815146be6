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
                "age_days(PublicBaseImageReleasedDate) > `1`", "x",
                .notJudged(reason: "what the condition compares is absent from them or has no usable value")
            ),
            ("State=='AVAILABLE' && age_days(PublicBaseImageReleasedDate) > `1`", "x", .fine),
            (
                "State=='FAILED' || age_days(PublicBaseImageReleasedDate) > `1`", "x",
                .flagged(message: "x", observed: "State FAILED, PublicBaseImageReleasedDate (absent)")
            ),
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
            ("join(',', Applications)", "x", "when: join() takes an array of strings, not an array of objects"),
            ("join(',', Name)", "x", "when: join() takes an array of strings, not a string"),
            ("sort(Applications)", "x", "when: sort() takes an array of strings or numbers, not an array of objects"),
            ("sum(Applications[].Enabled)", "x", "when: sum() takes an array of numbers, not an array of booleans"),
            ("max_by(Applications, &Enabled)", "x", "when: the expression of max_by() gives a boolean where a number"),
            ("sort_by(Applications, &Metadata)", "x", "when: the expression of sort_by() gives an object where"),
            ("State > `3`", "x", "when: a string is compared with a number"),
            ("State == `5`", "x", "when: a string is compared with a number"),
            ("ImageBuilderSupported != 'true'", "x", "when: a boolean is compared with a string"),
            ("ImageBuilderSupported < `true`", "x", "when: a boolean is compared with a boolean"),
            ("length(Applications) > '3'", "x", "when: a number is compared with a string"),
            ("Name[0]", "x", "when: brackets and '*' take parts of an array, and here they get a string"),
            ("ImagePermissions[0]", "x", "when: brackets and '*' take parts of an array, and here they get an object"),
            ("Applications.*.Name", "x", "when: brackets and '*' take parts of an object, and here they get an array"),
            ("Applications[].Name[?@ == 'x']", "x", "when: brackets and '*' take parts of an array"),
            ("Name", "{{Name[]}}", "message: brackets and '*' take parts of an array"),
            ("Applications[].Metadata.Vendor", "{{Applications[].IconS3Location.Bucket}}", "did you mean 'S3Bucket'?"),
        ]
    )
    func `a rule that can't be right is refused`(when: String, message: String, words: String) {
        #expect { try rule(when: when, message: message) } throws: { "\($0)".contains(words) }
    }

    @Test(
        arguments: [
            "Name == Description", "Name == `null`", "ImageBuilderSupported == ManagedSoftwareIncluded",
            "ImageBuilderSupported == Name", "Applications == `[]`", "ImagePermissions == `{}`",
            "ImageBuilderSupported == `true`", "CreatedTime < '2026'", "length(Applications) > `3`",
            "(Description || `5`) == `5`", "max_by(Applications, &CreatedTime).Name == 'x'",
            "sort(Applications[].Name)[0] < 'b'", "join(',', Applications[].Platforms[])",
            "contains(keys(Applications[0].Metadata), 'k')", "sort_by(Applications, &Name)[-1].Enabled == `false`",
            "map(&Name, Applications)[0]", "Applications[?Enabled].Metadata.*[] | [0]", "values(ImagePermissions)[0]",
            "not_null(Description, Name)[0]", "to_number(Name) > `3`", "sum(`[1]`) == `1`",
        ]
    )
    func `a rule that may be right is taken`(when: String) throws {
        #expect(throws: Never.self) { try rule(when: when, message: "x") }
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
