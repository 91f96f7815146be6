/// Bytes that come one run after the other: a file, an inflated file, transcoded text, or memory.
protocol ByteSource: AnyObject {
    /// Fills a part of `buffer` from its beginning and returns how many bytes; 0 at the end.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputFailure) -> Int
}

/// Why input could not be read.
struct InputFailure: Error {
    let kind: ProblemKind
    /// One sentence without a period, about the file at the problem's place.
    let message: String
    /// Where in the decoded text it lies; `nil` where that is not known.
    var position: Position?
}
