import Testing

@testable import Stillframe

/// Every rule's examples, through the whole way of the data.
@Suite struct RuleExampleTests {
    @Test(arguments: Rule.all.flatMap { rule in rule.examples.map { (rule, $0) } })
    func `an example gives exactly its messages`(rule: Rule, example: RuleExample) {
        let setting = example.setting
        let page = setting.page.isEmpty ? "" : ",\(setting.page)"
        let text = setting.pageBefore + #"{"Images":[\#(example.image)]\#(page)}"#
        var settings = Settings(asOf: RuleExample.asOf, now: RuleExample.asOf)
        settings.parameters = [rule.id: setting.parameters]
        settings.expectation.regions = setting.expectedRegions
        settings.policy.waivers = setting.waivers
        let snapshot = Analysis(settings).run([.memory(name: "page.json", bytes: Array(text.utf8))])
        let found = snapshot.findings.filter { $0.rule.id == rule.id }
        #expect(found.map(\.message) == example.messages, "\(rule.id): \(example.title)")
        let result = snapshot.results.first { $0.rule.id == rule.id }
        if let reason = example.reason {
            #expect(result?.reasons == [reason] && result?.fine == 0, "\(rule.id): \(example.title)")
        } else {
            // What a rule did not look at is no example of what it passes.
            #expect((result?.notJudged ?? 0) == 0, "\(rule.id): \(example.title): \(result?.reasons ?? [])")
        }
        // Rules about pages need some besides the image's.
        let isWhole = setting.page.isEmpty && setting.pageBefore.isEmpty && setting.expectedRegions.isEmpty
        #expect(!isWhole || snapshot.images.count == 1)
        #expect(!isWhole || snapshot.verdict == .complete, "\(rule.id): \(example.title): \(snapshot.problems)")
    }

    @Test func `no rule flags the healthy image`() {
        let healthy = RuleExample.passes("the healthy image", "")
        let snapshot = Analysis(Settings(asOf: RuleExample.asOf, now: RuleExample.asOf))
            .run([.memory(name: "page.json", bytes: Array(#"{"Images":[\#(healthy.image)]}"#.utf8))])
        #expect(snapshot.findings.map(\.message) == [])
        #expect(snapshot.problems == [])
    }

    @Test func `members are replaced, added and taken away`() {
        let example = RuleExample.passes("", #""State": "FAILED, {", "Platform":null , "New":[1, {"a":2}]"#)
        #expect(example.image.contains(#""State":"FAILED, {","#))
        #expect(!example.image.contains("Platform"))
        #expect(example.image.hasSuffix(#","New":[1, {"a":2}]}"#))
    }
}

extension RuleExample {
    /// The healthy image with the example's members, as JSON.
    fileprivate var image: String {
        let replaced = Self.split(members)
        let names = Self.healthyImage.map(\.name)
        let kept = Self.healthyImage.compactMap { name, value -> (String, String)? in
            let value = replaced.last { $0.name == name }?.value ?? value
            return value == "null" ? nil : (name, value)
        }
        let added = replaced.filter { !names.contains($0.name) }.map { ($0.name, $0.value) }
        return "{" + (kept + added).map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",") + "}"
    }

    /// The members inside of an object, as name and the value as it stands.
    private static func split(_ text: String) -> [(name: String, value: String)] {
        var parts: [String] = [""]
        var depth = 0
        var isInString = false
        var isEscaped = false
        for character in text {
            if isInString {
                if !isEscaped, character == "\"" { isInString = false }
                isEscaped = !isEscaped && character == "\\"
            } else {
                switch character {
                case "\"": isInString = true
                case "{", "[": depth += 1
                case "}", "]": depth -= 1
                case "," where depth == 0:
                    parts.append("")
                    continue
                default: break
                }
            }
            parts[parts.count - 1].append(character)
        }
        return parts.compactMap { part in
            guard let colon = part.firstIndex(of: ":") else { return nil }
            let name = part[..<colon].filter { $0 != "\"" && !$0.isWhitespace }
            let value = part[part.index(after: colon)...].drop(while: \.isWhitespace)
            return (name, String(value.reversed().drop(while: \.isWhitespace).reversed()))
        }
    }
}
