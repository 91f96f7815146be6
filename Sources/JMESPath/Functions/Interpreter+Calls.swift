/// Calls of functions: arguments are evaluated, checked against the parameters and handed over.
extension Interpreter {
    /// What a function gets for a parameter.
    @usableFromInline
    enum Argument {
        case value(Value)
        case expression(Expression)

        @inlinable
        var value: Value {
            if case .value(let value) = self { value } else { .null }
        }

        @inlinable
        var expression: Expression {
            if case .expression(let expression) = self { expression } else { .current }
        }
    }

    @inlinable
    mutating func call(_ call: FunctionCall, _ value: Value) throws(JMESPathError) -> Value {
        var arguments: [Argument] = []
        arguments.reserveCapacity(call.arguments.count)
        for argument in call.arguments {
            switch argument {
            case .value(let part): arguments.append(.value(try evaluate(part, value)))
            case .reference(let part): arguments.append(.expression(part))
            }
        }
        for (argument, type) in zip(arguments, call.parameters) {
            try check(argument, type, of: call.name, at: call.position)
        }
        switch call.target {
        case .added(let function):
            for argument in arguments { try make(bytes: argument.value.extent.bytes) }
            return .value(function.body(arguments.map { JSONValue(copying: $0.value) }))
        case .builtIn(let function): return try apply(function, arguments, at: call.position)
        }
    }

    @inlinable
    mutating func check(
        _ argument: Argument,
        _ type: ParameterType,
        of function: String,
        at position: Int
    ) throws(JMESPathError) {
        let found: String
        switch (argument, type) {
        case (.expression, .expression), (.value, .any): return
        case (.expression, _): found = "an expression"
        case (.value(let value), .kinds(let kinds)):
            if kinds.contains(value.kind) { return }
            found = value.kind.words
        case (.value(let value), .arrayOf(let kinds)):
            if value.kind == .array {
                guard let odd = try strayKind(in: value, kinds) else { return }
                found = "an array with \(odd)"
            } else {
                found = value.kind.words
            }
        case (.value(let value), .expression): found = value.kind.words
        }
        var pythonMessage: String?
        if case .value(let value) = argument { pythonMessage = Self.pythonMessage(value, type, of: function) }
        throw error(
            "\(function)() takes \(type.words), not \(found)",
            at: position,
            kind: .invalidType,
            inPython: pythonMessage
        )
    }

    /// What the Python package says of an argument of the wrong type.
    @usableFromInline
    static func pythonMessage(_ value: Value, _ type: ParameterType, of function: String) -> String {
        var culprit = value
        var found = value.kind.rawValue
        if case .arrayOf(let kinds) = type, value.kind == .array {
            let wanted = value.children.first { _ in true }.map(\.kind).flatMap { kinds.contains($0) ? $0 : nil }
            if let stray = value.children.first(where: { $0.kind != wanted }) {
                culprit = stray
                found = PythonText.typeName(of: stray)
            }
        }
        return pythonMessage(culprit, found: found, expected: type.pythonNames, in: function)
    }

    @usableFromInline
    static func pythonMessage(_ value: Value, found: String, expected: [String], in function: String) -> String {
        let types = expected.map { "'\($0)'" }.joined(separator: ", ")
        return "In function \(function)(), invalid type for value: \(PythonText.text(of: value)), "
            + "expected one of: [\(types)], received: \"\(found)\""
    }

    /// What is wrong with an array whose elements must all be of the same one of some types; `nil` if nothing is.
    @inlinable
    mutating func strayKind(in value: Value, _ kinds: [JSONKind]) throws(JMESPathError) -> String? {
        try count(value.count)
        var first: JSONKind?
        for child in value.children {
            let kind = child.kind
            if !kinds.contains(kind) { return kind.words }
            if let first, first != kind { return "both \(first.rawValue)s and \(kind.rawValue)s" }
            first = kind
        }
        return nil
    }

    @inlinable
    mutating func apply(
        _ function: BuiltInFunction,
        _ arguments: [Argument],
        at position: Int
    ) throws(JMESPathError) -> Value {
        let value = arguments[0].value
        switch function {
        case .abs: return try number(value.numeric.magnitude, position)
        case .ceil: return try number(value.numeric.rounded(.up), position)
        case .floor: return try number(value.numeric.rounded(.down), position)
        case .sum: return try number(sum(value), position)
        case .avg: return value.count == 0 ? .null : try number(sum(value).divided(by: value.count), position)
        case .contains: return .boolean(try contains(value, arguments[1].value))
        case .startsWith: return .boolean(try holds(value, arguments[1].value, atEnd: false))
        case .endsWith: return .boolean(try holds(value, arguments[1].value, atEnd: true))
        case .length: return .value(.number(JSONNumber(try length(of: value))))
        case .reverse: return try reverse(value)
        case .join: return try join(arguments[1].value, by: value)
        case .keys: return try keys(value)
        case .values: return try array(Array(value.children))
        case .merge: return try merge(arguments.map(\.value), at: position)
        case .notNull: return arguments.lazy.map(\.value).first { !$0.isNull } ?? .null
        case .toArray: return value.kind == .array ? value : try array([value])
        case .toNumber: return try toNumber(value)
        case .toString: return try toString(value)
        case .type: return .string(value.kind.rawValue)
        case .map: return try map(arguments[0].expression, over: arguments[1].value)
        case .max, .min: return extreme(Array(value.children), try sortKeys(value), isMaximum: function == .max)
        case .sort: return try sorted(Array(value.children), by: try sortKeys(value))
        case .maxBy, .minBy, .sortBy: return try byKey(function, value, arguments[1].expression, at: position)
        }
    }
}
