import Foundation
import Testing

/// Expected texts in files; `RECORD=1` writes them anew, and fails the run.
enum Golden {
    /// Compares a text with a file beside the tests.
    static func expect(_ text: String, _ name: String) throws {
        try expect(text, at: URL(filePath: #filePath).appending(path: "../Golden/\(name)").standardized)
    }

    /// Compares a text with a file.
    static func expect(_ text: String, at file: URL) throws {
        if ProcessInfo.processInfo.environment["RECORD"] != nil {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(text.utf8).write(to: file)
            Issue.record("recorded \(file.lastPathComponent); read the difference and run again without RECORD")
            return
        }
        let expected = try? String(contentsOf: file, encoding: .utf8)
        #expect(text == expected, "\(file.path()) differs; if that is right, run `make golden`")
    }
}
