/// One case of the official JMESPath suite.
struct JMESPathCase: Sendable {
    /// What the suite expects.
    enum Expectation: Sendable {
        case result(JSONValue)
        /// The kind of an error, in the suite's words.
        case error(String)
        /// Only that it ends, as for benchmarks.
        case anything
    }

    let expression: String
    let document: JSONValue
    let expectation: Expectation
}
