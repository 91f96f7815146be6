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

    /// Refuses a merged dump or baseline that is one of the named inputs or lies in one, where the next run would read it too.
    ///
    /// - Throws: a usage error that names the file.
    static func check(dump output: String, inputs: [String]) throws {
        try check(output: output, inputs: inputs)
        if let folder = folder(of: output, among: inputs) {
            throw ValidationError(
                "'\(output)' lies in '\(folder)': the next run would read it as one more dump; choose another output"
            )
        }
    }

    /// The input folder that a file lies in; `nil` where it lies in none.
    static func folder(of path: String, among inputs: [String]) -> String? {
        let places = places(of: path)
        return inputs.first { input in
            guard input != "-", ReportWriter.isFolder(input) else { return false }
            let folder = resolved(input)
            return places.contains { $0.hasPrefix(folder.hasSuffix("/") ? folder : folder + "/") }
        }
    }

    /// The input file that a file lies in one folder with, itself or by a link; `nil` where it lies beside none.
    static func neighbour(of path: String, among inputs: [String]) -> String? {
        let folders = Set(places(of: path).map(folder))
        return inputs.first { input in
            guard input != "-", !ReportWriter.isFolder(input) else { return false }
            return !folders.isDisjoint(with: places(of: input).map(folder))
        }
    }

    private static func folder(of place: String) -> String {
        URL(fileURLWithPath: place).deletingLastPathComponent().path
    }

    /// Where a path lies and, if it is a link, where it leads.
    private static func places(of path: String) -> Set<String> {
        let url = URL(fileURLWithPath: path)
        let folder = resolved(url.deletingLastPathComponent().path)
        return [URL(fileURLWithPath: folder).appendingPathComponent(url.lastPathComponent).path, resolved(path)]
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
        OutputPlace(path).target
    }
}
