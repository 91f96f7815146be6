private import ArgumentParser
private import Foundation
internal import Stillframe

/// Keeps reports from being written over the dumps they are made from.
enum InputGuard {
    /// Refuses an output that is one of the named inputs, before anything is read.
    ///
    /// - Throws: a usage error that names the file.
    static func check(output: String, inputs: [String]) throws {
        guard !ReportWriter.isFolder(output) else { return }
        try check([output], against: inputs.filter { $0 != "-" })
    }

    /// Refuses outputs that are dumps which were read.
    ///
    /// - Throws: a usage error that names the file.
    static func check(_ outputs: [String], against dumps: [String]) throws {
        let sources = Set(dumps.map(resolved))
        for output in outputs where sources.contains(resolved(output)) {
            throw ValidationError("'\(output)' is one of the inputs, which are never changed; choose another output")
        }
    }

    private static func resolved(_ path: String) -> String {
        URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL.path
    }
}
