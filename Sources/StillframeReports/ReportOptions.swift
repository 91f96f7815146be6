public import Stillframe

/// What a report needs to know besides the snapshot.
public struct ReportOptions: Sendable {
    /// How many images of an issue a report for people shows at most.
    ///
    /// The rest is counted; CSV tables are always whole.
    public var maxRows: Int
    /// How many rows its other tables have at most: what was read and what it covers stays, however few images are wished for.
    var tableRows: Int { max(maxRows, Self.defaultRows) }

    /// How many are shown unless another number is wished for.
    public static let defaultRows = 20

    /// The version of the tool that writes the report, such as `0.1.0`.
    public var toolVersion: String
    /// What was read, as the user named it; empty for nothing to say.
    public var inputTitle: String
    /// How sure completeness must be; where it is less sure, the report says so.
    public var required: RequiredProof
    /// Whether text for a terminal has colours.
    public var isColoured = false

    /// Collects the options; a negative number of rows counts as 0.
    public init(
        maxRows: Int = defaultRows,
        toolVersion: String,
        inputTitle: String = "",
        required: RequiredProof = .unknown
    ) {
        self.maxRows = max(0, maxRows)
        self.toolVersion = toolVersion
        self.inputTitle = inputTitle
        self.required = required
    }
}
