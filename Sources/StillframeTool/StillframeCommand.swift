internal import ArgumentParser

/// The command `stillframe`: flags in, exit status out.
@main
struct StillframeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stillframe",
        abstract: "Analyses saved AWS AppStream 2.0 DescribeImages pages, offline.",
        discussion: """
            Give files or folders with saved pages, as the AWS CLI, boto3 or a capture wrote them; '-' reads standard \
            input. Nothing is ever fetched, and no input is changed.

            Exit status: 0 the input was read as required; 2 it could not be fully read, or is incomplete; \
            64 wrong usage; 73 a report could not be written.
            """,
        version: ToolVersion.current,
        subcommands: [ReportCommand.self, VerifyCommand.self, MergeCommand.self],
        defaultSubcommand: ReportCommand.self
    )
}
