internal import ArgumentParser

/// A report could not be written; nothing of it was left behind.
struct WriteFailure: Error {
    let path: String
    let reason: String

    /// Says so and gives the status to end with.
    func exit() -> ExitCode {
        Talk.say("stillframe: \(path): \(reason)")
        return ExitCode(ExitStatus.cannotWrite.rawValue)
    }
}
