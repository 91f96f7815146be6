import Foundation

/// A temporary folder for what the runs write.
struct Workspace: Sendable {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "conformance-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    /// A name in the folder that nothing else uses.
    func newFile(named suffix: String) -> URL {
        folder.appending(path: "\(UUID().uuidString)-\(suffix)")
    }

    func remove() {
        try? FileManager.default.removeItem(at: folder)
    }
}
