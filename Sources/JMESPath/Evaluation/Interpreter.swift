/// Evaluates an expression over one document.
struct Interpreter<Node: JSONNode> {
    typealias Value = QueryValue<Node>

    let expression: String
    private var steps = 0

    init(expression: String) {
        self.expression = expression
    }

    /// The value of an expression at a current value.
    mutating func evaluate(_ part: Expression, _ value: Value) throws(JMESPathError) -> Value {
        try count(1)
        switch part {
        case .current: return value
        case .chain(let parts):
            var result = value
            for part in parts { result = try evaluate(part, result) }
            return result
        case .field(let name): return value.member(name) ?? .null
        case .literal(let literal): return .value(literal)
        case .index(let index): return element(index, of: value)
        case .slice(let slice): return try take(slice, of: value)
        case .flatten: return try flatten(value)
        case .project(let right): return try project(right, over: value, kind: .array)
        case .projectValues(let right): return try project(right, over: value, kind: .object)
        case .filter(let condition, let right): return try filter(value, by: condition, right)
        case .list(let parts): return try list(parts, value)
        case .hash(let members): return try hash(members, value)
        case .or(let parts): return try first(of: parts, value) { !$0.isFalse }
        case .and(let parts): return try first(of: parts, value) { $0.isFalse }
        case .not(let part): return .boolean(try evaluate(part, value).isFalse)
        case .comparison(let comparator, let left, let right):
            return compare(try evaluate(left, value), comparator, try evaluate(right, value))
        case .call(let call): return try self.call(call, value)
        }
    }

    // MARK: - Limits and errors

    /// Counts work done or about to be done.
    mutating func count(_ work: Int) throws(JMESPathError) {
        steps += work
        if steps > JMESPathLimits.steps {
            throw error("evaluating takes more than \(JMESPathLimits.steps) steps", at: 0, kind: .limitExceeded)
        }
    }

    func error(_ message: String, at position: Int, kind: JMESPathError.Kind) -> JMESPathError {
        JMESPathError(kind: kind, message: message, expression: expression, column: position + 1)
    }

    func array(_ elements: [Value]) throws(JMESPathError) -> Value {
        let weight = BuiltWeight(around: elements)
        guard weight.isAllowed else { throw tooLarge(weight) }
        return .array(BuiltArray(elements: elements, weight: weight))
    }

    func object(_ members: OrderedMembers<Value>) throws(JMESPathError) -> Value {
        let weight = BuiltWeight(around: members.values)
        guard weight.isAllowed else { throw tooLarge(weight) }
        return .object(BuiltObject(members: members, weight: weight))
    }

    private func tooLarge(_ weight: BuiltWeight) -> JMESPathError {
        let reason =
            weight.depth > JMESPathLimits.depth
            ? "is nested deeper than \(JMESPathLimits.depth) levels"
            : "has more than \(JMESPathLimits.builtValues) values"
        return error("what the expression builds \(reason)", at: 0, kind: .limitExceeded)
    }

    // MARK: - Operators

    /// The first value that meets a condition, or the last.
    private mutating func first(
        of parts: [Expression],
        _ value: Value,
        where isMet: (Value) -> Bool
    ) throws(JMESPathError) -> Value {
        var result = Value.null
        for part in parts {
            result = try evaluate(part, value)
            if isMet(result) { break }
        }
        return result
    }

    private func compare(_ left: Value, _ comparator: Comparator, _ right: Value) -> Value {
        switch comparator {
        case .equal: return .boolean(Equality.areEqual(left, right))
        case .notEqual: return .boolean(!Equality.areEqual(left, right))
        case .less, .lessOrEqual, .greater, .greaterOrEqual:
            switch (left.kind, right.kind) {
            case (.number, .number):
                return .boolean(Numeric.compare(left.numeric, right.numeric).map(comparator.holds) ?? false)
            case (.string, .string):
                let order = left.withUTF8 { left in right.withUTF8 { left.order(to: $0) } }
                return .boolean(comparator.holds(order))
            default: return .null
            }
        }
    }

    private mutating func list(_ parts: [Expression], _ value: Value) throws(JMESPathError) -> Value {
        if value.isNull { return .null }
        var elements: [Value] = []
        elements.reserveCapacity(parts.count)
        for part in parts { elements.append(try evaluate(part, value)) }
        return try array(elements)
    }

    private mutating func hash(_ parts: [Expression.HashMember], _ value: Value) throws(JMESPathError) -> Value {
        if value.isNull { return .null }
        var members = OrderedMembers<Value>()
        for part in parts { members.set(part.name, to: try evaluate(part.value, value)) }
        return try object(members)
    }
}
