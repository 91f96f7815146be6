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
        try append(value, identifier: nil, keys: nil)
    }

    private mutating func append(
        _ value: some JSONNode,
        identifier: String?,
        keys: [String]?
    ) throws(FormatFailure) {
        switch value.kind {
        case .object: try appendObject(value, identifier: identifier, keys: keys)
        case .array: try appendList(value, identifier: identifier)
        default: write([PythonText.text(of: value)])
        }
    }

    private mutating func appendList(_ list: some JSONNode, identifier: String?) throws(FormatFailure) {
        let elements = Array(list.children)
        if elements.isEmpty { return }
        if elements.contains(where: { $0.kind == .object }) {
            let keys = try Self.scalarKeys(of: elements)
            for element in elements { try append(element, identifier: identifier, keys: keys) }
            return
        }
        let scalars = elements.filter { $0.kind != .array }.map { PythonText.text(of: $0) }
        if let identifier {
            for scalar in scalars { write([identifier.uppercased(), scalar]) }
        } else if !scalars.isEmpty {
            write(scalars)
        }
        for element in elements where element.kind == .array {
            try append(element, identifier: identifier, keys: nil)
        }
    }

    private mutating func appendObject(
        _ object: some JSONNode,
        identifier: String?,
        keys: [String]?
    ) throws(FormatFailure) {
        var scalars: [String] = []
        var names: [String]
        if let keys {
            scalars = keys.map { key in object.member(key).map { PythonText.text(of: $0) } ?? "" }
            let written = Set(keys)
            names = object.names.filter { !written.contains($0) }.sorted(by: Self.isBefore)
        } else {
            names = []
            for name in object.names.sorted(by: Self.isBefore) {
                guard let value = object.member(name) else { continue }
                if value.kind == .object || value.kind == .array {
                    names.append(name)
                } else {
                    scalars.append(PythonText.text(of: value))
                }
            }
        }
        if !scalars.isEmpty { write((identifier.map { [$0.uppercased()] } ?? []) + scalars) }
        for name in names {
            if let value = object.member(name) { try append(value, identifier: name, keys: nil) }
        }
    }

    /// The names of scalar members in any of a list's objects, in order.
    private static func scalarKeys(of elements: [some JSONNode]) throws(FormatFailure) -> [String] {
        var keys: Set<String> = []
        for element in elements {
            guard element.kind == .object else {
                throw FormatFailure(message: "'\(PythonText.typeName(of: element))' object has no attribute 'items'")
            }
            for (name, value) in zip(element.names, element.children)
            where value.kind != .object && value.kind != .array {
                keys.insert(name)
            }
        }
        return keys.sorted(by: isBefore)
    }

    static func isBefore(_ left: String, _ right: String) -> Bool {
        left.unicodeScalars.lexicographicallyPrecedes(right.unicodeScalars)
    }

    private mutating func write(_ cells: [String]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { output.append(UInt8(ascii: "\t")) }
            output.append(contentsOf: cell.utf8)
        }
        output.append(0x0a)
    }
}
