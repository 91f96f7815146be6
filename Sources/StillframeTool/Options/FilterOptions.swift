internal import ArgumentParser
private import JMESPath
internal import Stillframe
private import StillframeReports

/// Which images a command is about.
struct FilterOptions: ParsableArguments {
    @Option(
        name: .customLong("where"),
        parsing: .unconditional,
        help: ArgumentHelp(
            "Only images for which this JMESPath expression is true, such as \"State=='FAILED'\".",
            valueName: "expression"
        )
    )
    var expression: String?

    /// The filter that is meant.
    func filter() throws -> ImageFilter? {
        guard let expression else { return nil }
        do throws(JMESPathError) {
            return try ImageFilter(expression)
        } catch {
            throw Self.failure(error)
        }
    }

    /// Ends the command where the filter could not be applied.
    static func check(_ result: FilterResult?) throws {
        switch result?.failure {
        case nil: return
        case .query(let error): throw failure(error)
        case .unreadable(let failure):
            Talk.say("stillframe: \(failure.file): \(failure.reason)")
            throw ExitCode(ExitStatus.incompleteInput.rawValue)
        case .some(let error):
            Talk.say("stillframe: \(message: error.description)")
            throw ExitCode(ExitStatus.incompleteInput.rawValue)
        }
    }

    private static func failure(_ error: JMESPathError) -> ExitCode {
        let lines = error.description.split(separator: "\n").map(String.init)
        Talk.say("stillframe: --where can't be evaluated: \(message: lines.first ?? "")")
        for line in lines.dropFirst() { Talk.say("\(message: line)") }
        return ExitCode(ExitStatus.usage.rawValue)
    }
}
