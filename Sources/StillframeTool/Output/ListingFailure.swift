internal import ArgumentParser
private import JMESPath
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
