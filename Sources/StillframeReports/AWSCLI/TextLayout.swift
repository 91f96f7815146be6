public import JMESPath
private import Stillframe

/// Values as the AWS CLI's `--output text` has them: a line an object or list, tabs between its scalars.
///
/// Names of objects stand in capitals before their scalars, which come in the order of their names. Texts stand as they
/// are, tabs and line feeds too.
public struct TextLayout: Sendable {
    /// The lines so far.
    public private(set) var output: [UInt8] = []

    /// Begins an empty text.
    public init() {}

    /// Hands over what was written since the last time.
    public mutating func take() -> [UInt8] {
        defer { output.removeAll(keepingCapacity: true) }
        return output
    }

    /// Appends a value.
    ///
    /// - Throws: ``FormatFailure`` for lists that mix objects with other things; what comes before stays written.
    public mutating func append(_ value: some JSONNode) throws(FormatFailure) {
        try append(value, identifier: nil)
    }

    private mutating func append(_ value: some JSONNode, identifier: String?) throws(FormatFailure) {
        switch value.kind {
        case .object: try appendObject(Self.members(of: value), identifier: identifier, keys: nil)
        case .array: try appendList(value, identifier: identifier)
        default: write([PythonText.text(of: value)])
        }
    }

    private mutating func appendList(_ list: some JSONNode, identifier: String?) throws(FormatFailure) {
        let elements = Array(list.children)
        if elements.isEmpty { return }
        if elements.contains(where: { $0.kind == .object }) {
            let objects = try elements.map { (element) throws(FormatFailure) in try Self.object(element) }
            let keys = Self.scalarKeys(of: objects)
            for object in objects { try appendObject(object, identifier: identifier, keys: keys) }
            return
        }
        let scalars = elements.filter { $0.kind != .array }.map { PythonText.text(of: $0) }
        if let identifier {
            for scalar in scalars { write([identifier.uppercased(), scalar]) }
        } else if !scalars.isEmpty {
            write(scalars)
        }
        for element in elements where element.kind == .array { try append(element, identifier: identifier) }
    }

    /// Appends an object: a line of its scalars, which are those with the names in `keys` if they are given, and the rest.
    private mutating func appendObject(
        _ members: [Member<some JSONNode>],
        identifier: String?,
        keys: [String]?
    ) throws(FormatFailure) {
        var cells = identifier.map { [$0.uppercased()] } ?? []
        let lead = cells.count
        var rest: [Int] = []
        if let keys {
            var next = 0
            for key in keys {
                while next < members.count, Self.isBefore(members[next].name, key) {
                    rest.append(next)
                    next += 1
                }
                let isHere = next < members.count && Self.isSame(members[next].name, key)
                cells.append(isHere ? PythonText.text(of: members[next].value) : "")
                if isHere { next += 1 }
            }
            rest += next..<members.count
        } else {
            for (index, member) in members.enumerated() {
                if member.isScalar { cells.append(PythonText.text(of: member.value)) } else { rest.append(index) }
            }
        }
        if cells.count > lead { write(cells) }
        for index in rest { try append(members[index].value, identifier: members[index].name) }
    }

    private struct Member<Node: JSONNode> {
        let name: String
        let value: Node
        let isScalar: Bool

        init(_ name: String, _ value: Node) {
            self.name = name
            self.value = value
            let kind = value.kind
            isScalar = kind != .object && kind != .array
        }
    }

    /// An object's members in the order of their names; each is read once, as looking one up walks over those before.
    private static func members<Node: JSONNode>(of object: Node) -> [Member<Node>] {
        var members: [Member<Node>] = []
        members.reserveCapacity(object.count)
        var names = object.names.makeIterator()
        for value in object.children {
            if let name = names.next() { members.append(Member(name, value)) }
        }
        members.sort { isBefore($0.name, $1.name) }
        return members
    }

    private static func object<Node: JSONNode>(_ element: Node) throws(FormatFailure) -> [Member<Node>] {
        guard element.kind == .object else {
            throw FormatFailure(message: "'\(PythonText.typeName(of: element))' object has no attribute 'items'")
        }
        return members(of: element)
    }

    /// The names of scalar members in any of a list's objects, in order.
    private static func scalarKeys(of objects: [[Member<some JSONNode>]]) -> [String] {
        let known = (objects.first ?? []).filter(\.isScalar).map(\.name)
        var keys = known
        for object in objects.dropFirst() {
            // Most objects have the members of the first.
            var next = 0
            for member in object where member.isScalar {
                while next < known.count, isBefore(known[next], member.name) { next += 1 }
                if next == known.count || !isSame(known[next], member.name) { keys.append(member.name) }
            }
        }
        if keys.count == known.count { return known }
        keys.sort(by: isBefore)
        return keys.reduce(into: []) { unique, key in
            if unique.last.map({ isSame($0, key) }) != true { unique.append(key) }
        }
    }

    /// Whether a name comes first by code points, whose order UTF-8 keeps.
    static func isBefore(_ left: String, _ right: String) -> Bool {
        left.utf8.lexicographicallyPrecedes(right.utf8)
    }

    private static func isSame(_ left: String, _ right: String) -> Bool { left.utf8.elementsEqual(right.utf8) }

    private mutating func write(_ cells: [String]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { output.append(UInt8(ascii: "\t")) }
            output.append(contentsOf: cell.utf8)
        }
        output.append(0x0a)
    }
}
