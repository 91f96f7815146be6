/// A function that JMESPath doesn't have.
public struct ExtensionFunction: Sendable {
    /// The name it is called by: a letter or `_`, then letters, digits and `_`, all ASCII.
    public let name: String
    /// For each parameter the types it takes; an argument of another type is an `invalid-type` error.
    public let parameters: [Set<JSONKind>]
    /// Works out the value; gets one argument a parameter, each of a type that the parameter takes.
    @usableFromInline
    let body: @Sendable ([JSONValue]) -> JSONValue

    /// Makes a function of a fixed number of parameters.
    ///
    /// Arguments are copied out of the document for `body`, so a parameter is best a string or number.
    public init(
        name: String,
        parameters: [Set<JSONKind>],
        body: @escaping @Sendable ([JSONValue]) -> JSONValue
    ) {
        self.name = name
        self.parameters = parameters
        self.body = body
    }
}
