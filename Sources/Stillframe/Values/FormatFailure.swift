/// Why a value can't be laid out, in the words of the AWS CLI, which stumbles over the same.
public struct FormatFailure: Error, Sendable {
    /// What Python says.
    public let message: String

    package init(message: String) {
        self.message = message
    }
}
