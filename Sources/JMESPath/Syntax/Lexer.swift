/// Cuts an expression into tokens.
struct Lexer {
    let expression: String
    let scalars: [Unicode.Scalar]
    var position = 0

    private init(_ expression: String) {
        self.expression = expression
        scalars = Array(expression.unicodeScalars)
    }

    /// All tokens of an expression, the last one ``Token/Kind/end``.
    static func tokens(of expression: String) throws(JMESPathError) -> [Token] {
        var lexer = Lexer(expression)
        var tokens: [Token] = []
        while let token = try lexer.next() { tokens.append(token) }
        tokens.append(Token(kind: .end, position: lexer.scalars.count))
        return tokens
    }

    /// The scalar at the cursor; `nil` at the end.
    var current: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

    func error(_ message: String, at position: Int) -> JMESPathError {
        JMESPathError(kind: .syntax, message: message, expression: expression, column: position + 1)
    }

    /// What the Python package says of an expression that can't be cut into tokens.
    func python(_ message: String, at position: Int) -> String {
        "Bad jmespath expression: \(message):\n\(expression)\n" + String(repeating: " ", count: position) + "^"
    }

    private mutating func next() throws(JMESPathError) -> Token? {
        while let scalar = current, scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r" {
            position += 1
        }
        guard let scalar = current else { return nil }
        let start = position
        switch scalar {
        case "a"..."z", "A"..."Z", "_": return identifier()
        case "0"..."9", "-": return try number()
        case "'": return try rawString()
        case "`": return try literal()
        case "\"": return try quotedIdentifier()
        default:
            guard let kind = symbol(scalar) else {
                let shown =
                    scalar.properties.generalCategory == .control || !scalar.isASCII
                    ? "U+" + String(scalar.value, radix: 16, uppercase: true) : "'\(scalar)'"
                let hint = scalar == "=" ? "; two values are compared by '=='" : ""
                var failure = error("\(shown) has no meaning outside quotes\(hint)", at: start)
                failure.pythonMessage = python("Unknown token \(scalar == "=" ? "'='" : String(scalar))", at: start)
                throw failure
            }
            return Token(kind: kind, position: start)
        }
    }

    private mutating func symbol(_ scalar: Unicode.Scalar) -> Token.Kind? {
        let following = position + 1 < scalars.count ? scalars[position + 1] : nil
        let (kind, length): (Token.Kind?, Int) =
            switch (scalar, following) {
            case (".", _): (.dot, 1)
            case ("*", _): (.star, 1)
            case ("]", _): (.rightBracket, 1)
            case (",", _): (.comma, 1)
            case (":", _): (.colon, 1)
            case ("@", _): (.current, 1)
            case ("(", _): (.leftParenthesis, 1)
            case (")", _): (.rightParenthesis, 1)
            case ("{", _): (.leftBrace, 1)
            case ("}", _): (.rightBrace, 1)
            case ("[", "]"): (.flatten, 2)
            case ("[", "?"): (.filter, 2)
            case ("[", _): (.leftBracket, 1)
            case ("|", "|"): (.or, 2)
            case ("|", _): (.pipe, 1)
            case ("&", "&"): (.and, 2)
            case ("&", _): (.reference, 1)
            case ("!", "="): (.notEqual, 2)
            case ("!", _): (.not, 1)
            case ("=", "="): (.equal, 2)
            case ("<", "="): (.lessOrEqual, 2)
            case ("<", _): (.less, 1)
            case (">", "="): (.greaterOrEqual, 2)
            case (">", _): (.greater, 1)
            default: (nil, 0)
            }
        position += length
        return kind
    }

    private mutating func identifier() -> Token {
        let start = position
        var name = ""
        while let scalar = current {
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", "_": name.unicodeScalars.append(scalar)
            default: return Token(kind: .identifier, position: start, name: name)
            }
            position += 1
        }
        return Token(kind: .identifier, position: start, name: name)
    }

    private mutating func number() throws(JMESPathError) -> Token {
        let start = position
        let isNegative = current == "-"
        if isNegative { position += 1 }
        let digitStart = position
        var value = 0
        while let scalar = current, "0"..."9" ~= scalar {
            let (tens, tensOverflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, sumOverflow) = tens.addingReportingOverflow(Int(scalar.value) - 0x30)
            value = tensOverflow || sumOverflow ? .max : sum
            position += 1
        }
        guard position > digitStart else { throw error("a digit is missing after '-'", at: start) }
        return Token(kind: .number, position: start, number: isNegative ? -value : value)
    }
}
