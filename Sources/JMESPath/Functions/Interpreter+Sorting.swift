/// Functions that order values.
extension Interpreter {
    /// The keys of an array of only numbers or only strings.
    @inlinable
    mutating func sortKeys(_ value: Value) throws(JMESPathError) -> SortKeys {
        try count(value.count)
        let isText = value.children.first { _ in true }?.kind == .string
        guard isText else { return .numbers(value.children.map(\.numeric)) }
        var texts: [String] = []
        for child in value.children { texts.append(try text(of: child)) }
        return .strings(texts)
    }

    /// The values in order; equal ones keep theirs.
    @inlinable
    mutating func sorted(_ values: [Value], by keys: SortKeys) throws(JMESPathError) -> Value {
        // A sort compares each value about as often as its number has bits.
        try count((values.count + keys.byteCount >> 4) * (Int.bitWidth - values.count.leadingZeroBitCount))
        let order = values.indices.sorted { left, right in
            if keys.isOrdered(left, before: right) { return true }
            return !keys.isOrdered(right, before: left) && left < right
        }
        return try array(order.map { values[$0] })
    }

    /// The first of the largest or smallest values; null if there is none.
    @inlinable
    func extreme(_ values: [Value], _ keys: SortKeys, isMaximum: Bool) -> Value {
        guard var best = values.indices.first else { return .null }
        for index in values.indices.dropFirst() {
            let isBetter = isMaximum ? keys.isOrdered(best, before: index) : keys.isOrdered(index, before: best)
            if isBetter { best = index }
        }
        return values[best]
    }

    @inlinable
    mutating func byKey(
        _ function: BuiltInFunction,
        _ value: Value,
        _ expression: Expression,
        at position: Int
    ) throws(JMESPathError) -> Value {
        let values = Array(value.children)
        let keys = try keys(of: values, expression, function, position)
        switch function {
        case .sortBy: return try sorted(values, by: keys)
        default: return extreme(values, keys, isMaximum: function == .maxBy)
        }
    }

    /// What an expression gives for each value: all numbers or all strings.
    @inlinable
    mutating func keys(
        of values: [Value],
        _ expression: Expression,
        _ function: BuiltInFunction,
        _ position: Int
    ) throws(JMESPathError) -> SortKeys {
        var numbers: [Numeric] = []
        var strings: [String] = []
        var before = Value.null
        for value in values {
            let key = try evaluate(expression, value)
            switch key.kind {
            case .number where strings.isEmpty: numbers.append(key.numeric)
            case .string where numbers.isEmpty: strings.append(try text(of: key))
            default:
                let wish = numbers.isEmpty ? strings.isEmpty ? "a number or a string" : "a string" : "a number"
                throw error(
                    "the expression of \(function.rawValue)() gives \(key.kind.words) where \(wish) is expected",
                    at: position,
                    kind: .invalidType,
                    inPython: Self.pythonMessage(key, of: value, after: before, function)
                )
            }
            before = key
        }
        return strings.isEmpty ? .numbers(numbers) : .strings(strings)
    }

    /// What the Python package says of a key that doesn't fit; the one before is null for the first.
    @usableFromInline
    static func pythonMessage(
        _ key: Value,
        of value: Value,
        after before: Value,
        _ function: BuiltInFunction
    ) -> String {
        let found = key.kind.rawValue
        let name = function.rawValue
        switch function {
        case .sortBy where before.isNull:
            return pythonMessage(value, found: found, expected: ["string", "number"], in: name)
        case .sortBy: return pythonMessage(key, found: found, expected: [before.kind.rawValue], in: name)
        default:
            guard key.kind == .number || key.kind == .string else {
                return pythonMessage(key, found: found, expected: ["number", "string"], in: name)
            }
            let sign = function == .maxBy ? ">" : "<"
            let (left, right) = (PythonText.typeName(of: key), PythonText.typeName(of: before))
            return "'\(sign)' not supported between instances of '\(left)' and '\(right)'"
        }
    }
}
