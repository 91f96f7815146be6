import Testing

@testable import Stillframe

/// What counts as an image among the elements of `Images`.
@Suite struct ElementTests {
    private static let image = #"{"Name":"a","Arn":"arn:aws:appstream:eu-west-1:111122223333:image/a"}"#

    @Test(arguments: ["{}", #"{"Name":null}"#, #"{"Arn":null,"Applications":null,"State":null}"#])
    func `an element that says nothing is no image, and no all-clear`(element: String) throws {
        for text in [#"{"Images":[\#(element)]}"#, #"{"Images":[\#(Self.image),\#(element)]}"#] {
            let snapshot = run(text)
            #expect(snapshot.verdict == .unreadable)
            #expect(snapshot.images.count == (text.contains(Self.image) ? 1 : 0))
            let problem = try #require(snapshot.problems.first)
            #expect(problem.kind == .notAnImage)
            #expect(problem.place?.pointer == (text.contains(Self.image) ? "/Images/1" : "/Images/0"))
        }
    }

    @Test(
        arguments: [
            #"{"Name":"a"}"#, #"{"Name":5}"#, #"{"State":"AVAILABLE"}"#, #"{"Applications":[]}"#,
            #"{"ImageBuilderSupported":false}"#, #"{"Name":""}"#,
        ]
    )
    func `one member of an image is enough, though without an ARN`(element: String) {
        let snapshot = run(#"{"Images":[\#(element)]}"#)
        #expect(snapshot.images.count == 1)
        #expect(snapshot.verdict == .complete)
        #expect(snapshot.problems.contains { $0.kind == .missingARN })
    }

    @Test func `an element of members that no image has is another service's`() {
        #expect(run(#"{"Images":[{"New":1}]}"#).problems.first?.kind == .notADump)
        #expect(run(#"{"Images":[\#(Self.image),{"New":1}]}"#).problems.first?.kind == .notAnImage)
    }

    @Test(arguments: ["[]", #""a""#, "5", "null", "true"])
    func `an element of another type is no image`(element: String) {
        let snapshot = run(#"{"Images":[\#(element)]}"#)
        #expect(snapshot.verdict == .unreadable)
        #expect(snapshot.problems.map(\.kind) == [.notAnImage])
    }

    private func run(_ text: String) -> Snapshot {
        Analysis(Settings(now: RuleExample.asOf)).run([.memory(name: "a.json", bytes: Array(text.utf8))])
    }
}
