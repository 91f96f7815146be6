/// A place in the input, for a person to find and a program to cite.
public struct Place: Sendable, Hashable {
    /// The input's logical name: its path relative to the argument it came from, `/`-separated; `-` for standard input.
    public let file: String
    /// The 1-based line in the decoded text; `nil` where no line can be told.
    public let line: Int?
    /// The 1-based column, in Unicode scalars of the decoded text; `nil` where no line can be told.
    public let column: Int?
    /// The member as a JSON pointer in the model of one page, such as `/Images/3/State`; empty for the page itself.
    public let pointer: String
    /// Whether line and column count in inflated or transcoded text, not in the file's own bytes.
    public let isDecoded: Bool

    /// Makes a place; without a line it means the file as a whole.
    public init(file: String, line: Int? = nil, column: Int? = nil, pointer: String = "", isDecoded: Bool = false) {
        self.file = file
        self.line = line
        self.column = column
        self.pointer = pointer
        self.isDecoded = isDecoded
    }
}
