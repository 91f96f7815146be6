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
}
