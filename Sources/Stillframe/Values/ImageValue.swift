public import JMESPath

/// An image of a snapshot, or a part of one, as a value that expressions are evaluated over.
///
/// ```swift
/// let name = image.member("Name")?.text
/// ```
///
/// It holds on to the decoded page it came from, not to the dump.
public struct ImageValue: JSONNode, ListedImage, Sendable {
    let document: ImageDocument
    /// Index of the value's node.
    let index: UInt32

    private var node: ImageNode { document.nodes[Int(index)] }

    /// The value's type.
    public var kind: JSONKind { node.kind.type }

    /// Whether the value is `true`.
    public var isTrue: Bool { node.kind == .true }

    /// The number of elements or members.
    public var count: Int { Int(node.count) }

    /// The elements or members' values, in order.
    public var children: ImageChildren { ImageChildren(of: self) }

    /// The members' names, in order.
    public var names: ImageNames { ImageNames(of: self) }

    /// The value of the member with exactly this name; `nil` where there is none.
    ///
    /// - Complexity: O(*n*) in the number of members.
    public func member(_ name: String) -> ImageValue? {
        guard node.kind == .object else { return nil }
        var place = index + 1
        let end = node.next
        while place < end {
            if document.name(at: place).utf8.elementsEqual(name.utf8) {
                return ImageValue(document: document, index: place)
            }
            place = document.nodes[Int(place)].next
        }
        return nil
    }

    /// How large the value is, by the stretch of decoded text it takes and about as much for each name.
    public var extent: JSONExtent {
        let node = node
        let (values, next) = (Int(node.next - index), Int(node.next))
        if values == 1 { return JSONExtent(values: 1, bytes: Int(node.length)) }
        let end = next < document.nodes.count ? Int(document.nodes[next].offset) : document.bytes.count
        return JSONExtent(values: values, bytes: end - Int(node.offset) + 12 * values)
    }

    /// Calls `body` with a string's text or a number's spelling; empty for other kinds.
    public func withUTF8<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
        let node = node
        let bytes = document.bytes
        return body(bytes.span.extracting(Int(node.offset)..<Int(node.offset) + Int(node.length)))
    }
}

/// The elements of a list or the values of an object's members, in order.
public struct ImageChildren: Sequence, IteratorProtocol, Sendable {
    private let document: ImageDocument
    private var index: UInt32
    private let end: UInt32

    init(of value: ImageValue) {
        document = value.document
        index = value.index + 1
        end = document.nodes[Int(value.index)].next
    }

    /// The next value; `nil` at the end.
    public mutating func next() -> ImageValue? {
        guard index < end else { return nil }
        defer { index = document.nodes[Int(index)].next }
        return ImageValue(document: document, index: index)
    }
}

/// The names of an object's members, in order; none for a list.
public struct ImageNames: Sequence, IteratorProtocol, Sendable {
    private let document: ImageDocument
    private var index: UInt32
    private let end: UInt32

    init(of value: ImageValue) {
        document = value.document
        index = value.index + 1
        end = value.kind == .object ? document.nodes[Int(value.index)].next : 0
    }

    /// The next name; `nil` at the end.
    public mutating func next() -> String? {
        guard index < end else { return nil }
        defer { index = document.nodes[Int(index)].next }
        return document.name(at: index)
    }
}
