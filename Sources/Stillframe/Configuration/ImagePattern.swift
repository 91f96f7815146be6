/// A name or ARN of an image in which `*` stands for any text and `?` for one byte; it must match as a whole.
///
/// A pattern that begins with `arn:` is compared with the image's ARN, any other with its name, byte by byte.
public struct ImagePattern: Sendable, Hashable {
    /// No pattern is longer, in bytes: names have at most 100.
    package static let longest = 512

    /// The pattern as it was written.
    public let text: String
    /// Whether it is compared with the ARN.
    public let isARN: Bool
    private let glob: Glob

    /// Makes a pattern.
    public init(_ text: String) {
        self.text = text
        glob = Glob(text)
        isARN = text.utf8.starts(with: "arn:".utf8)
    }

    /// Whether a name or ARN matches.
    func matches(_ name: Span<UInt8>) -> Bool { glob.matches(name) }
}
