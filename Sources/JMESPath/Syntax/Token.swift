/// A word of an expression.
struct Token {
    /// What it is; raw values are shown in messages.
    enum Kind: String {
        case dot = "'.'"
        case star = "'*'"
        case leftBracket = "'['"
        case rightBracket = "']'"
        case flatten = "'[]'"
        case filter = "'[?'"
        case comma = "','"
        case colon = "':'"
        case current = "'@'"
        case leftParenthesis = "'('"
        case rightParenthesis = "')'"
        case leftBrace = "'{'"
        case rightBrace = "'}'"
        case or = "'||'"
        case pipe = "'|'"
        case and = "'&&'"
        case reference = "'&'"
        case not = "'!'"
        case equal = "'=='"
        case notEqual = "'!='"
        case less = "'<'"
        case lessOrEqual = "'<='"
        case greater = "'>'"
        case greaterOrEqual = "'>='"
        case number = "a number"
        case identifier = "a name"
        case quotedIdentifier = "a name in quotes"
        case literal = "a literal"
        case end = "the end"

        /// How strongly it binds to what stands before it; 0 if it ends an expression.
        ///
        /// These are the numbers of the reference implementation: they decide what an expression means.
        var bindingPower: Int {
            switch self {
            case .pipe: 1
            case .or: 2
            case .and: 3
            case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: 5
            case .flatten: 9
            case .star: 20
            case .filter: 21
            case .dot: 40
            case .not: 45
            case .leftBrace: 50
            case .leftBracket: 55
            case .leftParenthesis: 60
            default: 0
            }
        }

        /// Below this binding power a token ends a projection.
        static let projectionStop = 10
    }

    let kind: Kind
    /// Offset in the expression in code points, from 0.
    let position: Int
    /// The name, for identifiers.
    var name = ""
    /// The number; those outside 64 bits are as large as can be.
    var number = 0
    /// The value, for literals.
    var value = JSONValue.null
}
