private import Foundation
internal import StillframeReports

/// Reads a manifest and hashes again what lies beside it.
struct ManifestReader {
    let manifest: Manifest
    /// The files the manifest names that are there, and those that look like reports and have no entry.
    let outputs: [Manifest.Entry]

    /// A manifest that can't be used, and why.
    struct Failure: Error {
        let path: String
        let reason: String
    }

    /// More than a manifest of a million inputs.
    private static let longest = 512 << 20

    /// Reads `manifest.json`, or the one in a folder.
    init(path given: String) throws(Failure) {
        let path = ReportWriter.isFolder(given) ? "\(given)/\(Manifest.fileName)" : given
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw Failure(path: path, reason: "the manifest can't be opened")
        }
        defer { try? handle.close() }
        guard let text = try? handle.read(upToCount: Self.longest + 1), text.count <= Self.longest else {
            throw Failure(path: path, reason: "the manifest can't be read")
        }
        guard let manifest = try? JSONDecoder().decode(Manifest.self, from: text),
            manifest.tool.hasPrefix("stillframe ")
        else {
            throw Failure(path: path, reason: "it is no manifest that stillframe wrote, or it was changed")
        }
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        self.manifest = manifest
        outputs = Self.outputs(of: manifest, in: folder)
    }

    private static func outputs(of manifest: Manifest, in folder: URL) -> [Manifest.Entry] {
        let listed = Set(manifest.outputs.map(\.name))
        let others = ReportWriter.knownNames.subtracting(listed).sorted()
        // A manifest may come from anyone: it names files beside it and no others.
        return (manifest.outputs.map(\.name) + others).filter { !$0.isEmpty && !$0.utf8.contains(UInt8(ascii: "/")) }
            .compactMap { name in
                let path = folder.appendingPathComponent(name).path
                guard !OutputPlace(path).isDirect, let digest = FileDigest(of: path) else { return nil }
                return Manifest.Entry(name: name, bytes: digest.byteCount, sha256: digest.sha256)
            }
    }
}
