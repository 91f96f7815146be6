/// Indexes, slices and projections.
extension Interpreter {
    /// The value of a member; documents look through their members for it.
    @inlinable
    mutating func member(_ name: String, of value: Value) throws(JMESPathError) -> Value {
        try count(value.count >> 4)
        return value.member(name) ?? .null
    }

    @inlinable
    mutating func element(_ index: Int, of value: Value) throws(JMESPathError) -> Value {
        guard value.kind == .array else { return .null }
        try count(value.count >> 4)
        return value.element(index < 0 ? index + value.count : index) ?? .null
    }

    @inlinable
    mutating func take(_ slice: Slice, of value: Value) throws(JMESPathError) -> Value {
        guard value.kind == .array else { return .null }
        if slice.step == 0 {
            throw error(
                "the step of a slice can't be 0",
                at: slice.position,
                kind: .invalidValue,
                inPython: "slice step cannot be zero"
            )
        }
        try count(value.count)
        let elements = Array(value.children)
        return try array(slice.offsets(count: elements.count).map { elements[$0] })
    }

    @inlinable
    mutating func flatten(_ value: Value) throws(JMESPathError) -> Value {
        guard value.kind == .array else { return .null }
        var elements: [Value] = []
        var weight = BuiltWeight.empty
        for child in value.children {
            try count(1)
            if child.kind == .array {
                try count(child.count)
                for part in child.children { try append(part, to: &elements, &weight) }
            } else {
                try append(child, to: &elements, &weight)
            }
        }
        return array(elements, weight)
    }

    /// Applies an expression to each part of an array or object; null for other kinds.
    @inlinable
    mutating func project(_ right: Expression, over value: Value, kind: JSONKind) throws(JMESPathError) -> Value {
        guard value.kind == kind else { return .null }
        var results: [Value] = []
        var weight = BuiltWeight.empty
        for child in value.children {
            let result = try evaluate(right, child)
            if !result.isNull { try append(result, to: &results, &weight) }
        }
        return array(results, weight)
    }

    @inlinable
    mutating func filter(
        _ value: Value,
        by condition: Expression,
        _ right: Expression
    ) throws(JMESPathError) -> Value {
        guard value.kind == .array else { return .null }
        var results: [Value] = []
        var weight = BuiltWeight.empty
        for child in value.children where try !evaluate(condition, child).isFalse {
            let result = try evaluate(right, child)
            if !result.isNull { try append(result, to: &results, &weight) }
        }
        return array(results, weight)
    }
}
