/// Why a JSON document can't be read.
public struct JSONDocumentFailure: Error, Sendable {
    /// The file as it was named; `-` is standard input.
    public let file: String
    /// The line of the first wrong byte, from 1 on; `nil` where the file itself can't be read.
    public let line: Int?
    /// The column in that line, in Unicode scalars from 1 on.
    public let column: Int?
    /// What is wrong, lowercase, without a period.
    public let reason: String
    /// Whether it is text that follows a whole JSON document, as where pages were saved one a line.
    public var followsDocument = false
}
