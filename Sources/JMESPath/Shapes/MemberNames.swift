extension JMESPath {
    /// The members of the document itself that the expression names, each once, in its order.
    ///
    /// Members of what lies inside are not among them, nor is what `*` and `@` reach without a name.
    public var memberNames: [String] {
        var names = MemberNames()
        names.look(at: root, of: .item)
        return names.found
    }

    /// The members of the document that the result depends on; `nil` where that may be any.
    package var members: [String]? { members(of: .item) }

    /// The members of the elements of one of the document's members, a list, that the result depends on; `nil` where that
    /// may be any.
    package func members(ofElementsOf list: String) -> [String]? {
        members(of: .parent(list))
    }

    private func members(of document: MemberNames.Part) -> [String]? {
        var names = MemberNames()
        let result = names.look(at: root, of: document)
        names.takeWhole(result)
        return names.takesWhole ? nil : names.found
    }
}

/// Gathers the names that an expression applies to the items: the document or the elements of a list in it.
private struct MemberNames {
    private(set) var found: [String] = []
    /// Whether an item is looked at, or given, as a whole.
    private(set) var takesWhole = false

    /// What an expression is applied to or gives.
    enum Part: Equatable {
        /// What the member with this name, the list, belongs to.
        case parent(String)
        case list
        case item
        case other
    }

    /// Notes that a part is used in another way than by its members.
    mutating func takeWhole(_ part: Part) {
        if part != .other { takesWhole = true }
    }

    /// Looks at an expression that is applied to a part, and tells what it gives.
    @discardableResult
    mutating func look(at expression: Expression, of part: Part) -> Part {
        switch expression {
        case .current: return part
        case .chain(let steps): return steps.reduce(part) { look(at: $1, of: $0) }
        case .field(let name): return lookUp(name, of: part)
        case .index: return part == .list ? .item : .other
        case .slice, .flatten: return part == .list ? .list : .other
        case .project(let right): return look(at: right, ofElementsOf: part)
        case .filter(let condition, let right):
            takeWhole(look(at: condition, of: part == .list ? .item : .other))
            return look(at: right, ofElementsOf: part)
        case .projectValues(let right):
            takeWhole(part)
            look(at: right, of: .other)
        case .literal: break
        case .list(let parts), .or(let parts), .and(let parts):
            for each in parts { takeWhole(look(at: each, of: part)) }
        case .hash(let members):
            for member in members { takeWhole(look(at: member.value, of: part)) }
        case .not(let operand): takeWhole(look(at: operand, of: part))
        case .comparison(_, let left, let right):
            takeWhole(look(at: left, of: part))
            takeWhole(look(at: right, of: part))
        case .call(let call):
            // What is passed as an expression is applied to elements of what is passed beside it.
            for case .value(let argument) in call.arguments { takeWhole(look(at: argument, of: part)) }
        }
        return .other
    }

    /// Looks at what is applied to each element of a part, and tells what the list of the results is.
    private mutating func look(at expression: Expression, ofElementsOf part: Part) -> Part {
        let result = look(at: expression, of: part == .list ? .item : .other)
        return result == .item ? .list : .other
    }

    private mutating func lookUp(_ name: String, of part: Part) -> Part {
        switch part {
        case .parent(let list): return name.utf8.elementsEqual(list.utf8) ? .list : .other
        case .item:
            if !found.contains(where: { $0.utf8.elementsEqual(name.utf8) }) { found.append(name) }
            return .other
        case .list, .other: return .other
        }
    }
}
