private import Foundation

/// A folder for reports, made with those above it where they are missing.
struct OutputFolder {
    let path: String
    /// The folders that were made, outermost first.
    private var made: [String] = []

    /// Makes the folder.
    init(_ path: String) throws(WriteFailure) {
        self.path = path
        var missing: [URL] = []
        var url = URL(fileURLWithPath: path)
        while !FileManager.default.fileExists(atPath: url.path), url.path != "/" {
            missing.append(url)
            url.deleteLastPathComponent()
        }
        for url in missing.reversed() {
            do {
                try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false)
                made.append(url.path)
            } catch {
                removeIfEmpty()
                throw WriteFailure(
                    path: path,
                    reason: "the folder can't be made: \(WriteFailure(path: path, error).reason)"
                )
            }
        }
        if !ReportWriter.isFolder(path) {
            throw WriteFailure(path: path, reason: "a file stands where the folder should be")
        }
    }

    /// Takes the folders away again that were made and in which nothing lies.
    func removeIfEmpty() {
        for path in made.reversed() {
            guard let names = try? FileManager.default.contentsOfDirectory(atPath: path), names.isEmpty else { return }
            try? FileManager.default.removeItem(atPath: path)
        }
    }
}
