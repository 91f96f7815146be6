private import ArgumentParser
private import Foundation

/// Keeps reports from being written over the dumps they are made from.
enum InputGuard {
    /// Refuses an output that is one of the inputs.
    ///
    /// - Throws: a usage error that names the file.
    static func check(output: String, inputs: [String]) throws {
        let target = resolved(output)
        for input in inputs where input != "-" {
            let source = resolved(input)
            let isFolder = ReportWriter.isFolder(input)
            let isInside = isFolder && target.hasPrefix(source + "/") && FileManager.default.fileExists(atPath: target)
            // A file below an input folder may be a dump; an old report of ours is not, but a new name costs nothing.
            if target == source && !isFolder || isInside && !isReport(target) {
                throw ValidationError(
                    "'\(output)' is one of the inputs, which are never changed; choose another output"
                )
            }
        }
    }

    /// Whether an existing file or folder is our own output by its name.
    private static func isReport(_ path: String) -> Bool {
        path.hasSuffix(".md") || path.hasSuffix(".csv") || ReportWriter.isFolder(path)
    }

    private static func resolved(_ path: String) -> String {
        URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL.path
    }
}
