/// What the caller of the runner asked for.
struct ConformanceOptions {
    static let usage =
        "usage: conformance --tool PATH [--corpus FOLDER] [--only PREFIX] [--jobs N] [--verbose]"

    /// The built command.
    private(set) var tool = ".build/release/stillframe"
    private(set) var corpus = "../shared/corpus"
    /// Only cases whose path in the corpus starts so; empty for all.
    private(set) var only = ""
    /// How many processes may run at the same time.
    private(set) var jobs = 2
    /// Whether all misses are listed, not only the first ones.
    private(set) var isVerbose = false

    init(arguments: [String]) throws {
        var rest = arguments[...]
        while let flag = rest.popFirst() {
            if flag == "--verbose" {
                isVerbose = true
                continue
            }
            guard let value = rest.popFirst() else { throw ConformanceError.usage("\(flag) needs a value") }
            switch flag {
            case "--tool": tool = value
            case "--corpus": corpus = value
            case "--only": only = value
            case "--jobs":
                guard let number = Int(value), number > 0 else {
                    throw ConformanceError.usage("--jobs needs a number over 0, not \(value)")
                }
                jobs = number
            default: throw ConformanceError.usage("unknown option \(flag)")
            }
        }
    }
}
