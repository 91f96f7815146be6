private import ArgumentParser
internal import Stillframe

/// The exit statuses, a public contract; the first of 64, 73, 2, 1 and 0 that applies.
enum ExitStatus: Int32 {
    /// The input was read as required.
    case success = 0
    /// There are findings at or over `--fail-on`, or differences where `--exit-code` asks for them.
    case findings = 1
    /// The input could not be fully read, or is incomplete.
    case incompleteInput = 2
    /// Wrong usage.
    case usage = 64
    /// A report could not be written.
    case cannotWrite = 73

    /// What a snapshot's verdict means for the exit status.
    init(_ verdict: Verdict, _ proof: Proof, requires required: RequiredProof, allowsIncomplete: Bool) {
        switch verdict {
        case .complete, .unknown:
            self = required.isMet(by: verdict, proof) ? .success : .incompleteInput
        case .incomplete:
            // Who asks for more than not knowing is not content with a gap.
            self = allowsIncomplete && required == .unknown ? .success : .incompleteInput
        case .conflicting, .unreadable: self = .incompleteInput
        }
    }

    /// Ends the command with this status, if it is not success.
    func exit() throws {
        if self != .success { throw ExitCode(rawValue) }
    }
}
