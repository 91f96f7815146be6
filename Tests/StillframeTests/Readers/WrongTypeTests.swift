import Foundation
import Testing

@testable import Stillframe

/// Every member of the service model, given every type it doesn't have: told with its place, and nothing else is lost.
@Suite struct WrongTypeTests {
    /// A member or element by its path below the image, as the service model has it.
    struct Slot: CustomTestStringConvertible, Sendable {
        /// Names of members, `0` for a list's element, `key` for a map's value.
        let path: [String]
        /// The shape's type in the model.
        let type: String
        let isElement: Bool

        var testDescription: String { path.joined(separator: "/") + " (\(type))" }
    }

    /// A JSON value and what a problem calls it.
    private static let values: [(text: String, words: String)] = [
        ("5", "a number"), ("-0.5e3", "a number"), ("true", "a boolean"), ("false", "a boolean"),
        (#""true""#, "a string"), (#""b\u00fc\"c""#, "a string"), ("[]", "an array"), ("[ 1,[]]", "an array"),
        ("{}", "an object"), (#"{"a": {"b" :1}}"#, "an object"),
    ]

    /// The types of JSON that a type of the model is written in; what a timestamp's text says is another matter.
    private static func isRight(_ words: String, for type: String) -> Bool {
        switch type {
        case "string": words == "a string"
        case "boolean": words == "a boolean"
        case "timestamp": words == "a string" || words == "a number"
        case "list": words == "an array"
        default: words == "an object"
        }
    }

    static func slots() throws -> [Slot] {
        let file = URL(filePath: #filePath).appending(path: "../../../Fixtures/service-model.json").standardized
        let model = try #require(JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
        let shapes = try #require(model["shapes"] as? [String: [String: Any]])
        var slots: [Slot] = []
        func visit(_ reference: Any?, _ path: [String], isElement: Bool = false) throws {
            let name = try #require((reference as? [String: Any])?["shape"] as? String)
            let shape = try #require(shapes[name])
            let type = try #require(shape["type"] as? String)
            if !path.isEmpty { slots.append(Slot(path: path, type: type, isElement: isElement)) }
            switch type {
            case "structure":
                for (member, reference) in try #require(shape["members"] as? [String: Any]).sorted(by: {
                    $0.key < $1.key
                }) {
                    try visit(reference, path + [member])
                }
            case "list": try visit(shape["member"], path + ["0"], isElement: true)
            case "map": try visit(shape["value"], path + ["key"])
            default: break
            }
        }
        try visit(["shape": "Image"], [])
        return slots
    }

    @Test func `the model's members are all there`() throws {
        let slots = try Self.slots()
        #expect(slots.count { $0.path.count == 1 } == 24)
        #expect(slots.count { $0.path.count == 3 && $0.path[0] == "Applications" } == 15)
        for path in [
            "ImageErrors/0/ErrorTimestamp", "ImagePermissions/allowFleet", "StateChangeReason/Code",
            "Applications/0/Metadata/key", "Applications/0/IconS3Location/S3Key",
            "ImageSoftwareMetadata/nvidiaGridDriverVersion",
        ] {
            #expect(slots.contains { $0.path.joined(separator: "/") == path })
        }
    }

    @Test(arguments: try slots())
    func `a value of any other type is told with its place and kept by merging`(slot: Slot) throws {
        for value in Self.values where !Self.isRight(value.words, for: slot.type) {
            let snapshot = run(slot, value.text)
            let problems = snapshot.problems.filter { $0.kind != .missingARN }
            try #require(problems.count == 1, "\(value.text): \(snapshot.problems)")
            #expect(problems[0].kind == .wrongType && problems[0].level == .note)
            #expect(problems[0].place?.pointer == "/Images/0/" + slot.path.joined(separator: "/"))
            #expect(problems[0].place?.line == 3 && problems[0].place?.column == 4, "\(value.text): \(problems)")
            #expect(problems[0].message.contains("\(value.words), expected "), "\(problems[0].message)")
            expectRest(of: snapshot, slot)
            // What merging writes holds the value still.
            let again = read(SnapshotText.merged(snapshot)).problems.filter { $0.kind == .wrongType }
            #expect(again.map(\.message) == [problems[0].message])
            #expect(again.map(\.place?.pointer) == [problems[0].place?.pointer])
        }
    }

    @Test(arguments: try slots())
    func `null is absent, and told only where it is an element`(slot: Slot) {
        let snapshot = run(slot, "null")
        let problems = snapshot.problems.filter { $0.kind != .missingARN }
        #expect(problems.map(\.kind) == (slot.isElement ? [.wrongType] : []))
        #expect(problems.allSatisfy { $0.level == .note && $0.message.contains("null") && $0.place?.line == 3 })
        expectRest(of: snapshot, slot)
    }

    @Test(arguments: try slots().filter { $0.type == "timestamp" }, [#""never""#, "1e999"])
    func `a time that can't be read is told with its place`(slot: Slot, value: String) throws {
        let snapshot = run(slot, value)
        let problem = try #require(snapshot.problems.first)
        #expect(problem.kind == .wrongType && problem.message.contains("is no time that can be read"))
        #expect(problem.place?.pointer == "/Images/0/" + slot.path.joined(separator: "/"))
        #expect(problem.place?.line == 3 && problem.place?.column == 4, "\(problem)")
        expectRest(of: snapshot, slot)
    }

    @Test func `a map's key is escaped in the pointer`() {
        let text = #"{"Images":[{"Name":"a","Applications":[{"Metadata":{"x/y~z":5}}]}]}"#
        let snapshot = read(text)
        let problem = snapshot.problems.first { $0.kind == .wrongType }
        #expect(problem?.place?.pointer == "/Images/0/Applications/0/Metadata/x~1y~0z")
        #expect(problem?.message.contains("Applications[0].Metadata.x/y~z is a number") == true, "\(snapshot.problems)")
    }

    /// An image with a value at the slot, alone on the third line behind three blanks, and sound members around it.
    private func run(_ slot: Slot, _ value: String) -> Snapshot {
        var member = "\n   \(value)\n"
        for part in slot.path.reversed() { member = part == "0" ? "[\(member)]" : "{\"\(part)\":\(member)}" }
        let around = [("Name", "n"), ("Arn", "arn:aws:appstream:eu-west-1:111122223333:image/n"), ("DisplayName", "d")]
            .filter { $0.0 != slot.path[0] }.map { "\"\($0.0)\":\"\($0.1)\"" }
        let text =
            "{\"Images\":[\n{\(around[0]),\(member.dropFirst().dropLast()),\(around.dropFirst().joined(separator: ","))}]}"
        return read(text)
    }

    private func read(_ text: String) -> Snapshot {
        Analysis(Settings(now: RuleExample.asOf)).run([.memory(name: "a.json", bytes: Array(text.utf8))])
    }

    private func expectRest(of snapshot: Snapshot, _ slot: Slot) {
        #expect(snapshot.verdict == .complete)
        #expect(snapshot.images.count == 1)
        #expect(snapshot.images.first?.name == (slot.path[0] == "Name" ? "" : "n"))
        #expect(snapshot.images.first?.displayName == (slot.path[0] == "DisplayName" ? "" : "d"))
        #expect(snapshot.images.first?.region == (slot.path[0] == "Arn" ? "" : "eu-west-1"))
    }
}
