/// Why a text is not JSON.
public struct JSONTextError: Error, Sendable, Equatable {
    /// What was found, lowercase, without a period.
    public let message: String
    /// The offset of the first wrong byte in the text's UTF-8.
    public let offset: Int
    /// Whether the text may well be JSON, but nested deeper than is read.
    package internal(set) var isTooDeep = false
}
