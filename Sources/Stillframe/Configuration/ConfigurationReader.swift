/// Reads a configuration strictly: every key must be known and there once, every value of its kind.
struct ConfigurationReader {
    /// What messages and places call the file.
    let path: String
    /// The rules it may name.
    var rules: [Rule]

    /// The members of a mapping, by key.
    struct Members {
        /// Where the mapping begins.
        let position: Position
        fileprivate(set) var nodes: [String: YAMLNode] = [:]

        /// The value of a key; `nil` where it isn't there.
        subscript(key: String) -> YAMLNode? { nodes[key] }
    }

    /// Reads a mapping that has some of these keys, each once, in any order.
    func members(of node: YAMLNode, _ keys: [ConfigurationKey]) throws(FileRefusal) -> Members {
        guard case .mapping(let list) = node.value else { throw mistaken(node, "a mapping") }
        var members = Members(position: node.position)
        for member in list {
            // A key that only canonical equivalence makes equal to a name is another key.
            guard let known = keys.first(where: { $0.name.utf8.elementsEqual(member.key.utf8) }) else {
                throw unknown("key", member.key, keys.map(\.name), at: member.position)
            }
            if members.nodes[known.name] != nil {
                throw failure("key \"\(known.name)\" is there twice", at: member.position)
            }
            members.nodes[known.name] = member.value
        }
        if let missing = keys.first(where: { $0.isRequired && members.nodes[$0.name] == nil }) {
            throw failure("key \"\(missing.name)\" is missing", at: node.position)
        }
        return members
    }

    /// Reads a list, each element by `element`.
    func list<Element>(
        _ node: YAMLNode,
        _ element: (YAMLNode) throws(FileRefusal) -> Element
    ) throws(FileRefusal) -> [Element] {
        guard case .list(let nodes) = node.value else { throw mistaken(node, "a list") }
        var elements: [Element] = []
        for node in nodes { elements.append(try element(node)) }
        return elements
    }

    /// The failure for something at a position.
    func failure(_ message: String, at position: Position) -> FileRefusal {
        FileRefusal(line: Int(position.line) + 1, column: Int(position.column) + 1, message: message)
    }

    /// The failure for a word that is not among those that are known.
    func unknown(_ noun: String, _ word: String, _ known: [String], at position: Position) -> FileRefusal {
        let guess = NearestName.of(word, in: known).map { "did you mean \"\($0)\"?" }
        let rest = known.count > 20 ? "'stillframe rules' lists them" : "known are \(known.joined(separator: ", "))"
        return failure("unknown \(noun) \(Quoted(word)); \(guess ?? rest)", at: position)
    }

    /// The failure for a value of another kind than is expected.
    func mistaken(_ node: YAMLNode, _ expected: String) -> FileRefusal {
        let found =
            switch node.value {
            case .list: "a list"
            case .mapping: "a mapping"
            case .text where node.isNothing: "nothing"
            case .text(let text, _): "\(Quoted(text))"
            }
        let hint = found == "nothing" ? "; fill it in or leave the key away" : ""
        return failure("\(found) where \(expected) is expected\(hint)", at: node.position)
    }

    /// The place of something at a position.
    func place(_ position: Position) -> Place {
        Place(file: path, line: Int(position.line) + 1, column: Int(position.column) + 1)
    }

    /// A value with the place of its node.
    func stated<Value>(_ value: Value, _ node: YAMLNode) -> Stated<Value> {
        Stated(value: value, place: place(node.position))
    }
}
