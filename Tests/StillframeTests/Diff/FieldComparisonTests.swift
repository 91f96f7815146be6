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
            ["Applications[a]"]
        ),
        (
            #"{"ImageErrors":[{"ErrorCode":"E","ErrorMessage":"1"},{"ErrorCode":"E","ErrorMessage":"2"}]}"#,
            #"{"ImageErrors":[{"ErrorCode":"E","ErrorMessage":"2"},{"ErrorCode":"E","ErrorMessage":"3"}]}"#,
            ["ImageErrors[E].ErrorMessage"]
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
        (#"{"Applications":[{"Enabled":true,"Metadata":{}}]}"#, "{}", ["Applications[(no name)]"]),
        (
            #"{"Applications":[{"Enabled":true}]}"#, #"{"Applications":[{"Enabled":false}]}"#,
            ["Applications[(no name)].Enabled"]
        ),
        (#"{"ImageErrors":[{"ErrorMessage":"a"}]}"#, #"{"ImageErrors":[]}"#, ["ImageErrors[(no code)]"]),
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
            // Of elements with one key the number is that of the old side.
            let shown = changes.map { $0.path.description.replacing(/#[0-9]+/, with: "") }
            #expect(Set(shown) == Set(paths))
            #expect(changes.count == paths.count)
        }
    }

    @Test func `elements of one key are numbered as the old side has them, new ones beyond`() throws {
        let before = try JSONValue(json: #"{"ImageErrors":[{"ErrorCode":"E","M":"b"},{"ErrorCode":"E","M":"a"}]}"#)
        let after = try JSONValue(
            json: #"{"ImageErrors":[{"ErrorCode":"E","M":"a"},{"ErrorCode":"E","M":"c"},{"ErrorCode":"E","M":"d"}]}"#
        )
        let there = FieldComparison(before, after, selection: FieldSelection()).changes
        #expect(there.map(\.path.description) == ["ImageErrors[E].M", "ImageErrors[E#3]"])
        let back = FieldComparison(after, before, selection: FieldSelection()).changes
        #expect(back.map(\.path.description) == ["ImageErrors[E#2].M", "ImageErrors[E#3]"])
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
        ("Applications[*].LaunchPath", true), ("*Path", true), ("State*", true), ("applications", false),
        ("Aplications[x].Name", false), ("Unheard.x", false), ("LatestAppstreamAgentVersion", false),
        ("Applications[*].LaunchPth", false), ("Applications.LaunchPath", false), ("State.Foo", false),
        ("Applications[a.b]", false), (#"Applications["a.b"].Name"#, true), ("Applications*Name", true),
        ("*[chrome].Metadata.a.b", false), (#"*[chrome].Metadata."a.b""#, true), (##"*["a]b"#2].Enabled"##, true),
        ("Applications[x].IconS3Location.S3Key", true), ("Applications[x].IconS3Location.Key", false),
        ("ImageErrors[?]", true), ("ImageErrors[?].ErrorCode", true), ("StateChangeReason.Cod?", true),
        ("SupportedInstanceFamilies[G4DN]", true), ("SupportedInstanceFamilies.G4DN", false),
        ("ImageSoftwareMetadata.nvidiaGridDriverVersion", true), ("?????", true), ("Stat??", false), ("*", true),
    ])
    func `a pattern that no field can match is told`(pattern: String, isMatchable: Bool) {
        #expect(FieldForms.canMatch(pattern) == isMatchable)
    }
}
