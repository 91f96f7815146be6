/// What the user asked the generator for.
struct GeneratorOptions {
    static let usage = """
        usage: benchmark-data --form ndjson|pretty|files|xml|gz (--megabytes N | --pages N) [--images-per-page N]
               [--seed N] [--changed-every N] --output PATH
        """

    /// When to stop: at a size in millions of bytes (before gzip), or after a number of pages.
    enum Extent {
        case megabytes(Int)
        case pages(Int)
    }

    private(set) var form = DataForm.ndjson
    private(set) var extent: Extent?
    private(set) var imagesPerPage = 25
    private(set) var seed: UInt64 = 2016
    /// Every how many images one says something else than without this, in a listing saved a month later, whose icons are
    /// signed anew; `nil` for none.
    private(set) var changedEvery: Int?
    private(set) var output: String?

    /// Reads the arguments that follow the program's name.
    init(arguments: [String]) throws {
        var rest = arguments[...]
        while let flag = rest.popFirst() {
            guard let value = rest.popFirst() else { throw GeneratorError.usage("\(flag) needs a value") }
            switch flag {
            case "--form":
                guard let known = DataForm(rawValue: value) else { throw GeneratorError.usage("no form \(value)") }
                form = known
            case "--megabytes": extent = .megabytes(try Self.count(value, for: flag))
            case "--pages": extent = .pages(try Self.count(value, for: flag))
            case "--images-per-page": imagesPerPage = try Self.count(value, for: flag)
            case "--seed": seed = UInt64(try Self.count(value, for: flag))
            case "--changed-every": changedEvery = try Self.count(value, for: flag)
            case "--output": output = value
            default: throw GeneratorError.usage("unknown option \(flag)")
            }
        }
    }

    private static func count(_ text: String, for flag: String) throws -> Int {
        guard let number = Int(text), number > 0 else {
            throw GeneratorError.usage("\(flag) needs a number over 0, not \(text)")
        }
        return number
    }
}
