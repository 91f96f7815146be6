/// The formats a report can be written in.
public enum ReportFormat: String, Sendable, CaseIterable {
    /// A screen for a terminal; see ``SummaryText``.
    case text
    /// One page for people, for GitHub or any viewer of Markdown.
    case markdown
    /// Tables for spreadsheets and scripts, a file each; see ``CSVTable``.
    case csv

    /// The extension of the files it is written to, without the dot.
    public var fileExtension: String {
        switch self {
        case .text: "txt"
        case .markdown: "md"
        case .csv: "csv"
        }
    }
}
