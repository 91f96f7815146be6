import Foundation
import Testing

@testable import Stillframe
@testable import StillframeReports

/// The schema for editors says what the reader reads.
@Suite struct ConfigurationSchemaTests {
    private static let docs = URL(filePath: #filePath).appending(path: "../../../../docs").standardized

    private static let rest = "title: T, severity: low, when: Name, message: m"
    private static let own = "{id: own-rule, \(rest)}"

    private static var text: String {
        var text = ""
        ConfigurationSchema.write(Rule.all, into: &text)
        return text
    }

    private static func check() throws -> SchemaCheck {
        SchemaCheck(root: try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]))
    }

    private static func isRead(_ yaml: String) -> Bool {
        (try? Configuration(yaml: Array(yaml.utf8), origin: FileOrigin(path: "c.yml", sha256: ""))) != nil
    }

    @Test func `docs/stillframe.schema.json is what the reader says`() throws {
        let file = Self.docs.appending(path: "stillframe.schema.json")
        if ProcessInfo.processInfo.environment["RECORD"] != nil {
            try Data(Self.text.utf8).write(to: file)
            Issue.record("recorded docs/stillframe.schema.json; read the difference and run again without RECORD")
        }
        let isCurrent = try String(contentsOf: file, encoding: .utf8) == Self.text
        #expect(isCurrent, "docs/stillframe.schema.json is stale; run `make golden`")
    }

    @Test(arguments: ["configuration.md", "waivers.md"])
    func `the examples in the documentation are valid and read`(page: String) throws {
        let text = try String(contentsOf: Self.docs.appending(path: page), encoding: .utf8)
        let examples = text.split(separator: "```yaml\n").dropFirst().compactMap { $0.split(separator: "```").first }
        #expect(examples.count == (page == "configuration.md" ? 2 : 1))
        for example in examples.map(String.init) {
            let node = try #require(try YAMLNode.reading(example))
            #expect(try Self.check().accepts(node))
            #expect(Self.isRead(example))
        }
    }

    @Test(arguments: [
        "rules: {agent-stale: high, image-old: off}",
        "rules: {agent-stale: {severity: off, parameters: {limit-days: 0}}}",
        "rules: {owner-not-allowed: {parameters: {accounts: ['111122223333', 111122223333]}}}",
        "expect: {accounts: [111122223333], regions: [us-gov-west-1]}", "expect: {types: [PRIVATE, SHARED]}",
        "include-aws-owned: true",
        "select: {accounts: [], images: ['*'], except-accounts: [111122223333], except-images: ['arn:aws:*']}",
        "overrides: [{image: x, account: 111122223333, region: eu-west-1, rules: {image-failed: info}}]",
        "overrides: [{region: eu-west-1, rules: {image-quota: {severity: low, parameters: {quota: 7}}}}]",
        "waivers: [{rule: image-failed, image: x, account: 111122223333, region: eu-west-1, reason: y, until: 2026-12-31, by: z}]",
        "waivers: [{rule: image-failed, image: 2026, reason: 9501, until: 2026-12-31, by: 1.5}]",
        "waivers: [{rule: image-failed, image: 'null', reason: true, until: '2026-12-31'}]",
        "rules: {agent-stale: {parameters: {limit-days: +30}}}", "rules: {agent-stale: {severity: 'off'}}",
        "select: {images: [2026, true]}", "expect: {accounts: ['012345678901', 999999999999]}",
        "overrides: [{account: 111122223333, rules: {service-role-missing: {parameters: {recent-days: 3}}}}]",
        "overrides: [{image: x, rules: {network-error: off, image-old: {parameters: {limit-days: 3}}}}]",
        "overrides: [{image: x, rules: {network-error: {severity: low}}}]", "expect: {regions: [a--b]}",
        "custom: [\(own)]", "custom: []", "{custom: [\(own)], rules: {own-rule: low}}",
        "{custom: [\(own)], rules: {own-rule: {severity: off}}, overrides: [{image: x, rules: {own-rule: off}}]}",
        "{custom: [\(own)], waivers: [{rule: own-rule, reason: x, until: 2026-12-31}]}",
        "custom: [{id: a, title: T, severity: info, when: Name, message: m, remediation: r, references: ['https://a.b/c']}]",
    ])
    func `what the reader reads is valid`(yaml: String) throws {
        let node = try #require(try YAMLNode.reading(yaml))
        #expect(Self.isRead(yaml))
        #expect(try Self.check().accepts(node))
    }

    @Test(arguments: [
        "rulez: {}", "rules: {agent-stal: off}", "rules: {agent-stale: {parameters: {limit-day: 3}}}",
        "rules: {agent-stale: {parameters: {limit-days: -1}}}",
        "rules: {agent-stale: {parameters: {limit-days: 1000001}}}",
        "rules: {agent-stale: {parameters: {limit-days: soon}}}", "rules: {agent-stale: hihg}", "rules: off",
        "rules: {agent-stale: [off]}", "rules: {agent-stale: {sverity: off}}",
        "rules: {image-failed: {parameters: {a: 1}}}",
        "expect: {accounts: [1111222x3333]}", "expect: {accounts: 111122223333}", "expect: {regions: [EU]}",
        "expect: {types: [private]}", "expect: {types: PRIVATE}",
        "include-aws-owned: 'true'x", "include-aws-owned: maybe", "select: {image: [x]}",
        "overrides: [{image: x}]", "overrides: {image: x, rules: {}}", "waivers: [{rule: image-failed, reason: x}]",
        "waivers: [{rule: image-faild, reason: x, until: 2026-12-31}]",
        "waivers: [{rule: image-failed, reason: x, until: soon}]",
        "waivers: [{rule: waiver-expired, reason: x, until: 2026-12-31}]", "[]", "custom: {}",
        "custom: [{id: a, title: T, severity: off, when: Name, message: m}]", "custom: [{id: A, \(rest)}]",
        "custom: [{id: a, title: T, severity: low, message: m}]", "custom: [{id: a, more: 1, \(rest)}]",
        "custom: [{id: a, references: [x], \(rest)}]", "{custom: [\(own)], rules: {own-rule: {parameters: {a: 1}}}}",
        "rules: {own-rule: low}", "overrides: [{image: x, rules: {own-rule: low}}]",
        "waivers: [{rule: image-failed, reason: '', until: 2026-12-31}]", "waivers:",
        "rules: {agent-stale: {parameters: {limit-days: '30'}}}", "include-aws-owned: 'true'",
        "rules: {agent-stale: {parameters: {limit-days: 30 days}}}", "rules: {agent-stale: ~}",
        "waivers: [{rule: image-failed, reason: null, until: 2026-12-31}]", "select: {images: [' ']}",
        "waivers: [{rule: image-failed, reason: ~, until: 2026-12-31}]", "select: {images: [~]}",
        "expect: {regions: [-1]}", "expect: {regions: [1-a]}",
        "select: {images: [\(String(repeating: "x", count: 513))]}",
        "expect: {accounts: [123]}", "expect: {accounts: ['123']}", "expect: {accounts: [1111222233334]}",
        "overrides: [{rules: {image-failed: low}}]", "overrides: [{region: eu-west-1, rules: {unknown-word: off}}]",
        "overrides: [{image: x, rules: {image-quota: low}}]", "overrides: [{image: x, rules: {waiver-expired: low}}]",
        "overrides: [{image: x, rules: {service-role-missing: {parameters: {recent-days: 3}}}}]",
        "{custom: [\(own)], overrides: [{image: x, rules: {own-rule: low, unknown-word: off}}]}",
    ])
    func `what the reader refuses is not valid`(yaml: String) throws {
        #expect(!Self.isRead(yaml))
        if let node = try? YAMLNode.reading(yaml) { #expect(try !Self.check().accepts(node)) }
    }

    @Test func `every rule and parameter is in it`() throws {
        for rule in Rule.all {
            let parameters = rule.parameters.map { parameter in
                if case .number(let number) = parameter.defaultValue {
                    "\(parameter.name): \(number)"
                } else {
                    "\(parameter.name): []"
                }
            }
            let yaml = "rules: {\(rule.id): {severity: low, parameters: {\(parameters.joined(separator: ", "))}}}"
            let node = try #require(try YAMLNode.reading(yaml))
            #expect(Self.isRead(yaml), "\(yaml)")
            #expect(try Self.check().accepts(node), "\(yaml)")
        }
    }

    @Test func `every key has a row in docs/configuration.md or docs/waivers.md`() throws {
        let pages = try ["configuration.md", "waivers.md"].map {
            try String(contentsOf: Self.docs.appending(path: $0), encoding: .utf8)
        }.joined()
        let keys =
            ConfigurationKey.root + ConfigurationKey.expect + ConfigurationKey.select + ConfigurationKey.rule
            + ConfigurationKey.ruleOverride + ConfigurationKey.waiver + ConfigurationKey.customRule
        #expect(keys.count > 20)
        for key in keys { #expect(pages.contains("`\(key.name)`"), "\(key.name)") }
    }
}
