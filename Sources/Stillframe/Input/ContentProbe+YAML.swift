/// YAML is told from other text by the member its first page begins with.
extension ContentProbe {
    /// The members that a page may begin with: in the order of the service, and sorted by name.
    private static let pageMembers = ["Images", "NextToken", "ResponseMetadata", "StillframeVerdict"]

    /// Whether the first line is a page's in YAML; comments, directives and marks of a document may stand before it.
    static func isYAML(_ text: ArraySlice<UInt8>) -> Bool {
        let line = firstLine(text)
        return pageMembers.contains { begins(line, with: $0) }
    }

    /// What YAML is that begins with a member of an image.
    static func queriedYAML(_ text: ArraySlice<UInt8>) -> String? {
        let line = firstLine(text)
        guard ImageMember.allCases.contains(where: { begins(line, with: $0.name) }) else { return nil }
        return "is YAML of images without their page, as a --query leaves it; save whole pages, without --query"
    }

    /// The first line that says something.
    private static func firstLine(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = text
        while let first = rest.first {
            let line = rest.prefix { $0 != 0x0a && $0 != 0x0d }
            rest = rest[line.endIndex...].drop(while: isBlank)
            if first == UInt8(ascii: "#") || first == UInt8(ascii: "%") || isDocumentMark(line) { continue }
            return line
        }
        return []
    }

    /// Three hyphens, and behind them at most a comment.
    private static func isDocumentMark(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.starts(with: Array("---".utf8)) else { return false }
        let visible = line.dropFirst(3).first { $0 > 0x20 }
        return visible == nil || visible == UInt8(ascii: "#")
    }

    /// Whether a line begins with a member, perhaps of the first element of a list.
    private static func begins(_ line: ArraySlice<UInt8>, with name: String) -> Bool {
        var line = line
        if line.starts(with: Array("- ".utf8)) { line = line.dropFirst().drop { $0 == 0x20 } }
        let quote = line.first.flatMap { "\"'".utf8.contains($0) ? $0 : nil }
        if quote != nil { line = line.dropFirst() }
        guard line.starts(with: Array(name.utf8)) else { return false }
        var after = line.dropFirst(name.utf8.count)
        if let quote {
            guard after.first == quote else { return false }
            after = after.dropFirst()
        }
        return after.drop { $0 == 0x20 }.first == UInt8(ascii: ":")
    }
}
