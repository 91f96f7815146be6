public import JMESPath

/// Why pages, or what is made of them, can't be had; ``description`` says it in the words of boto3 and the AWS CLI.
public enum PaginationError: Error, Sendable {
    /// Two pages in a row gave this token; both were handed out.
    case repeatedToken(JSONValue)
    /// The pages go round in a circle: this token was given before, though not by the page before. boto3 goes on for ever.
    case circle(JSONValue)
    /// A starting token that can't be read, or can't be continued from.
    case badStartingToken(String)
    /// A text that should be a whole number.
    case notAnInteger(String)
    /// A value of a type that Python's `int` doesn't take; the type in Python's words.
    case noInteger(type: String)
    /// A number that doesn't fit in 64 bits.
    case numberTooLarge(String)
    /// A value that lacks a method; what Python says where a starting token is JSON but no object.
    case noAttribute(type: String, name: String)
    /// A starting token names encoded values that it doesn't have.
    case missingKey(String)
    /// A starting token's count of images that Python can't cut a list by, or add to one.
    case badSkip(String)
    /// Arguments that a client refuses to send, one message each.
    case invalidParameters([String])
    /// The service's own error.
    case service(code: String, message: String)
    /// The expression of a search is wrong, or doesn't fit the page at hand.
    case query(JMESPathError)
    /// An input changed since it was read.
    case unreadable(ReadingAgainFailure)
}

extension PaginationError: CustomStringConvertible {
    /// The message.
    public var description: String {
        switch self {
        case .repeatedToken(let token):
            "Error during pagination: The same next token was received twice: \(PythonText.representation(of: token))"
        case .circle(let token):
            "Error during pagination: The pages go round in a circle, this next token was received before: "
                + PythonText.representation(of: token)
        case .badStartingToken(let token): "Bad starting token: \(token)"
        case .notAnInteger(let text): "invalid literal for int() with base 10: \(PythonText.quoted(text))"
        case .noInteger(let type):
            "int() argument must be a string, a bytes-like object or a real number, not '\(type)'"
        case .numberTooLarge(let text): "the number \(text) is too large"
        case .noAttribute(let type, let name): "'\(type)' object has no attribute '\(name)'"
        case .missingKey(let name): PythonText.quoted(name)
        case .badSkip(let message): message
        case .invalidParameters(let messages):
            (["Parameter validation failed:"] + messages).joined(separator: "\n")
        case .service(let code, let message):
            "An error occurred (\(code)) when calling the DescribeImages operation: \(message)"
        case .query(let error): error.description
        case .unreadable(let failure): "\(failure.file): \(failure.reason)"
        }
    }
}
