import Foundation

/// A file of tab-separated values whose first line names the columns.
struct Table {
    /// Each row's fields by column name; a missing field is empty.
    let rows: [[String: String]]

    init(contentsOf file: URL) throws {
        let text = try String(contentsOf: file, encoding: .utf8)
        var lines = text.split(whereSeparator: { $0 == "\n" || $0 == "\r\n" }).map(Self.fields)
        guard !lines.isEmpty else {
            throw ConformanceError.badCorpus(file: file.lastPathComponent, reason: "has no header line")
        }
        let columns = lines.removeFirst()
        rows = lines.map { Dictionary(zip(columns, $0)) { first, _ in first } }
    }

    private static func fields(_ line: Substring) -> [String] {
        line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
}
