/// A pattern in which `*` stands for any text and `?` for one byte; it must match as a whole, byte by byte.
package struct Glob: Sendable, Hashable {
    private let bytes: [UInt8]

    /// Makes a pattern.
    package init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// Whether a text matches.
    package func matches(_ text: String) -> Bool {
        matches(Array(text.utf8).span)
    }

    /// Whether a text matches.
    ///
    /// - Complexity: O(*n*) in the length of the text for one `*`, O(*n* · *m*) for several.
    func matches(_ text: Span<UInt8>) -> Bool {
        var (place, index) = (0, 0)
        // Where the last star stands, and where in the text what it stands for ends so far.
        var star: (place: Int, index: Int)?
        while index < text.count {
            if place < bytes.count, bytes[place] == UInt8(ascii: "*") {
                star = (place, index)
                place += 1
            } else if place < bytes.count, bytes[place] == UInt8(ascii: "?") || bytes[place] == text[index] {
                place += 1
                index += 1
            } else if let last = star {
                star = (last.place, last.index + 1)
                place = last.place + 1
                index = last.index + 1
            } else {
                return false
            }
        }
        return bytes[place...].allSatisfy { $0 == UInt8(ascii: "*") }
    }
}
