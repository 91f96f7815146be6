/// Why a file that steers a run (facts, configuration, baseline) was refused, and where; nothing of such a file is used.
public struct FileRefusal: Error, Hashable {
    /// The line, counted from 1.
    public let line: Int
    /// The column in Unicode scalars, counted from 1.
    public let column: Int
    /// What is wrong and what is expected, lowercase, without a period; may quote the file.
    public let message: String
}
