extension JMESPath {
    /// The members of the document itself that the expression names, each once, in its order.
    ///
    /// Members of what lies inside are not among them, nor is what `*` and `@` reach without a name.
    public var memberNames: [String] {
        var names = MemberNames()
        names.look(at: root, isDocument: true)
        return names.found
    }
}

/// Gathers the names that an expression applies to the document.
private struct MemberNames {
    private(set) var found: [String] = []

    /// Looks at a part that is applied to the document or to something else, and tells whether it gives the document.
    @discardableResult
    mutating func look(at part: Expression, isDocument: Bool) -> Bool {
        switch part {
        case .current: return isDocument
        case .chain(let parts): return parts.reduce(isDocument) { look(at: $1, isDocument: $0) }
        case .field(let name):
            if isDocument, !found.contains(where: { $0.utf8.elementsEqual(name.utf8) }) { found.append(name) }
        case .literal, .index, .slice, .flatten: break
        case .project(let right), .projectValues(let right): look(at: right, isDocument: false)
        case .filter(let condition, let right):
            look(at: condition, isDocument: false)
            look(at: right, isDocument: false)
        case .list(let parts), .or(let parts), .and(let parts):
            for part in parts { look(at: part, isDocument: isDocument) }
        case .hash(let members):
            for member in members { look(at: member.value, isDocument: isDocument) }
        case .not(let part): look(at: part, isDocument: isDocument)
        case .comparison(_, let left, let right):
            look(at: left, isDocument: isDocument)
            look(at: right, isDocument: isDocument)
        case .call(let call):
            // What is passed as an expression is applied to elements.
            for case .value(let argument) in call.arguments { look(at: argument, isDocument: isDocument) }
        }
        return false
    }
}
