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
        let problem = snapshot.problems.first { $0.kind == .missingARN }
        let who = element.contains(#""a""#) ? "image 'a' has no ARN" : "an image without a name has no ARN"
        #expect(problem?.message.hasPrefix(who) == true)
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

    @Test(
        arguments: [
            ("arn:aws:appstream:eu-west-1:111122223333:image-builder/b", "AppStream (image-builder)"),
            ("arn:aws-cn:appstream:cn-north-1:111122223333:fleet/f", "AppStream (fleet)"),
            ("arn:aws:appstream:eu-west-1:111122223333:stack\\/s", "AppStream (stack)"),
            ("arn:aws-us-gov:ec2:us-gov-west-1::image/ami-1", "another service (ec2)"),
            (
                "arn:aws-iso-b:imagebuilder:us-isob-east-1:111122223333:image/i/1.0.0/1",
                "another service (imagebuilder)"
            ),
            ("arn:aws:s3:::bucket", "another service (s3)"),
        ]
    )
    func `what is plainly no image by its ARN is none in any form`(arn: String, words: String) throws {
        let other = #"{"Name":"b","Arn":"\#(arn)","State":"RUNNING","Platform":"WINDOWS"}"#
        let page = run(#"{"Images":[\#(Self.image),\#(other)]}"#)
        #expect(page.images.map(\.name) == ["a"])
        let problem = try #require(page.problems.first { $0.kind == .notAnImage })
        #expect(problem.message.contains(words))
        #expect(problem.effect == .unreadable)
        #expect(problem.place?.pointer == "/Images/1")
        #expect(problem.place?.column == 13 + Self.image.utf8.count)

        let list = run("[\(Self.image),\n\(other)]")
        #expect(list.images.map(\.name) == ["a"])
        let told = try #require(list.problems.first { $0.kind == .notADump })
        #expect(told.message.contains(words))
        #expect(told.place?.line == 2)

        for text in [other, "[\(other)]", "\(other)\n\(other)\n"] {
            let alone = run(text)
            #expect(alone.verdict == .unreadable)
            #expect(alone.images.isEmpty && alone.problems.first?.kind == .notADump)
            #expect(alone.problems.first?.message.contains(words) == true)
        }
        let pageAlone = run(#"{"Images":[\#(other)]}"#)
        #expect(pageAlone.images.isEmpty && pageAlone.problems.first?.kind == .notADump)
    }

    @Test(
        arguments: [
            "arn:aws:appstream:eu-west-1::image/a", "arn:aws-cn:appstream:cn-north-1:111122223333:image/a",
            "arn:aws:appstream:eu-west-1:111122223333:image", "arn:aws:appstream:eu-west-1:111122223333", "image/a",
            "arn:other:ec2:eu-west-1:111122223333:image/a", "arn:aws::eu-west-1:111122223333:image/a",
            "arn:aws:appstream:eu-west-1:111122223333:Image Builder/a", "",
        ]
    )
    func `an odd ARN may still be an image's`(arn: String) {
        let snapshot = run(#"{"Images":[{"Name":"a","Arn":"\#(arn)","State":"AVAILABLE"}]}"#)
        #expect(snapshot.images.count == 1)
        #expect(snapshot.verdict == .complete)
    }

    private func run(_ text: String) -> Snapshot {
        Analysis(Settings(now: RuleExample.asOf)).run([.memory(name: "a.json", bytes: Array(text.utf8))])
    }
}
