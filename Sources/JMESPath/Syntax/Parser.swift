/// Parses tokens by operator precedence (Pratt), in the steps of the reference implementation, so that every valid
/// expression means what it means there.
struct Parser {
    private let text: String
    private let tokens: [Token]
    let functions: FunctionTable
    /// The first call of an unknown function or with a wrong number of arguments; errors of syntax go before it.
    var wrongCall: JMESPathError?
    private var index = 0
    private var depth = 0

    init(_ text: String, tokens: [Token], functions: FunctionTable) {
        self.text = text
        self.tokens = tokens
        self.functions = functions
    }

    /// Parses the whole expression.
    mutating func parse() throws(JMESPathError) -> Expression {
        if current.kind == .end {
            var failure = error("the expression is empty", at: current)
            failure.pythonMessage = "Invalid JMESPath expression: cannot be empty."
            throw failure
        }
        let left = try expression(0)
        guard current.kind == .end else { throw unexpected() }
        if let wrongCall { throw wrongCall }
        return left.expression
    }

    // MARK: - Tokens

    /// The token to be looked at next; never beyond the end.
    var current: Token { tokens[index] }

    /// The token after it.
    var following: Token { token(after: 1) }

    /// The token some places on; the last one beyond the end.
    func token(after distance: Int) -> Token {
        tokens[min(index + distance, tokens.count - 1)]
    }

    /// Passes a token.
    mutating func advance() -> Token {
        let token = current
        if index < tokens.count - 1 { index += 1 }
        return token
    }

    mutating func expect(_ kind: Token.Kind) throws(JMESPathError) {
        guard current.kind == kind else { throw unexpected(instead: kind.rawValue) }
        _ = advance()
    }

    // MARK: - Errors

    func error(_ message: String, at token: Token, kind: JMESPathError.Kind = .syntax) -> JMESPathError {
        JMESPathError(kind: kind, message: message, expression: text, column: token.position + 1)
    }

    func unexpected(instead wish: String? = nil) -> JMESPathError {
        let found = current.kind == .end ? "the expression ends" : "\(current.kind.rawValue) stands"
        var failure = error(found + (wish.map { " where \($0) is expected" } ?? " where it can't"), at: current)
        if current.kind == .end {
            let blanks = String(repeating: " ", count: current.position + 1)
            failure.pythonMessage = "Invalid jmespath expression: Incomplete expression:\n\"\(text)\"\n\(blanks)^"
        }
        return failure
    }

    // MARK: - Expressions

    /// Parses on while tokens bind more strongly than `power`.
    mutating func expression(_ power: Int) throws(JMESPathError) -> LeftSide {
        depth += 1
        defer { depth -= 1 }
        if depth > JMESPathLimits.depth { throw tooDeep() }
        var left = try prefix()
        var comparisons = 0
        while power < current.kind.bindingPower {
            if Comparator(current.kind) != nil {
                comparisons += 1
                if comparisons + depth > JMESPathLimits.depth { throw tooDeep() }
            }
            try extend(&left)
        }
        return left
    }

    private func tooDeep() -> JMESPathError {
        error(
            "the expression is nested deeper than \(JMESPathLimits.depth) levels",
            at: current,
            kind: .limitExceeded
        )
    }

    /// Parses what begins an expression.
    private mutating func prefix() throws(JMESPathError) -> LeftSide {
        let token = current
        switch token.kind {
        case .literal: return LeftSide(.literal(advance().value))
        case .identifier: return LeftSide(.field(advance().name), shape: .name(token))
        case .quotedIdentifier:
            _ = advance()
            if current.kind == .leftParenthesis { throw error("a function's name has no quotes", at: token) }
            return LeftSide(.field(token.name))
        case .current:
            _ = advance()
            return LeftSide()
        case .not:
            _ = advance()
            return LeftSide(.not(try expression(Token.Kind.not.bindingPower).expression))
        case .star:
            _ = advance()
            let right = current.kind == .rightBracket ? .current : try projected(Token.Kind.star.bindingPower)
            return LeftSide(.projectValues(right))
        case .leftParenthesis: return try parenthesised()
        case .leftBrace:
            _ = advance()
            return LeftSide(try hash())
        case .leftBracket: return try leadingBracket()
        case .flatten, .filter:
            var left = LeftSide()
            try extend(&left)
            return left
        case .reference:
            throw error("'&' stands only before an argument of a function", at: token)
        default: throw unexpected(instead: "a value")
        }
    }

