internal import ArgumentParser
internal import JMESPath
internal import Stillframe
internal import StillframeReports

/// Says why a listing failed, in the AWS CLI's words, and with which status the command ends.
enum ListingFailure {
    static func exit(_ failure: PaginationError) -> ExitCode {
        switch failure {
        case .query(let error):
            tell(error.pythonMessage ?? error.description)
            return ExitCode(ExitStatus.usage.rawValue)
        case .invalidParameters:
            tell(failure.description)
            return ExitCode(ExitStatus.usage.rawValue)
        default:
            tell(failure.description)
            return ExitCode(ExitStatus.incompleteInput.rawValue)
        }
    }

    /// An expression that can't be compiled; the AWS CLI looks for functions only when it evaluates.
    static func exit(_ failure: JMESPathError, in query: String) -> ExitCode {
        switch failure.kind {
        case .unknownFunction, .invalidArity: tell(failure.pythonMessage ?? failure.description)
        default:
            let message = failure.pythonMessage ?? "Invalid jmespath expression: \(failure.description)"
            tell("Bad value for --query \(query): \(message)")
        }
        return ExitCode(ExitStatus.usage.rawValue)
    }

    static func exit(_ failure: FormatFailure) -> ExitCode {
        tell(failure.message)
        return ExitCode(ExitStatus.incompleteInput.rawValue)
    }

    /// The AWS CLI puts an empty line before.
    private static func tell(_ message: String) {
        Talk.write("\n")
        for line in message.split(separator: "\n", omittingEmptySubsequences: false) {
            Talk.say("\(message: String(line))")
        }
    }
}
