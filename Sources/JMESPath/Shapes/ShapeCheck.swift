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
        case .index:
            checkParts(of: shape, .array)
            return shape.element
        case .slice:
            checkParts(of: shape, .array)
            return shape
        case .flatten:
            checkParts(of: shape, .array)
            if case .list(.list(let element)) = shape { return .list(element) }
            return shape
        case .project(let right):
            checkParts(of: shape, .array)
            return .list(infer(right, shape.element))
        case .projectValues(let right):
            checkParts(of: shape, .object)
            if case .map(let value) = shape { return .list(infer(right, value)) }
            return .list(infer(right, .any))
        case .filter(let condition, let right):
            checkParts(of: shape, .array)
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
        case .comparison(let comparator, let left, let right):
            let (leftShape, rightShape) = (infer(left, shape), infer(right, shape))
            // Both may be null, unless one is written down.
            let isCertain = left.isLiteral || right.isLiteral
            compare(leftShape, comparator, rightShape, isCertain: isCertain)
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

    /// Notes what is applied to a value that has no parts of the kind, and so always gives null.
    private mutating func checkParts(of shape: ValueShape, _ wanted: JSONKind) {
        guard let kind = shape.kind, kind != wanted else { return }
        note(.noParts(of: kind.words, wants: wanted.words))
    }

    /// Notes values that are never equal, or that have no order.
    private mutating func compare(
        _ left: ValueShape,
        _ comparator: Comparator,
        _ right: ValueShape,
        isCertain: Bool
    ) {
        let isOrder: Bool
        switch comparator {
        case .equal, .notEqual: isOrder = false
        case .less, .lessOrEqual, .greater, .greaterOrEqual: isOrder = true
        }
        guard let leftKind = left.kind, let rightKind = right.kind else { return }
        let haveOrder = leftKind == rightKind && (leftKind == .number || leftKind == .string)
        if isOrder ? !haveOrder : isCertain && leftKind != rightKind {
            note(.unlike(leftKind.words, rightKind.words))
        }
    }

    private mutating func call(_ call: FunctionCall, _ shape: ValueShape) -> ValueShape {
        var list: ValueShape?
        for (index, argument) in call.arguments.enumerated() {
            guard case .value(let part) = argument else { continue }
            let found = infer(part, shape)
            if case .list = found { list = found }
            guard call.parameters.indices.contains(index), let words = found.words else { continue }
            let type = call.parameters[index]
            if !type.mayTake(found) { note(.wrongType(function: call.name, takes: type.words, gets: words)) }
        }
        // What is passed as an expression is applied to the elements of the list beside it.
        for case .reference(let part) in call.arguments {
            let key = infer(part, list?.element ?? .any)
            guard case .builtIn(let function) = call.target, function.wantsKeys, let kind = key.kind else { continue }
            if kind != .number, kind != .string { note(.wrongKey(function: call.name, gets: kind.words)) }
        }
        guard case .builtIn(let function) = call.target else { return .any }
        return function.shape(overList: list)
    }
}

extension Expression {
    /// Whether it is a value that is written down, and not null.
    fileprivate var isLiteral: Bool {
        if case .literal(let value) = self { value.kind != .null } else { false }
    }
}

extension ParameterType {
    /// Whether some value of a shape fits; of an array at least one with elements.
    fileprivate func mayTake(_ shape: ValueShape) -> Bool {
        guard let kind = shape.kind else { return true }
        switch self {
        case .any, .expression: return true
        case .kinds(let kinds): return kinds.contains(kind)
        case .arrayOf(let kinds): return kind == .array && shape.element.kind.map(kinds.contains) ?? true
        }
    }
}

extension BuiltInFunction {
    /// Whether the expression it gets must give numbers or strings.
    fileprivate var wantsKeys: Bool { self == .maxBy || self == .minBy || self == .sortBy }

    /// What is known of its value.
    fileprivate func shape(overList list: ValueShape?) -> ValueShape {
        switch self {
        case .abs, .avg, .ceil, .floor, .length, .sum, .toNumber: .scalar(.number)
        case .contains, .endsWith, .startsWith: .scalar(.boolean)
        case .join, .toString, .type: .scalar(.string)
        case .keys: .list(.scalar(.string))
        case .max, .maxBy, .min, .minBy: list?.element ?? .any
        case .sort, .sortBy: list ?? .any
        case .map, .merge, .notNull, .reverse, .toArray, .values: .any
        }
    }
}
