private import Foundation
private import Stillframe

/// Renames that can be undone: what stood at each name is kept under another one until all are done.
struct Renaming {
    private struct Kept {
        let target: String
        /// Where the old file is kept; `nil` where there was none.
        let old: String?
        var isReplaced = false
    }

    private var kept: [Kept] = []

    /// Keeps what stands at a name, which goes on standing there.
    mutating func keep(_ target: String, for path: String) throws(WriteFailure) {
        guard try isFile(target, path) else { return kept.append(Kept(target: target, old: nil)) }
        let old = OutputPlace.sibling(of: target, "old")
        do {
            // Where a disk has no links, a copy does.
            if (try? FileManager.default.linkItem(atPath: target, toPath: old)) == nil {
                try FileManager.default.copyItem(atPath: target, toPath: old)
            }
        } catch {
            throw WriteFailure(path: path, reason: "the file that is there can't be kept")
        }
        kept.append(Kept(target: target, old: old))
    }

    /// Keeps what stands at a name, and leaves the name empty until it is replaced.
    mutating func takeAway(_ target: String, for path: String) throws(WriteFailure) {
        guard try isFile(target, path) else { return kept.append(Kept(target: target, old: nil)) }
        let old = OutputPlace.sibling(of: target, "old")
        if let reason = SystemCalls.rename(target, to: old) { throw WriteFailure(path: path, reason: reason) }
        kept.append(Kept(target: target, old: old, isReplaced: true))
    }

    /// Whether a file stands at a name; what is no file, such as a folder, is never touched.
    private func isFile(_ target: String, _ path: String) throws(WriteFailure) -> Bool {
        guard let status = SystemCalls.ownStatus(of: target) else { return false }
        if status.kind != .file { throw WriteFailure(path: path, reason: "no file stands there") }
        return true
    }

    /// Gives a written file its own name.
    mutating func replace(_ target: String, with source: String, for path: String) throws(WriteFailure) {
        if let reason = SystemCalls.rename(source, to: target) { throw WriteFailure(path: path, reason: reason) }
        if let index = kept.firstIndex(where: { $0.target == target }) { kept[index].isReplaced = true }
    }

    /// Puts everything back.
    func undo() {
        for item in kept {
            if item.isReplaced {
                if let old = item.old {
                    _ = SystemCalls.rename(old, to: item.target)
                } else {
                    try? FileManager.default.removeItem(atPath: item.target)
                }
            }
            // A name that already holds the old file is left as it is, and so is the second name.
            if let old = item.old { try? FileManager.default.removeItem(atPath: old) }
        }
    }

    /// Lets the old files go, and has the disk keep the names.
    func commit() {
        for item in kept { if let old = item.old { try? FileManager.default.removeItem(atPath: old) } }
        let folders = Set(kept.map { URL(fileURLWithPath: $0.target).deletingLastPathComponent().path })
        for folder in folders {
            let handle = FileHandle(forReadingAtPath: folder)
            try? handle?.synchronize()
            try? handle?.close()
        }
    }
}
