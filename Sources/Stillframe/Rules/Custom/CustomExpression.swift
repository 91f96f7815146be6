internal import JMESPath

/// The expressions of custom rules.
enum CustomExpression {
    static func compile(_ text: String, asOf: Timestamp) throws(JMESPathError) -> JMESPath {
        try JMESPath(text, functions: .withDates(asOf: asOf))
    }

    /// Refuses an expression that can't be compiled, or that can't be right over any image.
    static func check(_ text: String, in member: String) throws(CustomRuleError) {
        let query: JMESPath
        do throws(JMESPathError) {
            query = try compile(text, asOf: Timestamp(microseconds: 0))
        } catch {
            throw .expression(error, member: member)
        }
        if let problem = query.problem(over: .image) { throw .shape(problem, member: member) }
    }
}
