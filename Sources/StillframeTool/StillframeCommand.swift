internal import ArgumentParser
private import Stillframe
private import StillframeReports

/// The command `stillframe`: flags in, exit status out.
@main
struct StillframeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stillframe",
        abstract: "Analyses saved AWS AppStream 2.0 DescribeImages pages, offline.",
        usage: """
            stillframe [report] <dump> ... [<options>]
            stillframe verify <dump> ... [<options>]
            stillframe diff <old> <new> [<options>]
            stillframe trend <snapshot> ... [<options>]
            stillframe merge <dump> ... [<options>]
            stillframe describe-images <dump> ... [<options>]
            stillframe rules [<rule>] [<options>]
            """,
        discussion: """
            A dump is a file or folder with saved pages, as the AWS CLI, boto3 or a capture wrote them; '-' is standard \
            input. Nothing is ever fetched, and no input is changed.

            Examples:
              stillframe dumps/                        a summary; Markdown in a pipe
              stillframe dumps/ --output report.md     a report for people
              stillframe dumps/ --format csv > f.csv   the findings as a table
              stillframe dumps/ --fail-on high         exit with 1 if any is high or worse
              stillframe verify dumps/                 are the pages complete?
              stillframe diff october/ november/       what changed
              stillframe trend history/                the same figures over many snapshots
              stillframe merge dumps/ > all.json       one document of all images
              stillframe describe-images dumps/        what the AWS CLI would print
              stillframe rules agent-stale             what a rule looks for, and why

            Exit status: 0 the input was read as required; 1 there are findings at or over --fail-on, or with \
            diff --exit-code differences; 2 the input could not be fully read, or is incomplete; 64 wrong usage; 73 a \
            report could not be written.
            """,
        version: ToolVersion.current,
        subcommands: [
            ReportCommand.self, VerifyCommand.self, DiffCommand.self, TrendCommand.self,
            DescribeImagesCommand.self, MergeCommand.self, QueryCommand.self, RulesCommand.self,
        ],
        defaultSubcommand: ReportCommand.self
    )

    /// What a person sees who types the name alone.
    private static let welcome = """
        stillframe \(ToolVersion.current): analyses saved AWS AppStream 2.0 DescribeImages pages, offline.

        Please give a file or folder with saved pages, or '-' for standard input:

          stillframe dumps/                      what is in them, and what is wrong
          stillframe dumps/ --output report.md   the same as a report
          stillframe verify dumps/               are the pages complete?

        More: stillframe --help

        """

    static func main() {
        SystemCalls.returnLargeBlocks()
        if CommandLine.arguments.count < 2 {
            Talk.write(welcome)
            exit(withError: ExitCode(ExitStatus.usage.rawValue))
        }
        do {
            try CommandSuggestion.checkHelp(CommandLine.arguments.dropFirst())
            var command = try parseAsRoot()
            try command.run()
        } catch {
            tell(error)
            exit(withError: exitCode(for: error))
        }
    }

    /// Help goes to standard output, everything else to standard error, where no word of the command line acts on a terminal.
    private static func tell(_ error: any Error) {
        let message = fullMessage(for: error)
        if message.isEmpty { return }
        if exitCode(for: error) == .success {
            var output = StandardOutput()
            output.write(message + "\n")
            try? output.finish()
        } else {
            for line in message.split(separator: "\n", omittingEmptySubsequences: false) {
                Talk.say("\(message: String(line))")
            }
            if let hint = CommandSuggestion.namesake(CommandLine.arguments.dropFirst()) { Talk.say("\(message: hint)") }
        }
    }
}
