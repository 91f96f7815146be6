private import Foundation
internal import Stillframe
internal import StillframeReports

/// Writes reports whole or not at all: each file under a temporary name first, then renamed; a manifest last.
struct ReportWriter {
    let snapshot: Snapshot
    let options: ReportOptions
    let table: CSVTable?

    /// Whether a folder stands at a path.
    static func isFolder(_ path: String) -> Bool {
        let values = try? URL(fileURLWithPath: path).resourceValues(forKeys: [.isDirectoryKey])
        return values?.isDirectory ?? false
    }

    /// Writes to a destination and returns the paths of what was written; empty for standard output.
    func write(to destination: ReportDestination) throws -> [String] {
        switch destination {
        case .standardOutput(let format):
            var output = StandardOutput()
            let usual = StandardOutput.isTerminal ? ReportFormat.text : .markdown
            try write(format ?? usual, table ?? .findings, into: &output)
            try output.finish()
            return []
        case .file(let path, let format):
            var set = FileSet(protecting: snapshot.inputs.dumpPaths)
            try set.add(path) { stream in try write(format, table ?? .findings, into: &stream) }
            try set.publish()
            return [path]
        case .folder(let path, let formats):
            return try writeFolder(path, formats)
        }
    }

    private func writeFolder(_ path: String, _ formats: [ReportFormat]) throws -> [String] {
        let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
        try FileSet.makeFolder(folder)
        var set = FileSet(protecting: snapshot.inputs.dumpPaths)
        for format in formats {
            switch format {
            case .text, .markdown:
                try set.add("\(folder)/report.\(format.fileExtension)") { try write(format, nil, into: &$0) }
            case .csv:
                for table in table.map({ [$0] }) ?? CSVTable.allCases {
                    try set.add("\(folder)/\(table.fileName)") { try write(.csv, table, into: &$0) }
                }
            }
        }
        let manifest = Manifest(snapshot: snapshot, toolVersion: options.toolVersion, outputs: set.files)
        try set.add("\(folder)/manifest.json") { try manifest.write(into: &$0) }
        try set.publish()
        return set.files.map(\.path)
    }

    private func write(_ format: ReportFormat, _ table: CSVTable?, into stream: inout some TextOutputStream) throws {
        switch format {
        case .text: SummaryText.write(snapshot, options: options, into: &stream)
        case .markdown: MarkdownReport.write(snapshot, options: options, into: &stream)
        case .csv: try CSVReport.write(table ?? .findings, snapshot, into: &stream)
        }
    }
}
