internal import ArgumentParser
private import Stillframe

/// `stillframe merge`: one canonical DescribeImages document.
struct MergeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge",
        abstract: "Writes all images as one canonical DescribeImages document."
    )

    @OptionGroup var input: InputOptions

    mutating func run() throws {
        throw ValidationError("not here")
    }
}
