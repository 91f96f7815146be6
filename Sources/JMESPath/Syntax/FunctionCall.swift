/// A function with its arguments.
struct FunctionCall: Sendable {
    /// What is passed for a parameter.
    enum Argument: Sendable {
        case value(Expression)
        /// An expression itself, `&a`.
        case reference(Expression)
    }

    /// What is called.
    enum Target: Sendable {
        case builtIn(BuiltInFunction)
        case added(ExtensionFunction)
    }

    let target: Target
    let arguments: [Argument]
    /// Offset of the name in the expression.
    let position: Int
}
