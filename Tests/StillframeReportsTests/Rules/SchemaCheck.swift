import Foundation

@testable import Stillframe

/// Holds a YAML document against a JSON Schema, as far as that of a configuration goes.
struct SchemaCheck {
    let root: [String: Any]

    /// Whether a document is valid.
    func accepts(_ node: YAMLNode) -> Bool { accepts(node, root) }

    private func accepts(_ node: YAMLNode, _ schema: [String: Any]) -> Bool {
        if let reference = schema["$ref"] as? String {
            let path = reference.split(separator: "/").dropFirst().map(String.init)
            let target = path.reduce(root as Any?) { ($0 as? [String: Any])?[$1] } as? [String: Any]
            guard let target, accepts(node, target) else { return false }
        }
        if let all = schema["allOf"] as? [[String: Any]], !all.allSatisfy({ accepts(node, $0) }) { return false }
        if let any = schema["anyOf"] as? [[String: Any]], !any.contains(where: { accepts(node, $0) }) { return false }
        if let condition = schema["if"] as? [String: Any], accepts(node, condition),
            let then = schema["then"] as? [String: Any], !accepts(node, then)
        {
            return false
        }
        if let not = schema["not"] as? [String: Any], accepts(node, not) { return false }
        let types = schema["type"] as? [String] ?? (schema["type"] as? String).map { [$0] }
        let type = Self.type(of: node)
        if let types, !types.contains(type), type != "integer" || !types.contains("number") { return false }
        switch node.value {
        case .text(let text, _):
            if let words = schema["enum"] as? [String], type != "string" || !words.contains(text) { return false }
            if let pattern = schema["pattern"] as? String, type == "string" {
                guard text.range(of: pattern, options: .regularExpression) != nil else { return false }
            }
            if let longest = schema["maxLength"] as? Int, type == "string", text.count > longest { return false }
            guard type == "integer", let number = Int(text) else { return true }
            let (least, greatest) = (schema["minimum"] as? Int ?? .min, schema["maximum"] as? Int ?? .max)
            return least <= number && number <= greatest
        case .list(let elements):
            guard schema["enum"] == nil, let items = schema["items"] as? [String: Any] else {
                return schema["enum"] == nil
            }
            return elements.allSatisfy { accepts($0, items) }
        case .mapping(let members):
            if schema["enum"] != nil { return false }
            let required = schema["required"] as? [String] ?? []
            if !required.allSatisfy({ key in members.contains { $0.key == key } }) { return false }
            let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
            let others = schema["additionalProperties"]
            let names = schema["propertyNames"] as? [String: Any]
            return members.allSatisfy { member in
                let key = YAMLNode(value: .text(member.key, isPlain: false), position: member.position)
                if let names, !accepts(key, names) { return false }
                if let known = properties[member.key] { return accepts(member.value, known) }
                if let schema = others as? [String: Any] { return accepts(member.value, schema) }
                return others as? Bool ?? true
            }
        }
    }

    private static func type(of node: YAMLNode) -> String {
        switch node.value {
        case .mapping: "object"
        case .list: "array"
        case .text(let text, isPlain: true) where text == "true" || text == "false": "boolean"
        case .text(let text, isPlain: true) where Int(text) != nil: "integer"
        case .text where node.isNothing: "null"
        case .text(let text, isPlain: true) where text.first?.isNumber == true && Double(text) != nil: "number"
        case .text: "string"
        }
    }
}

extension YAMLNode {
    /// Reads a text that is one document.
    static func reading(_ yaml: String) throws -> YAMLNode? {
        let result = Block(yaml.utf8, isLast: true).withView { view -> Result<YAMLNode?, FileRefusal> in
            do throws(FileRefusal) {
                return .success(try YAMLNode.document(view, limits: ReadLimits()))
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }
}
