import Testing

@testable import Stillframe

/// How a value is laid out never makes two images differ, nor a member that stands twice.
@Suite struct LayoutTests {
    private static let arn = #""Arn":"arn:aws:appstream:eu-west-1:111122223333:image/a""#

    @Test(
        arguments: [
            (#""Name":[1,{"a":"b c"}]"#, "\"Name\" : [ 1 , {\n\"a\":\t\"b c\"}\r\n]", true),
            (#""Name":[1,{"a":"b c"}]"#, #""Name":[1,{"a":"b  c"}]"#, false), (#""Name":1"#, #""Name":10"#, false),
            (#""Name":["\\",2]"#, #""Name":["\\", 2]"#, true), (#""Name":["\"",2]"#, #""Name":["\" ",2]"#, false),
            (#""ImageErrors":[{"ErrorCode":[1]}]"#, #""ImageErrors":[{"ErrorCode":[ 1 ]}]"#, true),
            (#""Applications":[ 5 ,{"Metadata":{"a":[ ]}}]"#, #""Applications":[5,{"Metadata":{"a":[]}}]"#, true),
        ]
    )
    func `two images are the same by their tokens`(left: String, right: String, isSame: Bool) {
        let snapshot = run(#"{"Images":[{\#(Self.arn),\#(left)},{\#(Self.arn),\#(right)}]}"#)
        #expect(snapshot.problems.contains { $0.kind == .imageConflict } == !isSame)
        #expect(snapshot.problems.contains { $0.kind == .repeatedImage } == isSame)
    }

    @Test(
        arguments: [
            (#""Name":[1,2],"Name":[1, 2]"#, true), (#""Name":[1, "a b"],"Name":[1,"a b"]"#, true),
            (#""Name":[1,"a b"],"Name":[1,"a  b"]"#, false), (#""Name":1,"Name":12"#, false),
            (#""Name":12,"Name":1"#, false), (#""Name":12 ,"Name":12"#, true), (#""Name":["\\"],"Name":["\\" ]"#, true),
            (#""Name":"a","Name": "a""#, true), (#""Name":"a\"","Name":"a""#, false),
            (#""StateChangeReason":{"Code":{"a":[]},"Code":{ "a" : [ ] }}"#, true),
            (#""ImageErrors":[],"ImageErrors":[ ]"#, true), (#""ImageErrors":[],"ImageErrors":[{}]"#, false),
            (#""Applications":[{"Metadata":{"a":[1],"a":[1 ]}}]"#, true),
        ]
    )
    func `a member that stands twice is the same by its tokens`(members: String, isSame: Bool) {
        let snapshot = run(#"{"Images":[{\#(Self.arn),\#(members)}]}"#)
        let problems = snapshot.problems.filter { $0.kind == .duplicateMember }
        #expect(problems.map(\.level) == [isSame ? .note : .error], "\(problems)")
    }

    @Test(arguments: [(#""a""#, true), (#""b""#, false), ("null", false)])
    func `a token that stands twice is told, also where it is the same`(second: String, isSame: Bool) {
        let snapshot = run(#"{"NextToken":"a","Images":[{\#(Self.arn)}],"NextToken":\#(second)}"#)
        let problems = snapshot.problems.filter { $0.kind == .duplicateMember }
        #expect(problems.map(\.level) == [isSame ? .note : .error], "\(problems)")
    }

    private func run(_ text: String) -> Snapshot {
        Analysis(Settings(now: RuleExample.asOf)).run([.memory(name: "a.json", bytes: Array(text.utf8))])
    }
}
