/// Functions of one value after the other.
extension Interpreter {
    /// The result of a calculation, which must be a number that JSON has.
    func number(_ result: Numeric?, _ position: Int) throws(JMESPathError) -> Value {
        guard let number = result?.json else {
            throw error("the result is too large for a number", at: position, kind: .invalidValue)
        }
        return .value(.number(number))
    }

    /// The sum from left to right, as Python's `sum` builds it; 0 for an empty array.
    func sum(_ value: Value) -> Numeric {
        value.children.reduce(.integer(0)) { $0 + $1.numeric }
    }

    mutating func contains(_ value: Value, _ searched: Value) throws(JMESPathError) -> Bool {
        if value.kind == .string {
            guard searched.kind == .string else { return false }
            return value.withUTF8 { text in searched.withUTF8 { text.contains($0) } }
        }
        try count(value.count)
        return value.children.contains { Equality.areAlike($0, searched) }
    }

    func holds(_ value: Value, _ part: Value, atEnd: Bool) -> Bool {
        value.withUTF8 { text in part.withUTF8 { text.holds($0, at: atEnd ? text.count - $0.count : 0) } }
    }

    func length(of value: Value) -> Int {
        value.kind == .string ? value.withUTF8 { $0.scalarCount } : value.count
    }

    mutating func reverse(_ value: Value) throws(JMESPathError) -> Value {
        guard value.kind == .string else {
            try count(value.count)
            return try array(value.children.reversed())
        }
        return .string(String(String.UnicodeScalarView(value.text.unicodeScalars.reversed())))
    }

    func toNumber(_ value: Value) -> Value {
        switch value.kind {
        case .number: value
        case .string: NumberText.number(value.text).map { .value(.number($0)) } ?? .null
        default: .null
        }
    }

    /// All members; those of later objects win, at the place of the first of their name.
    mutating func merge(_ values: [Value], at position: Int) throws(JMESPathError) -> Value {
        var members = OrderedMembers<Value>()
        for value in values {
            guard value.kind == .object else {
                throw error("merge() takes an object, not \(value.kind.words)", at: position, kind: .invalidType)
            }
            try count(value.count)
            for (name, child) in zip(value.names, value.children) { members.set(name, to: child) }
        }
        return try object(members)
    }

    mutating func map(_ expression: Expression, over value: Value) throws(JMESPathError) -> Value {
        var results: [Value] = []
        for child in value.children { results.append(try evaluate(expression, child)) }
        return try array(results)
    }
}
