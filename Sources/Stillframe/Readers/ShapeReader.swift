/// A document read along a schema: the decoder says which shape it expects, the reader how the form spells it.
///
/// The protocol speaks of the service model's shapes, so that what differs between forms (wrapped or flattened lists,
/// how null looks) is the reader's business alone. Every method consumes one whole value or one step of it. A value of
/// an unexpected type is validated, consumed and left in ``skipped``.
protocol ShapeReader {
    /// Offset of the next value in the page's bytes.
    var position: Int { get }
    /// What the next value is written as; in XML, which has no lists of its own, they are objects.
    var nextType: ValueType { get }
    /// The value that was last consumed because it had an unexpected type.
    var skipped: ValueSpan { get }
    /// The name of the last member that ``nextMember(of:first:)`` didn't know, as a string span.
    var unknownName: ValueSpan { get }

    /// Enters a structure.
    mutating func openStructure() throws(ReadFailure) -> Opening
    /// Moves to the value of the structure's next member and returns the name's index, or one of ``MemberNames``'s
    /// `end` and `unknown`.
    mutating func nextMember(of names: MemberNames, first: inout Bool) throws(ReadFailure) -> Int
    /// The same, for structures whose members mostly come in the model's order: `previous` is the index before.
    mutating func nextMember(of names: MemberNames, first: inout Bool, after previous: Int) throws(ReadFailure) -> Int
    /// Enters a map.
    mutating func openMap() throws(ReadFailure) -> Opening
    /// Moves to the value of the map's next entry and returns its key; `nil` at the end.
    mutating func nextEntry(first: inout Bool) throws(ReadFailure) -> ValueSpan?
    /// What the entry last moved to is written as.
    var entryForm: MapEntryForm { get }
    /// Enters a list whose elements have a shape.
    mutating func openList(of shape: ItemShape) throws(ReadFailure) -> Opening
    /// Moves to the list's next element; false at the end.
    mutating func nextElement(first: inout Bool) throws(ReadFailure) -> Bool
    /// Reads a string: absent for null, raw for another type.
    mutating func string() throws(ReadFailure) -> ValueSpan
    /// Reads a boolean.
    mutating func boolean() throws(ReadFailure) -> BooleanReading
    /// Reads a timestamp in any spelling.
    mutating func timestamp() throws(ReadFailure) -> TimestampValue
    /// Reads a whole number from 0 to 999, such as an HTTP status; 0 for anything else.
    mutating func smallNumber() throws(ReadFailure) -> Int
    /// Consumes a value of any type, validating it, and returns it as raw text.
    mutating func skip() throws(ReadFailure) -> ValueSpan
    /// Whether the value that begins at a ``position`` from before is written like one that was skipped later.
    func value(at offset: UInt32, isSameAs again: ValueSpan) -> Bool
}

extension ShapeReader {
    var entryForm: MapEntryForm { .whole }
}

/// What stood where a structure, map or list was expected.
enum Opening {
    /// The expected shape; the reader is inside it.
    case opened
    /// Null, which means absent; consumed.
    case null
    /// Another type; consumed, and left in `skipped`.
    case mismatch
}

/// What stood where a boolean was expected.
enum BooleanReading: Equatable {
    case value(Bool)
    /// Null, which means absent.
    case null
    /// Another type; left in `skipped`.
    case mismatch
}

/// What stood where a timestamp was expected.
struct TimestampValue {
    /// The value as it stands: a string, or raw text for a number and for other types; absent for null.
    var span: ValueSpan
    /// The instant and remarks; without an instant the value is unusable, unless the span is absent.
    var reading: TimestampReading
}
