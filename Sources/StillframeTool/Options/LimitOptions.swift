internal import ArgumentParser
internal import Stillframe

/// How large and deep input may be.
struct LimitOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The longest string, in bytes.", valueName: "bytes"))
    var maxString = ReadLimits().stringBytes

    @Option(help: ArgumentHelp("The deepest nesting of objects and arrays.", valueName: "levels"))
    var maxDepth = ReadLimits().depth

    @Option(help: ArgumentHelp("The most bytes a compressed file may inflate to.", valueName: "bytes"))
    var maxInflated = ReadLimits().inflatedBytes

    @Option(help: ArgumentHelp("The most times its size a compressed file may inflate to.", valueName: "n"))
    var maxRatio = ReadLimits().inflationRatio

    @Option(
        help: ArgumentHelp(
            "The most bytes of one value that must be held at once, such as an image.",
            valueName: "bytes"
        )
    )
    var maxValue = ReadLimits().valueBytes

    @Option(
        help: ArgumentHelp("The most pages and images of all dumps together.", valueName: "n")
    )
    var maxRecords = ReadLimits().records

    mutating func validate() throws {
        if !(1...ReadLimits.deepest).contains(maxDepth) {
            throw ValidationError("--max-depth is a number from 1 to \(ReadLimits.deepest)")
        }
        if !(1..<1 << 28).contains(maxString) { throw ValidationError("--max-string is a number from 1 to 268435455") }
        if !(1...ReadLimits.largestValue).contains(maxValue) {
            throw ValidationError("--max-value is a number from 1 to \(ReadLimits.largestValue)")
        }
        if maxInflated < 1 || maxRatio < 1 || maxRecords < 1 { throw ValidationError("limits are positive numbers") }
    }

    /// What the options mean.
    var limits: ReadLimits {
        var limits = ReadLimits()
        limits.stringBytes = maxString
        limits.depth = maxDepth
        limits.inflatedBytes = maxInflated
        limits.inflationRatio = maxRatio
        limits.valueBytes = maxValue
        limits.records = maxRecords
        return limits
    }
}
