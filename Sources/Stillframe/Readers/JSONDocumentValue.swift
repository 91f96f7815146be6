public import JMESPath

/// A value of a ``JSONDocument``: a reference to it and a place in it.
public struct JSONDocumentValue: JSONNode, Sendable {
    let document: JSONDocument
    /// Index of the value's node.
    let index: Int

    private var node: JSONDocumentNode { document.nodes[index] }

    /// The value's type.
    public var kind: JSONKind {
        switch node.kind {
        case .null: .null
        case .true, .false: .boolean
        case .number: .number
        case .string: .string
        case .array: .array
        case .object: .object
        }
    }

    /// Whether the value is `true`.
    public var isTrue: Bool { node.kind == .true }

    /// The number of elements or members.
    public var count: Int { Int(node.count) }

    /// The elements or members' values, in document order.
    public var children: JSONDocumentChildren { JSONDocumentChildren(of: self) }

    /// The members' names, in document order.
    public var names: JSONDocumentNames { JSONDocumentNames(of: self) }

    /// The value of the member with exactly this name; `nil` where there is none.
    ///
    /// - Complexity: O(*n*) in the number of members.
    public func member(_ name: String) -> JSONDocumentValue? {
        guard node.kind == .object else { return nil }
        for place in JSONDocumentPlaces(of: self) where document.isNamed(place, name) {
            return document.value(at: place)
        }
        return nil
    }

    /// How large the value is, by the stretch of text it takes.
    public var extent: JSONExtent {
        let node = node
        let next = Int(node.next)
        let end = next < document.nodes.count ? Int(document.nodes[next].offset) : document.block.count
        return JSONExtent(
            values: next - index,
            bytes: max(Int(node.length), next - index > 1 ? end - Int(node.offset) : 0)
        )
    }

    /// Calls `body` with a string's text or a number's spelling; empty for other kinds.
    public func withUTF8<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
        let node = node
        return document.withText(offset: node.offset, length: node.length, hasEscapes: node.hasEscapes, body)
    }
}
