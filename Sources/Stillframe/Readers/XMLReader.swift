private import CLibXML2

/// Reads XML through libxml2's SAX2 interface, one captured element at a time.
///
/// libxml2 is given one block after the other, each as if it were a document: the tags around its first byte are put in
/// front of it and closed behind it. So memory is bounded, any block can be read by any thread, and nothing of a
/// document but the block is ever held. No DOCTYPE is let in, and with it no entity and nothing external.
struct XMLReader {
    /// How reading a block ended.
    enum Outcome {
        /// The block was read whole: it ended between elements, or the document ended in it.
        case whole
        /// The block ends inside an element; what came before was told.
        case cut
        case damaged(ReadDamage)
    }

    /// What libxml2 needs once a process.
    private static let isReady: Bool = {
        xmlInitParser()
        return true
    }()

    let limits: ReadLimits
    /// The start tags around the block, outermost first, as they stand in the document.
    var tags: [[UInt8]] = []
    /// Whether the root element ended before the block.
    var isAfterRoot = false
    /// Whether more than an XML declaration came before the block, so that none may stand in it.
    var isAfterFiller = false
    /// Where room comes from for the tags and the block between them.
    var pool: BlockPool?
    /// Whether the block begins where names begin in lower case that the model begins in upper case.
    var isLowerCamel = false

    /// Reads a block that is thought to end between elements; whatever else it may end in is ``Outcome/cut``.
    func read(_ block: BlockView, visitor: inout some XMLVisitor) -> Outcome {
        parse(block, isWhole: true, visitor: &visitor)
    }

    /// Reads a block that may end anywhere.
    func readStart(_ block: BlockView, visitor: inout some XMLVisitor) -> Outcome {
        parse(block, isWhole: false, visitor: &visitor)
    }

    private func parse<Visitor: XMLVisitor>(_ block: BlockView, isWhole: Bool, visitor: inout Visitor) -> Outcome {
        precondition(Self.isReady)
        if let damage = XMLGuard.damage(in: block) { return .damaged(damage) }
        let before = Array((isAfterRoot ? "<x/>" : isAfterFiller ? " " : "").utf8) + tags.joined()
        let after = isWhole && !block.isLast ? tags.reversed().flatMap(Self.endTag) : []
        // SAFETY: the visitor stays where it is until the state, which alone calls it, is gone.
        return unsafe withUnsafeMutablePointer(to: &visitor) { visitor in
            let calls = XMLState.Calls(
                begin: { unsafe visitor.pointee.begin($0) },
                end: { unsafe visitor.pointee.end(at: $0, hasText: $1) },
                style: { unsafe visitor.pointee.style(ofListWith: $0, count: $1) },
                captured: {
                    unsafe visitor.pointee.captured(&$0, range: $1)
                    return unsafe !visitor.pointee.isDone
                }
            )
            if before.isEmpty, after.isEmpty {
                return parse(block, of: XMLText(block), before: 0, calls, isWhole)
            }
            var copy = pool?.take() ?? Block(capacity: 0)
            copy.append(before[...])
            unsafe copy.append(UnsafeBufferPointer(start: block.start, count: block.count))
            copy.append(after[...])
            copy.isLast = block.isLast
            defer { pool?.give(copy) }
            return copy.withView { view in
                // SAFETY: the part lies within the copy.
                let part = unsafe BlockView(start: view.start + before.count, count: block.count, isLast: block.isLast)
                return parse(view, of: XMLText(part), before: before.count, calls, isWhole)
            }
        }
    }

    private func parse(
        _ view: BlockView,
        of text: XMLText,
        before: Int,
        _ calls: XMLState.Calls,
        _ isWhole: Bool
    ) -> Outcome {
        let state = XMLState(text: text, limits: limits, isLowerCamel: isLowerCamel, calls: calls)
        var session = XMLSession(size: text.count, before: before, state: state)
        return session.parse(view, isWhole: isWhole)
    }

    /// The end tag of a start tag.
    private static func endTag(_ tag: [UInt8]) -> [UInt8] {
        let name = tag.dropFirst().prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
        return Array("</".utf8) + name + [UInt8(ascii: ">")]
    }
}
