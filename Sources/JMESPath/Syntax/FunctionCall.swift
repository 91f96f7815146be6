/// A function with its arguments.
@usableFromInline
struct FunctionCall: Sendable {
    /// What is passed for a parameter.
    @usableFromInline
    enum Argument: Sendable {
        case value(Expression)
        /// An expression itself, `&a`.
        case reference(Expression)
    }

    /// What is called.
    @usableFromInline
    enum Target: Sendable {
        case builtIn(BuiltInFunction)
        case added(ExtensionFunction)
    }

    @usableFromInline
    let target: Target
    @usableFromInline
    let arguments: [Argument]
    /// Offset of the name in the expression.
    @usableFromInline
    let position: Int
}
