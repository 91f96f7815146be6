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

    /// The 1-based lines of the declarations that `isWanted` picks by their lines.
    ///
    /// A declaration is a function, initializer, subscript or property with its comment, down to the brace that closes it. It
    /// is told by the layout that `swift format` keeps: what belongs to it stands further in.
    func declarations(where isWanted: ([Substring]) -> Bool) -> [Int] {
        var found: [Int] = []
        var start = 0
        while start < lines.count {
            guard lines[start].isDeclaration else {
                start += 1
                continue
            }
            let depth = lines[start].indentation
            var end = start + 1
            while end < lines.count, lines[end].isEmpty || lines[end].indentation > depth || lines[end].isContinuation {
                end += 1
            }
            var first = start
            while first > 0, lines[first - 1].isLead, lines[first - 1].indentation == depth { first -= 1 }
            if isWanted(Array(lines[first..<end])) { found.append(start + 1) }
            start = end
        }
        return found
    }
}

extension Substring {
    /// The line without a comment at its end.
    var code: Substring {
        range(of: "//").map { self[..<$0.lowerBound] } ?? self
    }

    fileprivate var indentation: Int { prefix { $0 == " " }.count }

    /// Whether a declaration begins here that may have code.
    fileprivate var isDeclaration: Bool {
        firstMatch(
            of:
                /^ *((@[a-z_()]+|public|package|private|fileprivate|internal|static|final|mutating|override|private\(set\)) )*(func|init|deinit|subscript|var|let)\b/
        )
            != nil
    }

    /// Whether the line belongs to the declaration before it though it stands no further in.
    fileprivate var isContinuation: Bool {
        firstMatch(of: /^ *[)}\]]/) != nil || firstMatch(of: /^ *(throws|where|->)/) != nil || hasPrefix("#")
    }

    /// Whether the line is a comment or an attribute, which belongs to the declaration behind it.
    fileprivate var isLead: Bool { firstMatch(of: /^ *(\/\/|@)/) != nil }
}
