/// A compiled JMESPath expression: parsed once, evaluated any number of times, from any thread.
///
/// It is the language of the AWS CLI's `--query` and of `search` in boto3's paginators (<https://jmespath.org>). Where
/// the specification leaves something open, and where the Python package those tools use reads it in its own way, a
/// valid expression gives here what it gives there.
///
///     let names = try JMESPath("Images[?State=='FAILED'].Name")
///     let result = try names.search(document)
public struct JMESPath: Sendable {
    /// The expression as it was given.
    public let expression: String
    @usableFromInline
    let root: Expression

    /// Compiles an expression.
    ///
    /// - Throws: an error of syntax, or for a function that is unknown or has the wrong number of arguments.
    /// - Complexity: O(*n*) in the length of the expression.
    public init(_ expression: String, functions: FunctionTable = FunctionTable()) throws(JMESPathError) {
        self.expression = expression
        var parser = Parser(expression, tokens: try Lexer.tokens(of: expression), functions: functions)
        root = try parser.parse()
    }

    /// Evaluates the expression over a document.
    ///
    /// The result refers to parts of the document where it can, and holds built values where it must; it is null where
    /// nothing matches.
    ///
    /// - Throws: an error for a value that a function or slice can't work with.
    @inlinable
    public func search<Node: JSONNode>(_ document: Node) throws(JMESPathError) -> QueryValue<Node> {
        try search(.node(document))
    }

    /// Evaluates the expression over what another gave, or over what was built of parts of documents.
    ///
    /// - Throws: as for a document.
    @inlinable
    public func search<Node>(_ value: QueryValue<Node>) throws(JMESPathError) -> QueryValue<Node> {
        var interpreter = Interpreter<Node>(expression: expression, document: value.extent)
        return try interpreter.evaluate(root, value)
    }

    /// Whether the expression is true for a document: its value is not null, false or empty.
    ///
    /// - Throws: as ``search(_:)``.
    @inlinable
    public func holds(for document: some JSONNode) throws(JMESPathError) -> Bool {
        !(try search(document).isFalse)
    }

    /// The same; `nil` where it is not true, and an ordering comparison such as `<` had null on a side, which is neither
    /// less nor greater nor equal.
    ///
    /// - Throws: as ``search(_:)``.
    @inlinable
    package func certainlyHolds<Node: JSONNode>(for document: Node) throws(JMESPathError) -> Bool? {
        let value = QueryValue<Node>.node(document)
        var interpreter = Interpreter<Node>(expression: expression, document: value.extent)
        if !(try interpreter.evaluate(root, value).isFalse) { return true }
        return interpreter.hasOrderedNull ? nil : false
    }
}
