/// Functions that order values.
extension Interpreter {
    /// The keys of an array of only numbers or only strings.
    mutating func sortKeys(_ value: Value) throws(JMESPathError) -> SortKeys {
        try count(value.count)
        let isText = value.children.first { _ in true }?.kind == .string
        return isText ? .strings(value.children.map(\.text)) : .numbers(value.children.map(\.numeric))
    }

    /// The values in order; equal ones keep theirs.
    mutating func sorted(_ values: [Value], by keys: SortKeys) throws(JMESPathError) -> Value {
        // A sort compares each value about as often as its number has bits.
        try count(values.count * (Int.bitWidth - values.count.leadingZeroBitCount))
        let order = values.indices.sorted { left, right in
            if keys.isOrdered(left, before: right) { return true }
            return !keys.isOrdered(right, before: left) && left < right
        }
        return try array(order.map { values[$0] })
    }

    /// The first of the largest or smallest values; null if there is none.
    func extreme(_ values: [Value], _ keys: SortKeys, isMaximum: Bool) -> Value {
        guard var best = values.indices.first else { return .null }
        for index in values.indices.dropFirst() {
            let isBetter = isMaximum ? keys.isOrdered(best, before: index) : keys.isOrdered(index, before: best)
            if isBetter { best = index }
        }
        return values[best]
    }

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
    private mutating func keys(
        of values: [Value],
        _ expression: Expression,
        _ function: BuiltInFunction,
        _ position: Int
    ) throws(JMESPathError) -> SortKeys {
        var numbers: [Numeric] = []
        var strings: [String] = []
        for value in values {
            let key = try evaluate(expression, value)
            switch key.kind {
            case .number where strings.isEmpty: numbers.append(key.numeric)
            case .string where numbers.isEmpty: strings.append(key.text)
            default:
                let wish = numbers.isEmpty ? strings.isEmpty ? "a number or a string" : "a string" : "a number"
                throw error(
                    "the expression of \(function.rawValue)() gives \(key.kind.words) where \(wish) is expected",
                    at: position,
                    kind: .invalidType
                )
            }
        }
        return strings.isEmpty ? .numbers(numbers) : .strings(strings)
    }
}
