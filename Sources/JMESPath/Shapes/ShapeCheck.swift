extension JMESPath {
    /// The first thing in the expression that can't be right over documents of a shape; `nil` where nothing is found.
    ///
    /// Only what is known for certain is told: a member that no document has, and types that never fit.
    public func problem(over shape: ValueShape) -> ShapeProblem? {
        var check = ShapeCheck()
        _ = check.infer(root, shape)
        return check.problem
    }
}

/// Works out the shape of an expression's value from that of the document.
private struct ShapeCheck {
    private(set) var problem: ShapeProblem?

    private mutating func note(_ found: ShapeProblem) {
        problem = problem ?? found
    }

    mutating func infer(_ part: Expression, _ shape: ValueShape) -> ValueShape {
        switch part {
        case .current: return shape
        case .chain(let parts): return parts.reduce(shape) { infer($1, $0) }
        case .field(let name): return member(name, of: shape)
        case .literal(let literal): return ValueShape(of: literal)
        case .index: return shape.element
        case .slice: return shape
        case .flatten:
            if case .list(.list(let element)) = shape { return .list(element) }
            return shape
        case .project(let right): return .list(infer(right, shape.element))
        case .projectValues(let right):
            if case .map(let value) = shape { return .list(infer(right, value)) }
            return .list(infer(right, .any))
        case .filter(let condition, let right):
            _ = infer(condition, shape.element)
            return .list(infer(right, shape.element))
        case .list(let parts):
            for part in parts { _ = infer(part, shape) }
            return .list(.any)
        case .hash(let members):
            var shapes: [String: ValueShape] = [:]
            for member in members { shapes[member.name] = infer(member.value, shape) }
            return .object(shapes)
        case .or(let parts), .and(let parts):
            for part in parts { _ = infer(part, shape) }
            return .any
        case .not(let part):
            _ = infer(part, shape)
            return .scalar(.boolean)
        case .comparison(_, let left, let right):
            _ = infer(left, shape)
            _ = infer(right, shape)
            return .scalar(.boolean)
        case .call(let call): return self.call(call, shape)
        }
    }

    private mutating func member(_ name: String, of shape: ValueShape) -> ValueShape {
        switch shape {
        case .any: return .any
        case .map(let value): return value
        case .object(let members):
            if let member = members.first(where: { $0.key.utf8.elementsEqual(name.utf8) }) { return member.value }
            note(.unknownMember(name, known: members.keys.sorted()))
            return .any
        case .scalar, .list:
            note(.unknownMember(name, known: []))
            return .any
        }
    }

    private mutating func call(_ call: FunctionCall, _ shape: ValueShape) -> ValueShape {
        let types = call.parameters
        var element = ValueShape.any
        for (index, argument) in call.arguments.enumerated() {
            guard case .value(let part) = argument else { continue }
            let found = infer(part, shape)
            if case .list(let inner) = found { element = inner }
            guard types.indices.contains(index), case .kinds(let kinds) = types[index], let kind = found.kind,
                !kinds.contains(kind)
            else { continue }
            note(.wrongType(function: call.name, takes: types[index].words, gets: kind.words))
        }
        // What is passed as an expression is applied to the elements of the list beside it.
        for case .reference(let part) in call.arguments { _ = infer(part, element) }
        return .any
    }
}
