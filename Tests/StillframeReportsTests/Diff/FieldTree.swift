import JMESPath

/// An image as a tree without order: elements of lists under their key and number, what is absent left out.
indirect enum FieldTree: Equatable {
    case leaf(String)
    case node([String: FieldTree])

    /// Makes a tree of a value of the member with this name; `nil` for what counts as absent.
    init?(_ value: JSONValue, in name: String = "") {
        switch value {
        case .null: return nil
        case .boolean(let isTrue): self = .leaf("\(isTrue)")
        case .number(let number): self = .leaf(number.spelling)
        case .string(let text): self = .leaf("\"" + text)
        case .array(let elements):
            if elements.isEmpty { return nil }
            guard ["Applications", "ImageErrors", "SupportedInstanceFamilies"].contains(name) else {
                self = .leaf("[" + elements.map { Self.text(FieldTree($0)) }.joined(separator: ",") + "]")
                return
            }
            let keyed = elements.map { element in
                let key = element.member("Name") ?? element.member("ErrorCode")
                let absence = name == "Applications" ? "(no name)" : name == "ImageErrors" ? "(no code)" : element.text
                return (key?.text ?? absence, FieldTree(element))
            }
            var members: [String: FieldTree] = [:]
            for (key, tree) in keyed {
                var ordinal = 1
                while members["\(key)#\(ordinal)"] != nil { ordinal += 1 }
                members["\(key)#\(ordinal)"] = tree
            }
            self = .node(members)
        case .object(let object):
            var members: [String: FieldTree] = [:]
            for (name, value) in zip(object.names, object.values) { members[name] = FieldTree(value, in: name) }
            if members.isEmpty { return nil }
            self = .node(members)
        }
    }

    /// The tree with a value set, or taken away, at the end of a path.
    static func setting(_ tree: FieldTree?, _ path: ArraySlice<String>, to value: FieldTree?) -> FieldTree? {
        guard let first = path.first else { return value }
        var members: [String: FieldTree] = [:]
        if case .node(let known)? = tree { members = known }
        members[first] = setting(members[first], path.dropFirst(), to: value)
        return members.isEmpty ? nil : .node(members)
    }

    /// The same with elements of one key numbered anew, in the order of their texts.
    var renumbered: FieldTree {
        guard case .node(let members) = self else { return self }
        let elements = members.filter { $0.key.contains("#") }
        var result = members.mapValues(\.renumbered)
        for key in elements.keys { result[key] = nil }
        for (key, group) in Dictionary(grouping: elements, by: { $0.key.split(separator: "#")[0] }) {
            let trees = group.map(\.value.renumbered).sorted { Self.text($0) < Self.text($1) }
            for (offset, tree) in trees.enumerated() { result["\(key)#\(offset + 1)"] = tree }
        }
        return .node(result)
    }

    /// The tree as text, members sorted.
    static func text(_ tree: FieldTree?) -> String {
        switch tree {
        case nil: "null"
        case .leaf(let text)?: text
        case .node(let members)?:
            "{" + members.sorted { $0.key < $1.key }.map { "\($0.key):\(text($0.value))" }.joined(separator: ",") + "}"
        }
    }
}
