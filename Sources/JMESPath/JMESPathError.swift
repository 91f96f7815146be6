/// Why an expression can't be compiled, or can't be evaluated over a document.
public struct JMESPathError: Error, Sendable, Hashable {
    /// The kinds of errors that the specification names, and one more; raw values are its words.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// The text is no expression.
        case syntax
        /// A function was given a value of a type it doesn't take.
        case invalidType = "invalid-type"
        /// A value is outside what is allowed, such as a slice's step of 0, or a number too large to calculate with.
        case invalidValue = "invalid-value"
        /// A function was given too few or too many arguments.
        case invalidArity = "invalid-arity"
        /// There is no such function.
        case unknownFunction = "unknown-function"
        /// The expression, its result or the way to it is larger than ``JMESPathLimits`` allow.
        case limitExceeded = "limit-exceeded"
    }

    /// What kind of error it is.
    public let kind: Kind
    /// What was found and what was expected, lowercase, without a period.
    public let message: String
    /// The whole expression.
    public let expression: String
    /// Where in the expression the error lies: in code points, from 1 on.
    public let column: Int
    /// What the Python package, and so the AWS CLI, says, where that is a phrase of its own; else `nil`.
    public internal(set) var pythonMessage: String?
}

extension JMESPathError: CustomStringConvertible {
    /// How many characters before and after the error are shown of a long expression.
    private static var shownBefore: Int { 60 }
    private static var shownAfter: Int { 30 }

    /// The message with its column, then the line of the expression it is about and a caret below the place.
    ///
    /// Control characters of the expression are shown as blanks; a long line is cut on both sides.
    public var description: String {
        let scalars = Array(expression.unicodeScalars)
        let place = min(max(0, column - 1), scalars.count)
        let isBreak = { (scalar: Unicode.Scalar) in scalar == "\n" || scalar == "\r" }
        var start = place
        while start > 0, !isBreak(scalars[start - 1]), place - start < Self.shownBefore { start -= 1 }
        var end = place
        while end < scalars.count, !isBreak(scalars[end]), end - place < Self.shownAfter { end += 1 }
        var line = start > 0 && !isBreak(scalars[start - 1]) ? "…" : ""
        let caret = String(repeating: " ", count: line.count + place - start) + "^"
        for scalar in scalars[start..<end] {
            line.unicodeScalars.append(scalar.properties.generalCategory == .control ? " " : scalar)
        }
        if end < scalars.count, !isBreak(scalars[end]) { line += "…" }
        return "\(message), at column \(column):\n    \(line)\n    \(caret)"
    }
}
