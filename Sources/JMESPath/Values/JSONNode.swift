/// A JSON value that an expression is evaluated over: a reference into a document, wherever and however that is held.
///
/// An expression asks only for the parts it names, so evaluating copies no document and builds no text. Every property
/// answers for every kind, with emptiness where it doesn't apply: nothing here may trap.
public protocol JSONNode: SendableMetatype {
    /// The elements of an array or the values of an object's members, in document order.
    associatedtype Children: Sequence<Self>
    /// The names of an object's members, in document order.
    associatedtype Names: Sequence<String>

    /// The value's type.
    var kind: JSONKind { get }
    /// Whether the value is `true`.
    var isTrue: Bool { get }
    /// The number of elements of an array or members of an object; else 0.
    var count: Int { get }
    /// The elements or members' values; empty for other kinds.
    var children: Children { get }
    /// The members' names, each once, in the order of ``children``; empty for other kinds.
    var names: Names { get }

    /// The value of the member with exactly this name, compared by code point; `nil` where there is none.
    func member(_ name: String) -> Self?
    /// The element at an offset from 0; `nil` outside the array.
    func element(_ index: Int) -> Self?
    /// About how large the value is; limits go by it, so it should take constant time.
    var extent: JSONExtent { get }
    /// Calls `body` with a string's text as UTF-8, or with a number as it is spelled; empty for other kinds.
    func withUTF8<Result>(_ body: (Span<UInt8>) -> Result) -> Result
}

extension JSONNode {
    /// The element at an offset, found by walking.
    ///
    /// - Complexity: O(*n*) in the offset.
    @inlinable
    public func element(_ index: Int) -> Self? {
        guard kind == .array, index >= 0 else { return nil }
        var rest = index
        for child in children {
            if rest == 0 { return child }
            rest -= 1
        }
        return nil
    }

    /// About how large the value is, found by walking over it.
    ///
    /// - Complexity: O(*n*) in the size of the value.
    @inlinable
    public var extent: JSONExtent { JSONExtent(measuring: self) }

    /// The text of a string or the spelling of a number; empty for other kinds.
    @inlinable
    public var text: String {
        withUTF8 { span in
            var bytes: [UInt8] = []
            bytes.reserveCapacity(span.count)
            for index in span.indices { bytes.append(span[index]) }
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    /// Whether the value is a string of exactly this text, compared by code point.
    @inlinable
    func isString(_ text: String) -> Bool {
        kind == .string && withUTF8 { $0.isSame(as: text.utf8.span) }
    }

    /// The value as a number; not a number for other kinds.
    @inlinable
    var numeric: Numeric {
        withUTF8 { Numeric($0) }
    }

    /// Whether `||`, `&&`, `!` and filters take the value for false: null, false, and what is empty.
    @inlinable
    var isFalse: Bool {
        switch kind {
        case .null: true
        case .boolean: !isTrue
        case .number: false
        case .string: withUTF8 { $0.isEmpty }
        case .array, .object: count == 0
        }
    }
}
