/// Brackets, braces and function calls.
extension Parser {
    /// Parses what begins with `[`: an index, a slice, `[*]` or a list.
    mutating func leadingBracket() throws(JMESPathError) -> LeftSide {
        switch following.kind {
        case .number, .colon: break
        case .star where isStarBracket: break
        default:
            _ = advance()
            return LeftSide(try list())
        }
        var left = LeftSide()
        try bracket(&left)
        return left
    }

    /// Parses an index, a slice or `[*]` after a left side.
    mutating func bracket(_ left: inout LeftSide) throws(JMESPathError) {
        let bracket = advance()
        switch current.kind {
        case .number where following.kind != .colon:
            left.steps.append(.index(advance().number))
            left.shape = .index
            try expect(.rightBracket)
        case .number, .colon:
            left.steps.append(.slice(try slice(at: bracket.position)))
            // The reference implementation forgets to project a slice that follows an index.
            if left.isIndex { return }
            left.steps.append(.project(try projected(Token.Kind.star.bindingPower)))
            left.shape = .other
        default:
            guard current.kind == .star else { throw unexpected(instead: "a number, ':' or '*'") }
            _ = advance()
            try expect(.rightBracket)
            left.steps.append(.project(try projected(Token.Kind.star.bindingPower)))
            left.shape = .other
        }
    }

    private mutating func slice(at position: Int) throws(JMESPathError) -> Slice {
        var bounds: [Int?] = [nil, nil, nil]
        for place in bounds.indices {
            if current.kind == .number { bounds[place] = advance().number }
            if current.kind == .rightBracket { break }
            if place == 2 { throw unexpected(instead: "']'") }
            guard current.kind == .colon else { throw unexpected(instead: "a number, ':' or ']'") }
            _ = advance()
        }
        try expect(.rightBracket)
        return Slice(start: bounds[0], stop: bounds[1], step: bounds[2], position: position)
    }

    /// Parses a list's expressions, from behind its bracket.
    mutating func list() throws(JMESPathError) -> Expression {
        var elements: [Expression] = []
        while true {
            elements.append(try expression(0).expression)
            if current.kind == .rightBracket { break }
            guard current.kind == .comma else { throw unexpected(instead: "',' or ']'") }
            _ = advance()
        }
        _ = advance()
        return .list(elements)
    }

    /// Parses a hash's members, from behind its brace.
    mutating func hash() throws(JMESPathError) -> Expression {
        var members: [Expression.HashMember] = []
        while true {
            guard current.kind == .identifier || current.kind == .quotedIdentifier else {
                throw unexpected(instead: "a name")
            }
            let name = advance().name
            try expect(.colon)
            members.append(Expression.HashMember(name: name, value: try expression(0).expression))
            if current.kind == .rightBrace { break }
            guard current.kind == .comma else { throw unexpected(instead: "',' or '}'") }
            _ = advance()
        }
        _ = advance()
        return .hash(members)
    }

    /// Parses a function's arguments, from its parenthesis on.
    mutating func call(_ left: LeftSide) throws(JMESPathError) -> FunctionCall {
        guard case .name(let name) = left.shape else {
            throw error("'(' stands where no function's name stands before it", at: current)
        }
        _ = advance()
        var arguments: [FunctionCall.Argument] = []
        if current.kind != .rightParenthesis {
            while true {
                arguments.append(try argument())
                if current.kind == .rightParenthesis { break }
                guard current.kind == .comma else { throw unexpected(instead: "',' or ')'") }
                _ = advance()
            }
        }
        _ = advance()
        let target = functions[name.name]
        if let target {
            checkCount(arguments.count, of: name, target)
        } else {
            var failure = error("there is no function \(name.name)()", at: name, kind: .unknownFunction)
            failure.pythonMessage = "Unknown function: \(name.name)()"
            wrongCall = wrongCall ?? failure
        }
        return FunctionCall(target: target ?? .builtIn(.notNull), arguments: arguments, position: name.position)
    }

    private mutating func argument() throws(JMESPathError) -> FunctionCall.Argument {
        guard current.kind == .reference else { return .value(try expression(0).expression) }
        _ = advance()
        return .reference(try expression(0).expression)
    }

    /// Whether the bracket at the cursor is that of `[*]`.
    private var isStarBracket: Bool { token(after: 2).kind == .rightBracket }

    private mutating func checkCount(_ count: Int, of name: Token, _ target: FunctionCall.Target) {
        let (expected, isAtLeast): (Int, Bool) =
            switch target {
            case .builtIn(let function): (function.parameters.count, function.isVariadic)
            case .added(let function): (function.parameters.count, false)
            }
        if count == expected || isAtLeast && count > expected { return }
        let wish = "\(isAtLeast ? "at least " : "")\(expected) argument\(expected == 1 ? "" : "s")"
        var failure = error("\(name.name)() takes \(wish), not \(count)", at: name, kind: .invalidArity)
        failure.pythonMessage = "Expected \(wish) for function \(name.name)(), received \(count)"
        wrongCall = wrongCall ?? failure
    }
}
