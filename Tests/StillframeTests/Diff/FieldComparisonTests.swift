import JMESPath
import Testing

@testable import Stillframe

/// Images are compared value by value.
@Suite struct FieldComparisonTests {
    @Test(arguments: [
        (#"{"Name":"a"}"#, #"{"Name":"b"}"#, ["Name"]),
        (#"{}"#, #"{"Description":""}"#, ["Description"]),
        (#"{"Description":null}"#, #"{}"#, []),
        (#"{"Applications":[]}"#, #"{"ImageErrors":[]}"#, []),
        (#"{}"#, #"{"ImageBuilderSupported":false}"#, ["ImageBuilderSupported"]),
        (
            #"{"Applications":[{"Name":"a"}]}"#, #"{"Applications":[{"Name":"b"}]}"#,
            ["Applications[a]", "Applications[b]"]
        ),
        (
            #"{"Applications":[{"Name":"a","LaunchPath":"x"},{"Name":"b"}]}"#,
            #"{"Applications":[{"Name":"b"},{"Name":"a","LaunchPath":"y"}]}"#, ["Applications[a].LaunchPath"]
        ),
        (
            #"{"Applications":[{"Name":"a"},{"Name":"a","LaunchPath":"x"}]}"#, #"{"Applications":[{"Name":"a"}]}"#,
            ["Applications[a#2]", "Applications[a].LaunchPath"]
        ),
        (
            #"{"SupportedInstanceFamilies":["x","y"]}"#, #"{"SupportedInstanceFamilies":["y"]}"#,
            ["SupportedInstanceFamilies[x]"]
        ),
        (#"{"Applications":[{"Name":"a]\"b"}]}"#, #"{}"#, [#"Applications["a]\"b"]"#]),
        (
            #"{"Applications":[{"Enabled":true,"Platforms":["P","Q"],"Metadata":{}}]}"#,
            #"{"Applications":[{"Platforms":["Q","P"],"InstanceFamilies":[],"Enabled":true}]}"#, []
        ),
        (#"{"Applications":[{"Enabled":true,"Metadata":{}}]}"#, "{}", [#"Applications["{\"Enabled\":true}"]"#]),
        (
            #"{"Applications":[{"Name":"a","Platforms":["P","Q"]},{"Name":"a","Platforms":["P","R"]}],"State":"x"}"#,
            #"{"Applications":[{"Name":"a","Platforms":["Q","P"]},{"Name":"a","Platforms":["P","R"]}],"State":"y"}"#,
            ["State"]
        ),
        (#"{"ImageErrors":[{"ErrorCode":"E"}]}"#, #"{"ImageErrors":"none"}"#, ["ImageErrors"]),
        (#"{"Name":"é"}"#, "{\"Name\":\"e\u{301}\"}", ["Name"]),
    ])
    func `what differs is named by path`(before: String, after: String, paths: [String]) throws {
        let (left, right) = (try JSONValue(json: before), try JSONValue(json: after))
        for (from, to) in [(left, right), (right, left)] {
            let changes = FieldComparison(from, to, selection: FieldSelection()).changes
            #expect(Set(changes.map(\.path.description)) == Set(paths))
        }
    }

    @Test(arguments: [
        (["State"], [], ["State"]), (["Applications"], [], ["Applications[a].LaunchPath"]),
        (["Applications[*].LaunchPath"], [], ["Applications[a].LaunchPath"]), ([], ["Applications*"], ["State"]),
        (["*"], ["State"], ["Applications[a].LaunchPath"]), (["Nothing"], [], []),
    ])
    func `fields are selected by pattern`(wanted: [String], ignored: [String], paths: [String]) throws {
        let before = try JSONValue(json: #"{"State":"A","Applications":[{"Name":"a","LaunchPath":"x"}]}"#)
        let after = try JSONValue(json: #"{"State":"B","Applications":[{"Name":"a","LaunchPath":"y"}]}"#)
        let selection = FieldSelection(wanted: wanted, ignored: ignored)
        #expect(FieldComparison(before, after, selection: selection).changes.map(\.path.description) == paths)
    }

    @Test(arguments: [
        ([], [], ["StateChangeReason", "Applications[a]"]),
        (["StateChangeReason.Code"], [], ["StateChangeReason.Code"]),
        (["StateChangeReason"], [], ["StateChangeReason"]),
        ([], ["StateChangeReason.*"], ["Applications[a]"]),
        (["Applications[*].LaunchPath"], [], ["Applications[a].LaunchPath"]),
        (
            ["Applications"], ["*.LaunchPath"],
            ["Applications[a].Name", "Applications[a].Platforms", #"Applications[a].Metadata"#]
        ),
        (["*[P]"], [], ["Applications[a].Platforms[P]"]),
        (["*.Metadata.k"], [], ["Applications[a].Metadata.k"]),
        ([#"*."k.l""#], [], [#"Applications[a].Metadata."k.l""#]),
        (["*.Enabled"], [], []),
        (["StateChangeReason", "Applications"], ["*.Enabled"], ["StateChangeReason", "Applications[a]"]),
    ])
    func `of a value that one side alone has only selected parts are shown`(
        wanted: [String],
        ignored: [String],
        paths: [String]
    ) throws {
        let empty = try JSONValue(json: "{}")
        let full = try JSONValue(
            json: #"""
                {"StateChangeReason":{"Code":"E","Message":"m"},"Applications":[{"Name":"a","LaunchPath":"x",
                "Platforms":["P","Q"],"Metadata":{"k":"1","k.l":"2"},"InstanceFamilies":[]}]}
                """#
        )
        let selection = FieldSelection(wanted: wanted, ignored: ignored)
        let set = FieldComparison(empty, full, selection: selection).changes
        #expect(set.map(\.path.description) == paths && set.allSatisfy { $0.before == nil && $0.after != nil })
        let unset = FieldComparison(full, empty, selection: selection).changes
        #expect(unset.map(\.path.description) == paths && unset.allSatisfy { $0.before != nil && $0.after == nil })
    }

    @Test(arguments: [
        ("Applications[*].LaunchPath", nil), ("*Path", nil), ("State*", nil), ("applications", "applications"),
        ("Aplications[x].Name", "Aplications"), ("Unheard.x", "Unheard"),
        ("LatestAppstreamAgentVersion", "LatestAppstreamAgentVersion"),
    ])
    func `a pattern that no field can match is told`(pattern: String, member: String?) {
        #expect(FieldSelection(wanted: ["State", pattern]).unmatchable?.member == member)
        #expect(FieldSelection(wanted: [pattern], includesVolatile: true).unmatchable == nil)
        #expect(FieldSelection(ignored: [pattern]).unmatchable == nil)
    }
}