    private mutating func parenthesised() throws(JMESPathError) -> LeftSide {
        _ = advance()
        var inner = try expression(0)
        try expect(.rightParenthesis)
        // Parentheses around a name don't make it a function's.
        if !inner.isIndex { inner.shape = .other }
        return inner
    }

    /// Parses the token at the cursor as what goes on with the left side.
    private mutating func extend(_ left: inout LeftSide) throws(JMESPathError) {
        let token = current
        switch token.kind {
        case .dot: try dot(&left)
        case .pipe:
            _ = advance()
            left.steps.append(contentsOf: try expression(token.kind.bindingPower).steps)
            left.shape = .other
        case .or: left = LeftSide(.or(try operands(of: .or, first: left)))
        case .and: left = LeftSide(.and(try operands(of: .and, first: left)))
        case .flatten:
            _ = advance()
            left.steps.append(.flatten)
            left.steps.append(.project(try projected(token.kind.bindingPower)))
            left.shape = .other
        case .filter: try filter(&left)
        case .leftBracket: try bracket(&left)
        case .leftParenthesis: left = LeftSide(.call(try call(left)))
        default:
            guard let comparator = Comparator(token.kind) else { throw unexpected() }
            _ = advance()
            let right = try expression(token.kind.bindingPower)
            left = LeftSide(.comparison(comparator, left.expression, right.expression))
        }
    }

    /// Parses all operands of a run of the same operator, so that a long run is one list and not a deep tree.
    private mutating func operands(of kind: Token.Kind, first: LeftSide) throws(JMESPathError) -> [Expression] {
        var operands = [first.expression]
        while current.kind == kind {
            _ = advance()
            operands.append(try expression(kind.bindingPower).expression)
        }
        return operands
    }

    private mutating func dot(_ left: inout LeftSide) throws(JMESPathError) {
        let power = advance().kind.bindingPower
        if current.kind == .star {
            _ = advance()
            left.steps.append(.projectValues(try projected(power)))
        } else {
            left.steps.append(contentsOf: try afterDot(power).steps)
        }
        left.shape = .other
    }

    private mutating func filter(_ left: inout LeftSide) throws(JMESPathError) {
        let power = advance().kind.bindingPower
        let condition = try expression(0).expression
        try expect(.rightBracket)
        left.steps.append(.filter(condition: condition, try projected(power)))
        left.shape = .other
    }

    // MARK: - Right sides

    /// Parses what a projection applies to each element.
    mutating func projected(_ power: Int) throws(JMESPathError) -> Expression {
        let kind = current.kind
        if kind.bindingPower < Token.Kind.projectionStop { return .current }
        switch kind {
        case .leftBracket, .filter: return try expression(power).expression
        case .dot:
            _ = advance()
            return try afterDot(power).expression
        default: throw unexpected()
        }
    }

    /// Parses what may stand after a dot.
    private mutating func afterDot(_ power: Int) throws(JMESPathError) -> LeftSide {
        switch current.kind {
        case .identifier, .quotedIdentifier, .star: return try expression(power)
        case .leftBracket:
            _ = advance()
            return LeftSide(try list())
        case .leftBrace:
            _ = advance()
            return LeftSide(try hash())
        default: throw unexpected(instead: "a name, '*', '[' or '{'")
        }
    }
}
