/// What values of a document see of it.
extension JSONDocument {
    /// The value whose place in its object or array is that of a node.
    func value(at place: Int) -> JSONDocumentValue {
        guard nodes[place].role == .replaced else { return JSONDocumentValue(document: self, index: place) }
        let later = replacements[UInt32(truncatingIfNeeded: place)].map { Int($0) }
        return JSONDocumentValue(document: self, index: later ?? place)
    }

    /// The name of a member.
    func name(at place: Int) -> String {
        let node = nodes[place]
        return withText(offset: node.nameOffset, length: node.nameLength, hasEscapes: node.nameHasEscapes) { span in
            String(decoding: (0..<span.count).map { span[$0] }, as: UTF8.self)
        }
    }

    /// Whether a member has exactly this name.
    func isNamed(_ place: Int, _ name: String) -> Bool {
        let node = nodes[place]
        let wanted = name.utf8
        if !node.nameHasEscapes, Int(node.nameLength) != wanted.count { return false }
        return withText(offset: node.nameOffset, length: node.nameLength, hasEscapes: node.nameHasEscapes) { span in
            guard span.count == wanted.count else { return false }
            let other = wanted.span
            for index in span.indices where span[index] != other[index] { return false }
            return true
        }
    }

    /// Calls `body` with a text of the document as it means, escapes undone.
    func withText<Result>(
        offset: UInt32,
        length: UInt32,
        hasEscapes: Bool,
        _ body: (Span<UInt8>) -> Result
    ) -> Result {
        if !hasEscapes {
            let storage = block.storage
            return body(storage.span.extracting(Int(offset)..<Int(offset) + Int(length)))
        }
        // Escapes are rare where it matters, so a copy will do.
        var bytes: [UInt8] = []
        let text = ValueSpan(offset: offset, length: Int(length), kind: .escaped)
        block.withView { view in PageBytes(view).appendDecoded(text, to: &bytes) }
        return body(bytes.span)
    }
}
