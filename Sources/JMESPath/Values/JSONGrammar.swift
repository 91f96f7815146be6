/// Which texts are JSON.
package enum JSONGrammar: Sendable {
    /// The standard's (RFC 8259).
    case strict
    /// That of Python's `json`, which takes `NaN` and `Infinity` too, deeper values, and half a surrogate pair: it becomes
    /// U+FFFD here.
    case python

    /// How many arrays and objects may lie in each other; Python's interpreter gives up near this number.
    var deepest: Int {
        switch self {
        case .strict: 256
        case .python: 960
        }
    }

    /// The words that stand for numbers.
    var numbers: [String] {
        switch self {
        case .strict: []
        case .python: ["NaN", "Infinity", "-Infinity"]
        }
    }
}
