import Foundation
import Testing

@testable import Stillframe

@Suite struct RuleTests {
    @Test func `ids are unique and in kebab-case`() {
        let ids = Rule.all.map(\.id)
        #expect(Set(ids).count == ids.count)
        for id in ids {
            let isKebabCase = id.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil
            #expect(isKebabCase, "\(id)")
        }
    }

    @Test func `every file of Checks is a rule of the list, and nothing else is`() throws {
        let checks = URL(filePath: #filePath).appending(path: "../../../../Sources/Stillframe/Rules/Checks")
            .standardized
        let files = try FileManager.default.contentsOfDirectory(atPath: checks.path(percentEncoded: false))
        let names = files.map { $0.replacing(".swift", with: "").lowercased() }
        #expect(names.sorted() == Rule.all.map { $0.id.replacing("-", with: "") }.sorted())
    }

    @Test func `rules stand in the order of their categories`() throws {
        let order = try Rule.all.map { try #require(RuleCategory.allCases.firstIndex(of: $0.category)) }
        #expect(order == order.sorted())
        // Custom rules are the user's alone.
        #expect(Set(Rule.all.map(\.category)) == Set(RuleCategory.allCases).subtracting([.custom]))
    }

    @Test(arguments: Rule.all) func `titles have no period, rationales are sentences`(rule: Rule) {
        #expect(!rule.title.isEmpty && !rule.title.hasSuffix("."), "\(rule.id)")
        #expect(rule.rationale.hasSuffix("."), "\(rule.id)")
        #expect(!rule.rationale.contains("\n"), "\(rule.id)")
    }

    @Test(arguments: Rule.all) func `every rule says what to do, in sentences`(rule: Rule) {
        #expect(!rule.remediation.isEmpty, "\(rule.id)")
        for statement in rule.remediation {
            #expect(statement.isSentence, "\(rule.id): \(statement.text)")
        }
    }

    @Test(arguments: Rule.all) func `every rule has a place to read on, over https`(rule: Rule) {
        #expect(!rule.references.isEmpty, "\(rule.id)")
        for reference in rule.references {
            #expect(reference.address.hasPrefix("https://"), "\(rule.id): \(reference.address)")
        }
    }

    @Test(arguments: Rule.all) func `every rule has examples on both sides`(rule: Rule) {
        #expect((2...5).contains(rule.examples.count), "\(rule.id)")
        #expect(rule.examples.contains { $0.messages.isEmpty && $0.reason == nil }, "\(rule.id)")
        #expect(rule.examples.contains { !$0.messages.isEmpty }, "\(rule.id)")
        #expect(Set(rule.examples.map(\.title)).count == rule.examples.count, "\(rule.id)")
    }

    @Test(arguments: Rule.all) func `messages tell what is wished for and have no period`(rule: Rule) {
        for message in rule.examples.flatMap(\.messages) {
            #expect(message.contains("; expected "), "\(rule.id): \(message)")
            #expect(!message.hasSuffix(".") && !message.contains("\n"), "\(rule.id): \(message)")
        }
    }

    @Test(arguments: Rule.all) func `examples change members of the image, as JSON`(rule: Rule) throws {
        for example in rule.examples {
            let object = try JSONSerialization.jsonObject(with: Data("{\(example.members)}".utf8))
            #expect((object as? [String: Any])?.isEmpty == false, "\(rule.id): \(example.title)")
        }
    }

    @Test(arguments: Rule.all) func `parameters are described`(rule: Rule) {
        for parameter in rule.parameters {
            #expect(parameter.name.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil, "\(rule.id): \(parameter.name)")
            #expect(parameter.summary.hasSuffix(".") && !parameter.unit.isEmpty, "\(rule.id): \(parameter.name)")
        }
    }

    @Test func `nothing is critical but exposure and secrets`() {
        let critical = Rule.all.filter { $0.severity == .critical }
        #expect(critical.allSatisfy { $0.category == .exposure || $0.category == .secrets })
        #expect(critical.contains { $0.id == "image-public" })
    }

    @Test(arguments: Rule.all) func `every compliance mapping names a control and says why`(rule: Rule) {
        for mapping in rule.compliance {
            #expect(!mapping.control.isEmpty && mapping.reason.hasSuffix("."), "\(rule.id): \(mapping)")
            #expect(mapping.reason.first?.isUppercase == true, "\(rule.id): \(mapping)")
        }
        #expect(Set(rule.compliance.map { "\($0.framework) \($0.control)" }).count == rule.compliance.count)
    }

    @Test func `only rules over the snapshot and over waivers bring their own words`() {
        for rule in Rule.all {
            #expect((rule.words == nil) == !rule.isAboutImages, "\(rule.id)")
        }
    }

    @Test func `the healthy image has the members of the service model in order`() throws {
        let names = RuleExample.healthyImage.map(\.name)
        let order = ImageMember.allCases.map(\.name).filter(names.contains)
        #expect(names == order)
        for member in RuleExample.healthyImage {
            _ = try JSONSerialization.jsonObject(with: Data(member.value.utf8), options: .fragmentsAllowed)
        }
    }
}

extension Statement {
    /// Whether the text starts like a sentence and ends like one.
    fileprivate var isSentence: Bool {
        guard let first = text.first, let last = text.last else { return false }
        return first.isUppercase && (last == "." || last == "?") && !text.contains("\n")
    }
}
