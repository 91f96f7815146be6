private import Foundation
internal import Stillframe
internal import StillframeReports

/// Writes reports whole or not at all: each file under a temporary name first, then renamed; a manifest last.
struct ReportWriter {
    let snapshot: Snapshot
    let options: ReportOptions
    let table: CSVTable?
    let dialect: CSVDialect
    /// What changed the result, for the manifest.
    let settings: Manifest.Settings

    /// Whether a folder, or a link to one, stands at a path.
    static func isFolder(_ path: String) -> Bool {
        OutputPlace(path).isFolder
    }

    /// The names a folder may hold that are ours.
    static var knownNames: Set<String> {
        Set(contents(ReportFormat.allCases, nil).map(\.name))
    }

    /// Says whether a destination could be written to, before anything is read for it.
    ///
    /// Nothing that is there changes, but a missing folder is made; ``OutputFolder/removeIfEmpty()`` takes it away again.
    static func prepare(_ destination: ReportDestination, _ table: CSVTable?) throws(WriteFailure) -> OutputFolder? {
        switch destination {
        case .standardOutput:
            try StandardOutput.check()
            return nil
        case .file(let path, _):
            try FileSet.check(path)
            return nil
        case .folder(let path, let formats):
            let folder = try OutputFolder(path)
            do throws(WriteFailure) {
                for (name, _, _) in contents(formats, table) { try FileSet.check("\(path)/\(name)") }
                try FileSet.check("\(path)/\(Manifest.fileName)")
            } catch {
                folder.removeIfEmpty()
                throw error
            }
            return folder
        }
    }

    /// Writes to a destination and returns what was written, for people; `nil` for standard output.
    func write(to destination: ReportDestination) throws -> String? {
        switch destination {
        case .standardOutput:
            var output = StandardOutput()
            try write(destination.format ?? .markdown, table ?? .findings, into: &output)
            try output.finish()
            return nil
        case .file(let path, let format):
            var set = FileSet(protecting: snapshot.inputs.dumpPaths)
            try set.add(path) { stream in try write(format, table ?? .findings, into: &stream) }
            try set.publish()
            return path
        case .folder(let path, let formats):
            return try writeFolder(path, formats)
        }
    }

    private func writeFolder(_ path: String, _ formats: [ReportFormat]) throws -> String {
        var set = FileSet(protecting: snapshot.inputs.dumpPaths)
        for (name, format, table) in Self.contents(formats, table) {
            try set.add("\(path)/\(name)") { try write(format, table, into: &$0) }
        }
        let manifest = Manifest(
            snapshot: snapshot,
            toolVersion: options.toolVersion,
            settings: settings,
            outputs: set.files.map { file in
                let name = URL(fileURLWithPath: file.path).lastPathComponent
                return Manifest.Entry(name: name, bytes: file.byteCount, sha256: file.sha256)
            }
        )
        try set.add("\(path)/\(Manifest.fileName)") { manifest.write(into: &$0) }
        try set.publish()
        let tables =
            formats.contains(.csv) ? ["\(table == nil ? "\(CSVTable.allCases.count) tables" : "1 table") in CSV"] : []
        let pages = formats.filter { $0 != .csv }.map { "report.\($0.fileExtension)" }
        return "\(path)/ (\((pages + tables + [Manifest.fileName]).joined(separator: ", ")))"
    }

    /// The files of a folder but the manifest, in the order they are written.
    static func contents(
        _ formats: [ReportFormat],
        _ table: CSVTable?
    ) -> [(name: String, format: ReportFormat, table: CSVTable?)] {
        formats.flatMap { format -> [(name: String, format: ReportFormat, table: CSVTable?)] in
            switch format {
            case .text, .markdown: [("report.\(format.fileExtension)", format, nil)]
            case .csv: (table.map { [$0] } ?? CSVTable.allCases).map { ($0.fileName, format, $0) }
            }
        }
    }

    private func write(_ format: ReportFormat, _ table: CSVTable?, into stream: inout some TextOutputStream) throws {
        switch format {
        case .text: SummaryText.write(snapshot, options: options, into: &stream)
        case .markdown: MarkdownReport.write(snapshot, options: options, into: &stream)
        case .csv: try CSVReport.write(table ?? .findings, snapshot, for: dialect, into: &stream)
        }
    }
}
