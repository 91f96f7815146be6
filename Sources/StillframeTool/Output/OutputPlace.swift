private import Foundation
private import Stillframe

/// Where a file to be written lies and by what path it is written.
struct OutputPlace {
    /// Where the file really lies: a link is written through, not replaced.
    let target: String
    /// Whether a folder stands there.
    let isFolder: Bool
    /// Whether it is no regular file, such as a device or pipe, and so is written at once.
    let isDirect: Bool
    /// The path to write to: a temporary name beside the target, or the target itself.
    let writingPath: String

    /// Looks a path up.
    init(_ path: String) {
        let url = Self.resolved(URL(fileURLWithPath: path), depth: 0)
        target = url.path
        let kind = SystemCalls.ownStatus(of: target)?.kind
        isFolder = kind == .folder
        isDirect = kind != nil && kind != .file
        writingPath = isDirect ? target : Self.sibling(of: target, "tmp")
    }

    /// A hidden name beside a file that nobody else has.
    static func sibling(of path: String, _ ending: String) -> String {
        let url = URL(fileURLWithPath: path)
        // A long name must not grow beyond what the file system takes.
        let name = String(decoding: url.lastPathComponent.utf8.prefix(100), as: UTF8.self)
        return url.deletingLastPathComponent()
            .appendingPathComponent(".\(name).\(String(UInt64.random(in: .min ... .max), radix: 36)).\(ending)").path
    }

    /// Gives what was written the permissions of the file it is going to replace.
    func keepPermissions() {
        guard !isDirect, let permissions = SystemCalls.ownStatus(of: target)?.permissions else { return }
        try? FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: writingPath)
    }

    /// The path without links, also where the last one leads to a file that is not there yet.
    private static func resolved(_ url: URL, depth: Int) -> URL {
        let url = url.resolvingSymlinksInPath()
        guard depth < 32, let link = try? FileManager.default.destinationOfSymbolicLink(atPath: url.path) else {
            return url
        }
        return resolved(
            URL(fileURLWithPath: link, relativeTo: url.deletingLastPathComponent()).absoluteURL,
            depth: depth + 1
        )
    }
}
