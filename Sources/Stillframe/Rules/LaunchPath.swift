/// A launch path as Windows and Linux read it; which of the two it is for doesn't matter here.
struct LaunchPath {
    /// Whether it names no program, or one that depends on the session's folder and search path.
    let isEmptyOrRelative: Bool

    init(_ path: Span<UInt8>) {
        var start = 0
        while start < path.count, path[start] == UInt8(ascii: " ") || path[start] == UInt8(ascii: "\"") { start += 1 }
        guard start < path.count else {
            isEmptyOrRelative = true
            return
        }
        switch path[start] {
        // Rooted and network paths; variables of Windows and shells; known folders by id; the home folder.
        case UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "%"), UInt8(ascii: "$"), UInt8(ascii: "{"),
            UInt8(ascii: "~"):
            isEmptyOrRelative = false
        default: isEmptyOrRelative = !Self.hasSchemeOrAppID(path, from: start)
        }
    }

    /// Whether it begins with a rooted drive or another scheme (`C:\\`, `shell:`, `ms-settings:`), or is the id of a packaged
    /// app; `C:name` is looked for in the folder that is current on the drive.
    private static func hasSchemeOrAppID(_ path: Span<UInt8>, from start: Int) -> Bool {
        for index in start..<path.count {
            switch path[index] {
            case UInt8(ascii: "!"): return index > start
            case UInt8(ascii: ":"): return index > start + 1 || index == start + 1 && isRooted(path, at: index + 1)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"):
                continue
            default: return false
            }
        }
        return false
    }

    private static func isRooted(_ path: Span<UInt8>, at index: Int) -> Bool {
        index < path.count && (path[index] == UInt8(ascii: "\\") || path[index] == UInt8(ascii: "/"))
    }
}
