internal import StillframeReports

/// Where a report goes.
enum ReportDestination {
    /// One document on standard output; without a format text on a terminal, else Markdown.
    case standardOutput(ReportFormat?)
    /// One document in a file.
    case file(String, ReportFormat)
    /// A set of files with a manifest in a folder.
    case folder(String, [ReportFormat])

    /// Whether images must be read again for what is written.
    func readsAgain(table: CSVTable?) -> Bool {
        switch self {
        case .standardOutput(let format): format == .csv && table == .applications
        case .file(_, let format): format == .csv && table == .applications
        case .folder(_, let formats): formats.contains(.csv) && (table ?? .applications) == .applications
        }
    }

    /// The format of the one document that is written; `nil` for a set of files.
    var format: ReportFormat? {
        switch self {
        case .standardOutput(let format): format ?? (StandardOutput.isTerminal ? .text : .markdown)
        case .file(_, let format): format
        case .folder: nil
        }
    }
}
