/// Indexes, slices and projections.
extension Interpreter {
    func element(_ index: Int, of value: Value) -> Value {
        guard value.kind == .array else { return .null }
        return value.element(index < 0 ? index + value.count : index) ?? .null
    }

    mutating func take(_ slice: Slice, of value: Value) throws(JMESPathError) -> Value {
        guard value.kind == .array else { return .null }
        if slice.step == 0 { throw error("the step of a slice can't be 0", at: slice.position, kind: .invalidValue) }
        try count(value.count)
        let elements = Array(value.children)
        return try array(slice.offsets(count: elements.count).map { elements[$0] })
    }

    mutating func flatten(_ value: Value) throws(JMESPathError) -> Value {
        guard value.kind == .array else { return .null }
        var elements: [Value] = []
        for child in value.children {
            if child.kind == .array {
                elements.append(contentsOf: child.children)
            } else {
                elements.append(child)
            }
        }
        try count(elements.count)
        return try array(elements)
    }

    /// Applies an expression to each part of an array or object; null for other kinds.
    mutating func project(_ right: Expression, over value: Value, kind: JSONKind) throws(JMESPathError) -> Value {
        guard value.kind == kind else { return .null }
        var results: [Value] = []
        for child in value.children {
            let result = try evaluate(right, child)
            if !result.isNull { results.append(result) }
        }
        return try array(results)
    }

    mutating func filter(
        _ value: Value,
        by condition: Expression,
        _ right: Expression
    ) throws(JMESPathError) -> Value {
        guard value.kind == .array else { return .null }
        var results: [Value] = []
        for child in value.children where try !evaluate(condition, child).isFalse {
            let result = try evaluate(right, child)
            if !result.isNull { results.append(result) }
        }
        return try array(results)
    }
}
