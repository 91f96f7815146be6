import Foundation

/// A Swift file of the repository, for tests of the house rules.
struct SourceFile {
    /// The repository's folder.
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The path from the repository's folder on.
    let path: String
    let lines: [Substring]

    /// All Swift files below `Sources`.
    static func all() throws -> [SourceFile] {
        let folder = root.appending(path: "Sources")
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path())
        return try paths.filter { $0.hasSuffix(".swift") }.sorted().map { path in
            let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
            return SourceFile(
                path: "Sources/\(path)",
                lines: text.split(separator: "\n", omittingEmptySubsequences: false)
            )
        }
    }
}
