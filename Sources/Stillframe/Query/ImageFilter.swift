public import JMESPath

/// Which images are judged and shown: those for which an expression is true.
///
/// The expression sees one image with all its members, as `stillframe merge` writes it, and may call `age_days` and
/// `agent_date`. Null, false and what is empty are not true.
public struct ImageFilter: Sendable {
    /// The expression.
    public let expression: String

    /// Takes an expression.
    ///
    /// - Throws: what is wrong with it.
    public init(_ expression: String) throws(JMESPathError) {
        self.expression = expression
        // Whether it can be compiled doesn't depend on the instant.
        _ = try Self.compile(expression, asOf: Timestamp(microseconds: 0))
    }

    static func compile(_ expression: String, asOf: Timestamp) throws(JMESPathError) -> JMESPath {
        try JMESPath(expression, functions: .withDates(asOf: asOf))
    }
}
