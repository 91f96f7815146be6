internal import ArgumentParser

/// Where a baseline is written.
struct BaselineOutputOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("Write the findings that are not waived to this file, as a baseline.", valueName: "path")
    )
    var writeBaseline: String?

    mutating func validate() throws {
        if writeBaseline == "" || writeBaseline == "-" {
            throw ValidationError("--write-baseline wants a file: standard output is for the report")
        }
    }
}
