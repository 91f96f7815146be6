/// The functions that an expression may call: those of the language, and any that are added.
public struct FunctionTable: Sendable {
    private var added: [String: ExtensionFunction] = [:]

    /// Makes a table of the language's own functions and of others.
    ///
    /// An expression that uses others is no longer plain JMESPath, so they are there only where they are asked for. A
    /// function of the language can't be replaced.
    public init(adding functions: [ExtensionFunction] = []) {
        for function in functions { added[function.name] = function }
    }

    /// The names of all functions, sorted.
    public var names: [String] { (BuiltInFunction.allCases.map(\.rawValue) + added.keys).sorted() }

    /// The function of a name; `nil` where there is none.
    subscript(name: String) -> FunctionCall.Target? {
        if let function = BuiltInFunction(rawValue: name) { return .builtIn(function) }
        return added[name].map(FunctionCall.Target.added)
    }
}
