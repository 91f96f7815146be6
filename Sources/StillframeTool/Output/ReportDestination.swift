internal import StillframeReports

/// Where a report goes.
enum ReportDestination {
    /// One document on standard output; without a format text on a terminal, else Markdown.
    case standardOutput(ReportFormat?)
    /// One document in a file.
    case file(String, ReportFormat)
    /// A set of files with a manifest in a folder.
    case folder(String, [ReportFormat])

    /// Whether a set of files is written.
    var isFolder: Bool {
        if case .folder = self { true } else { false }
    }
}
