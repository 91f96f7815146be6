import Testing

@testable import Stillframe

/// What becomes of single members in a merged document.
@Suite struct MergedMemberTests {
    @Test(
        arguments: [
            // Unknown members keep the spelling of their tokens, at every level, but not the space between.
            (#""Future":{"a" : [1.50,-0, "\u0041"]}"#, #""Future": {"a":[1.50,-0,"\u0041"]}"#),
            ("\"Future\":{\r\n\t\"a b\" : [ true ,\n null , { } ] }", #""Future": {"a b":[true,null,{}]}"#),
            (#""Future":" \" , \\""#, #""Future": " \" , \\""#),
            ("\"Name\":[ \"a \\\\\" , 1e5 ]", #""Name": ["a \\",1e5]"#),
            (#""StateChangeReason":{"New":1}"#, "\"StateChangeReason\": {\n                \"New\": 1\n            }"),
            // Wrong types stay as they stand.
            (#""Name":5"#, #""Name": 5"#),
            (#""Platform":["x"]"#, #""Platform": ["x"]"#),
            (#""CreatedTime":"never""#, #""CreatedTime": "never""#),
            (#""ImagePermissions":"all""#, #""ImagePermissions": "all""#),
            (#""ManagedSoftwareIncluded":"yes""#, #""ManagedSoftwareIncluded": "yes""#),
            // Empty lists and maps, and nulls in lists.
            (#""Applications":[]"#, #""Applications": []"#),
            (#""ImagePermissions":{}"#, #""ImagePermissions": {}"#),
            (
                #""ImageErrors":[null,5]"#,
                "\"ImageErrors\": [\n                null,\n                5\n            ]"
            ),
            (
                #""SupportedInstanceFamilies":["A",null,7]"#,
                "\"SupportedInstanceFamilies\": [\n                \"A\",\n                null,\n                7\n            ]"
            ),
            // One spelling for text and times.
            (#""N\u0061me":"\u0042\u00fc\/\ud83d\ude00\u0000\n""#, #""Name": "Bü/😀\u0000\n""#),
            (#""CreatedTime":1735689600.5"#, #""CreatedTime": "2025-01-01T00:00:00.500Z""#),
        ]
    )
    func `a member is written so`(member: String, expected: String) {
        let merged = merge("{\(member),\"ImageType\":\"NATIVE\",\"Arn\":\"x\"}")
        let wanted = "            \(expected)"
        #expect(merged.contains(wanted), "\(merged)")
    }

    @Test(
        arguments: [
            (#"{"New":1,"Arn":"x","New":2,"New":1}"#, ["1", "2", "1"]),
            (#"{"Arn":"x","New":{"a":1,"a":2},"New":null}"#, [#"{"a":1,"a":2}"#, "null"]),
            (
                #"{"Arn":"x","Applications":[{"New":1,"Name":"a","New":[2]},{"IconS3Location":{"New":4,"New":5},"New":3}]}"#,
                ["1", "[2]", "4", "5", "3"]
            ),
            (#"{"Arn":"x","ImageErrors":[{"New":1,"New":"1"}]}"#, ["1", #""1""#]),
        ]
    )
    func `unknown members that stand twice are both kept, in order`(image: String, values: [String]) {
        let merged = merge(image)
        let found = merged.split(separator: "\n").compactMap { line in
            line.firstMatch(of: /"New": (.*?),?$/).map { String($0.1) }
        }
        #expect(found == values)
        let again = merged.dropFirst("{\n    \"Images\": [".count).dropLast("]\n}\n".count)
        #expect(merge(String(again)) == merged)
    }

    @Test func `an image of many unknown members is written in linear time`() {
        let application = #"{"Name":"a","New":1}"#
        let count = 20_000
        let image =
            #"{"Name":"i","Applications":[\#(Array(repeating: application, count: count).joined(separator: ","))]}"#
        let clock = ContinuousClock()
        let time = clock.measure { #expect(merge(image).matches(of: /"New": 1/).count == count) }
        #expect(time < .seconds(60))
    }

    @Test func `null members are left out`() {
        #expect(
            merge(#"{"Name":"a","Platform":null,"Applications":null}"#).contains("{\n            \"Name\": \"a\"\n")
        )
    }

    @Test(
        arguments: [
            #"{"Arn":"x","Name":"Bü"}"#, #"{ "Name" : "B\u00fc", "\u0041rn":"x", "Platform":null }"#,
            "{\r\n\t\"Name\":\"Bü\",\r\n\t\"Arn\":\"x\"}",
        ]
    )
    func `equal JSON merges the same`(image: String) {
        #expect(merge(image) == merge(#"{"Name":"Bü","Arn":"x"}"#))
    }

    @Test(
        arguments: [
            "1735689600", "1735689600.0", "1.7356896E9", "\"2025-01-01T00:00:00Z\"", "\"2025-01-01T01:00:00+01:00\"",
            "\"2025-01-01 00:00:00+00:00\"", "\"Wed, 01 Jan 2025 00:00:00 GMT\"", "\"2024-12-31T19:00:00.000000-0500\"",
        ]
    )
    func `every spelling of a time merges to one`(time: String) {
        let expected = merge(#"{"CreatedTime":"2025-01-01T00:00:00Z"}"#)
        #expect(merge(#"{"CreatedTime":\#(time)}"#) == expected)
    }

    @Test func `members come in the model's order, unknown ones last`() {
        let members = ImageMember.allCases.map { "\"\($0.name)\":\(value(of: $0))" }
        let straight = merge("{\(members.joined(separator: ",")),\"Zzz\":1}")
        let reversed = merge("{\"Zzz\":1,\(members.reversed().joined(separator: ","))}")
        #expect(straight == reversed)
        let found = straight.split(separator: "\n").compactMap { line in
            line.hasPrefix("            \"") ? String(line.split(separator: "\"")[1]) : nil
        }
        #expect(found == ImageMember.allCases.map(\.name) + ["Zzz"])
    }

    private func value(of member: ImageMember) -> String {
        switch member {
        case .applications, .imageErrors, .supportedInstanceFamilies: "[]"
        case .stateChangeReason, .imagePermissions, .imageSoftwareMetadata: "{}"
        case .imageBuilderSupported, .managedSoftwareIncluded: "true"
        case .createdTime, .publicBaseImageReleasedDate: "1"
        default: "\"x\""
        }
    }

    private func merge(_ image: String) -> String {
        let text = #"{"Images":[\#(image)]}"#
        return SnapshotText.merged(
            Analysis(Settings(now: RuleExample.asOf)).run([.memory(name: "a.json", bytes: Array(text.utf8))])
        )
    }
}
