/// What the AWS CLI, boto3 or Python said when a command failed, as far as it can be told from the text.
struct CommandError {
    /// The service's code, or botocore's own class of error; `nil` where neither is named.
    private let code: String?
    /// The operation that was refused.
    private let operation: String?

    /// Looks for `An error occurred (CODE) when calling the OPERATION operation`, wherever in a text it stands: a
    /// traceback has it last.
    init(_ text: String) {
        if let match = text.firstMatch(
            of: /An error occurred \(([A-Za-z0-9.]{1,64})\)(?: when calling the ([A-Za-z]{1,64}) operation)?/
        ) {
            code = String(match.1)
            operation = match.2.map { String($0) }
        } else {
            code = text.firstMatch(of: /botocore\.exceptions\.([A-Za-z]{1,64})/).map { String($0.1) }
            operation = nil
        }
    }

    /// The code in brackets and the operation; empty where the text tells neither.
    var told: String {
        guard let code else { return "" }
        return " (\(code))" + (operation.map { " when calling \($0)" } ?? "")
    }

    /// What to do about it.
    var advice: String {
        switch code {
        case let code? where code.hasPrefix("AccessDenied") || code.hasPrefix("UnauthorizedOperation"):
            "let whoever runs it call \(operation.map { "appstream:\($0)" } ?? "the operation"), then run the command again"
        case let code? where Self.isAboutCredentials(code): "sign in again, then run the command again"
        case let code?
        where code.contains("Throttl") || code.contains("TooManyRequests") || code == "RequestLimitExceeded":
            "wait a while, then run the command again"
        default: "put right what it says and run the command again"
        }
    }

    private static func isAboutCredentials(_ code: String) -> Bool {
        ["Expired", "Token", "Credential", "Signature", "UnrecognizedClient", "SSO"].contains { code.contains($0) }
    }
}
