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
    /// The function's name.
    @usableFromInline
    let name: String
    /// What its parameters take, in order.
    @usableFromInline
    let parameters: [ParameterType]
    @usableFromInline
    let arguments: [Argument]
    /// Offset of the name in the expression.
    @usableFromInline
    let position: Int

    init(target: Target, arguments: [Argument], position: Int) {
        self.target = target
        self.arguments = arguments
        self.position = position
        switch target {
        case .builtIn(let function):
            name = function.rawValue
            parameters = function.parameters
        case .added(let function):
            name = function.name
            parameters = function.parameters.map { kinds in .kinds(JSONKind.allCases.filter(kinds.contains)) }
        }
    }
}
