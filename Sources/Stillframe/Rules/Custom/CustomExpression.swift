internal import JMESPath

/// The expressions of custom rules.
enum CustomExpression {
    static func compile(_ text: String, asOf: Timestamp) throws(JMESPathError) -> JMESPath {
        try JMESPath(text, functions: .withDates(asOf: asOf))
    }

    /// What to write instead of a function that isn't there.
    static func hint(forFunctionIn error: JMESPathError) -> String {
        let word = error.expression.unicodeScalars.dropFirst(error.column - 1)
            .prefix { $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "_" }
        let names = FunctionTable.withDates(asOf: Timestamp(microseconds: 0)).names
        let guess = NearestName.of(String(String.UnicodeScalarView(word)), in: names)
        return guess.map { "did you mean \($0)()?" } ?? "there are \(names.joined(separator: ", "))"
    }

    /// Refuses an expression that can't be compiled, or that can't be right over any image.
    static func check(_ text: String, in member: String) throws(CustomRuleError) -> JMESPath {
        let query: JMESPath
        do throws(JMESPathError) {
            query = try compile(text, asOf: Timestamp(microseconds: 0))
        } catch {
            throw .expression(error, member: member)
        }
        if let problem = query.problem(over: .image) { throw .shape(problem, member: member) }
        return query
    }
}
