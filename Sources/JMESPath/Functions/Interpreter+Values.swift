/// Functions of one value after the other.
extension Interpreter {
    /// The result of a calculation, which must be a number that JSON has.
    @inlinable
    func number(_ result: Numeric?, _ position: Int) throws(JMESPathError) -> Value {
        guard let number = result?.json else {
            throw error("the result is too large for a number", at: position, kind: .invalidValue)
        }
        return .value(.number(number))
    }

    /// The sum from left to right, as Python's `sum` builds it; 0 for an empty array.
    @inlinable
    func sum(_ value: Value) -> Numeric {
        value.children.reduce(.integer(0)) { $0 + $1.numeric }
    }

    @inlinable
    mutating func contains(_ value: Value, _ searched: Value) throws(JMESPathError) -> Bool {
        if value.kind == .string {
            guard searched.kind == .string else { return false }
            try count(bytes: 4 * (value.withUTF8 { $0.count } + searched.withUTF8 { $0.count }))
            return value.withUTF8 { text in searched.withUTF8 { text.contains($0) } }
        }
        if case .value(.array(let elements)) = value, searched.kind == .number {
            return try contains(elements, searched.numeric)
        }
        for child in value.children where try areAlike(child, searched) { return true }
        return false
    }

    /// Whether a literal list has a number: it is the commonest list to look in, and the longest.
    @inlinable
    mutating func contains(_ elements: [JSONValue], _ searched: Numeric) throws(JMESPathError) -> Bool {
        try count(elements.count >> 2)
        return elements.contains { element in
            switch element {
            case .number(let number): Numeric.compare(Numeric(number.spelling.utf8.span), searched) == 0
            case .boolean(let value): Numeric.compare(.integer(value ? 1 : 0), searched) == 0
            default: false
            }
        }
    }

    /// The text of a string, copied.
    @inlinable
    mutating func text(of value: Value) throws(JMESPathError) -> String {
        try make(bytes: value.withUTF8 { $0.count })
        return value.text
    }

    @inlinable
    mutating func join(_ value: Value, by separator: Value) throws(JMESPathError) -> Value {
        let between = separator.text
        var length = between.utf8.count * max(0, value.count - 1)
        for child in value.children { length += child.withUTF8 { $0.count } }
        try make(bytes: length)
        return .string(value.children.map(\.text).joined(separator: between))
    }

    @inlinable
    mutating func keys(_ value: Value) throws(JMESPathError) -> Value {
        var names: [Value] = []
        var weight = BuiltWeight.empty
        for name in value.names {
            try make(bytes: name.utf8.count)
            try append(.string(name), to: &names, &weight)
        }
        return array(names, weight)
    }

    @inlinable
    mutating func toString(_ value: Value) throws(JMESPathError) -> Value {
        if value.kind == .string { return value }
        guard let text = CompactText.text(of: value, upTo: budget.room) else { throw textTooLong() }
        try make(bytes: text.utf8.count)
        return .string(text)
    }

    @inlinable
    mutating func holds(_ value: Value, _ part: Value, atEnd: Bool) throws(JMESPathError) -> Bool {
        try count(bytes: part.withUTF8 { $0.count })
        return value.withUTF8 { text in part.withUTF8 { text.holds($0, at: atEnd ? text.count - $0.count : 0) } }
    }

    @inlinable
    mutating func length(of value: Value) throws(JMESPathError) -> Int {
        guard value.kind == .string else { return value.count }
        try count(bytes: value.withUTF8 { $0.count })
        return value.withUTF8 { $0.scalarCount }
    }

    @inlinable
    mutating func reverse(_ value: Value) throws(JMESPathError) -> Value {
        guard value.kind == .string else {
            try count(value.count)
            return try array(value.children.reversed())
        }
        return .string(String(String.UnicodeScalarView(try text(of: value).unicodeScalars.reversed())))
    }

    @inlinable
    mutating func toNumber(_ value: Value) throws(JMESPathError) -> Value {
        switch value.kind {
        case .number: return value
        case .string: return NumberText.number(try text(of: value)).map { .value(.number($0)) } ?? .null
        default: return .null
        }
    }

    /// All members; those of later objects win, at the place of the first of their name.
    @inlinable
    mutating func merge(_ values: [Value], at position: Int) throws(JMESPathError) -> Value {
        var members = OrderedMembers<Value>()
        for value in values {
            guard value.kind == .object else {
                let isIterable = value.kind == .array || value.kind == .string
                throw error(
                    "merge() takes an object, not \(value.kind.words)",
                    at: position,
                    kind: .invalidType,
                    inPython: isIterable ? nil : "'\(PythonText.typeName(of: value))' object is not iterable"
                )
            }
            try count(value.count)
            for (name, child) in zip(value.names, value.children) { members.set(name, to: child) }
        }
        return try object(members)
    }

    @inlinable
    mutating func map(_ expression: Expression, over value: Value) throws(JMESPathError) -> Value {
        var results: [Value] = []
        var weight = BuiltWeight.empty
        for child in value.children { try append(try evaluate(expression, child), to: &results, &weight) }
        return array(results, weight)
    }
}
