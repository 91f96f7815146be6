/// One input file and what it was found to be.
public struct InputFile: Sendable {
    /// The logical name: the path relative to the argument it came from, `/`-separated; `-` for standard input.
    public let name: String
    /// The size in bytes as stored, before inflating.
    public let byteCount: Int
    /// The form its content has, in words for people, such as `JSON page` or `gzip, JSON pages, one a line`.
    public let form: String
    /// How many pages it holds, repeats and error bodies included; bare images count as one page.
    public let pageCount: Int
    /// How many images its pages hold, repeats included.
    public let imageCount: Int
    /// The members of its images that the service model doesn't know.
    public let unknownMembers: UnknownMembers
    /// SHA-256 of the stored bytes in lower-case hexadecimal; `nil` unless the settings ask for it.
    public let sha256: String?
}
