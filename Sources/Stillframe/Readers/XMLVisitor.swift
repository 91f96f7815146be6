/// What looks at a document's elements as they are read.
///
/// Elements outside captured ones are told one by one; captured ones come whole, as a tape.
protocol XMLVisitor {
    /// An element begins.
    mutating func begin(_ element: XMLElement) -> XMLStep
    /// An element that was entered ends before `offset`; `hasText` tells whether text stood in it since the last tag.
    mutating func end(at offset: Int, hasText: Bool)
    /// Another child of a list that is being captured has ended, the reader's value, and `count` have ended in all; returns
    /// what the list is. Once it is wrapped, what there is of it is told as captured, and reading goes on inside it.
    mutating func style(ofListWith child: TapeReader, count: Int) -> XMLListStyle
    /// A captured element ended; `range` is where it stands.
    mutating func captured(_ reader: inout TapeReader, range: Range<Int>)
    /// Whether nothing more need be read; asked after every captured element.
    var isDone: Bool { get }
}

extension XMLVisitor {
    mutating func style(ofListWith child: TapeReader, count: Int) -> XMLListStyle { .open }
}

/// What to do with an element that begins.
enum XMLStep {
    /// Go on inside it.
    case enter
    /// Go on inside it, where names begin in lower case that the model begins in upper case.
    case enterLowerCamel
    /// Put it on the tape whole.
    case capture
    /// Put the element around it, a list whose first child it is, on the tape until its style is known, or whole.
    case captureList
}
