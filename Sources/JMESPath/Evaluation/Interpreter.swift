/// Evaluates an expression over one document.
///
/// It is inlinable, as all that is generic over nodes here, so that the modules which have the nodes compile it for them:
/// unspecialised it takes several times as long.
@usableFromInline
struct Interpreter<Node: JSONNode> {
    @usableFromInline
    typealias Value = QueryValue<Node>

    @usableFromInline
    let expression: String
    @usableFromInline
    var budget: Budget
    /// Whether an ordering comparison had null on a side, so that it was neither true nor false.
    @usableFromInline
    var hasOrderedNull = false

    /// Prepares to evaluate an expression over a document of some size.
    @inlinable
    init(expression: String, document: JSONExtent = JSONExtent()) {
        self.expression = expression
        budget = Budget(document: document)
    }

    /// The value of an expression at a current value.
    @inlinable
    mutating func evaluate(_ part: Expression, _ value: Value) throws(JMESPathError) -> Value {
        try count(1)
        switch part {
        case .current: return value
        case .chain(let parts):
            var result = value
            for part in parts { result = try evaluate(part, result) }
            return result
        case .field(let name): return try member(name, of: value)
        case .literal(let literal): return .value(literal)
        case .index(let index): return try element(index, of: value)
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
            return try compare(try evaluate(left, value), comparator, try evaluate(right, value))
        case .call(let call): return try self.call(call, value)
        }
    }

    // MARK: - Limits and errors

    /// Counts work done or about to be done.
    @inlinable
    mutating func count(_ work: Int) throws(JMESPathError) {
        if !budget.take(steps: work) { throw limit("evaluating takes too many steps") }
    }

    /// Counts bytes of text that are looked at.
    @inlinable
    mutating func count(bytes: Int) throws(JMESPathError) {
        try count(bytes >> 4)
    }

    /// Counts bytes of text that are about to be made or copied.
    @inlinable
    mutating func make(bytes: Int) throws(JMESPathError) {
        try count(bytes: bytes)
        if !budget.take(bytes: bytes) { throw textTooLong() }
    }

    @inlinable
    func textTooLong() -> JMESPathError {
        limit("the texts that the expression builds have more than \(budget.bytes) bytes")
    }

    @inlinable
    func limit(_ message: String) -> JMESPathError {
        error(message, at: 0, kind: .limitExceeded)
    }

    @usableFromInline
    func error(
        _ message: String,
        at position: Int,
        kind: JMESPathError.Kind,
        inPython pythonMessage: String? = nil
    ) -> JMESPathError {
        JMESPathError(
            kind: kind,
            message: message,
            expression: expression,
            column: position + 1,
            pythonMessage: pythonMessage
        )
    }

    // MARK: - Building

    /// Adds a part to an array that is being built, unless that becomes too large.
    @inlinable
    mutating func append(
        _ part: Value,
        to elements: inout [Value],
        _ weight: inout BuiltWeight
    ) throws(JMESPathError) {
        try add(part, to: &weight)
        elements.append(part)
    }

    @inlinable
    func array(_ elements: [Value], _ weight: BuiltWeight) -> Value {
        .array(BuiltArray(elements: elements, weight: weight))
    }

    @inlinable
    mutating func array(_ elements: [Value]) throws(JMESPathError) -> Value {
        array(elements, try weight(around: elements))
    }

    @inlinable
    mutating func object(_ members: OrderedMembers<Value>) throws(JMESPathError) -> Value {
        .object(BuiltObject(members: members, weight: try weight(around: members.values)))
    }

    @inlinable
    mutating func weight(around parts: [Value]) throws(JMESPathError) -> BuiltWeight {
        try count(parts.count)
        var weight = BuiltWeight.empty
        for part in parts { try add(part, to: &weight) }
        return weight
    }

    @inlinable
    mutating func add(_ part: Value, to weight: inout BuiltWeight) throws(JMESPathError) {
        let added = part.weight
        // Literals are walked over to measure them.
        if case .value = part { try count(added.count) }
        weight.add(added)
        if weight.depth > JMESPathLimits.depth {
            throw limit("what the expression builds is nested deeper than \(JMESPathLimits.depth) levels")
        }
        if weight.count > budget.values {
            throw limit("what the expression builds has more than \(budget.values) values")
        }
        if weight.bytes > budget.bytes {
            throw limit("what the expression builds has more than \(budget.bytes) bytes")
        }
    }

    // MARK: - Operators

    /// The first value that meets a condition, or the last.
    @inlinable
    mutating func first(
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

    @inlinable
    mutating func compare(
        _ left: Value,
        _ comparator: Comparator,
        _ right: Value
    ) throws(JMESPathError) -> Value {
        switch comparator {
        case .equal: return .boolean(try areEqual(left, right))
        case .notEqual: return .boolean(!(try areEqual(left, right)))
        case .less, .lessOrEqual, .greater, .greaterOrEqual:
            switch (left.kind, right.kind) {
            case (.number, .number):
                return .boolean(Numeric.compare(left.numeric, right.numeric).map(comparator.holds) ?? false)
            case (.string, .string):
                let (order, bytes) = left.withUTF8 { left in
                    right.withUTF8 { (left.order(to: $0), min(left.count, $0.count)) }
                }
                try count(bytes: bytes)
                return .boolean(comparator.holds(order))
            case (.null, _), (_, .null):
                hasOrderedNull = true
                return .null
            default: return .null
            }
        }
    }

    @inlinable
    mutating func areEqual(_ left: Value, _ right: Value) throws(JMESPathError) -> Bool {
        guard left.kind == right.kind else { return false }
        return try areAlike(left, right)
    }

    /// Whether Python takes the values for equal.
    @inlinable
    mutating func areAlike(_ left: Value, _ right: Value) throws(JMESPathError) -> Bool {
        var equality = Equality(steps: budget.steps)
        let result = equality.areAlike(left, right)
        try count(equality.work)
        return result
    }

    @inlinable
    mutating func list(_ parts: [Expression], _ value: Value) throws(JMESPathError) -> Value {
        if value.isNull { return .null }
        var elements: [Value] = []
        elements.reserveCapacity(parts.count)
        for part in parts { elements.append(try evaluate(part, value)) }
        return try array(elements)
    }

    @inlinable
    mutating func hash(_ parts: [Expression.HashMember], _ value: Value) throws(JMESPathError) -> Value {
        if value.isNull { return .null }
        var members = OrderedMembers<Value>()
        for part in parts { members.set(part.name, to: try evaluate(part.value, value)) }
        return try object(members)
    }
}
