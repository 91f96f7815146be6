/// Finds where a block may be cut so that the next one begins with an image or a document.
///
/// The cut is a guess from how the input separated the values before; it is proven when the fragments are joined, so a
/// wrong guess costs time, never a result.
struct BlockSplitter: Sendable {
    private static let probeBytes = 128 << 10

    /// The levels in which the next block begins if the guess is right.
    let frames: [ScanFrame]
    /// What stands before and at the beginning of a value, such as a line feed, eight blanks and `{` or `<member>`.
    private let pattern: [UInt8]
    /// How many of the pattern's bytes belong to the block before.
    private let lead: Int
    /// Whether the pattern is common inside images too, so that a candidate must be looked at.
    private let needsProbe: Bool
    private let isXML: Bool
    private let limits: ReadLimits

    /// Learns from a value that begins at or, white space passed over, behind `start` in a block.
    init?(learningFrom bytes: ArraySlice<UInt8>, start: Int, frames: [ScanFrame], limits: ReadLimits) {
        guard start > 0, let start = bytes[start...].firstIndex(where: { $0 > 0x20 }) else { return nil }
        isXML = frames[0].kind == .xml
        guard let end = isXML ? Self.tagEnd(in: bytes, from: start) : Self.opening(in: bytes, at: start) else {
            return nil
        }
        var from = start
        while from > 0, bytes[from - 1] == 0x20 || bytes[from - 1] == 0x09 { from -= 1 }
        if from > 0, bytes[from - 1] == 0x0a {
            pattern = Array(bytes[(from - 1)...end])
            lead = start - from + 1
            needsProbe = false
        } else {
            guard let end = isXML ? end : Self.nameStart(in: bytes, from: start, frames) else { return nil }
            let before = bytes[..<start].lastIndex(of: UInt8(ascii: isXML ? "<" : "}")) ?? start
            guard start - before < 64, end - start < 64 else { return nil }
            pattern = Array(bytes[before...end])
            lead = start - before
            needsProbe = frames.last?.kind != .entries
        }
        self.frames = frames
        self.limits = limits
    }

    /// The offset of a bracket that opens a JSON value.
    private static func opening(in bytes: ArraySlice<UInt8>, at start: Int) -> Int? {
        bytes[start] == UInt8(ascii: "{") || bytes[start] == UInt8(ascii: "[") ? start : nil
    }

    /// The offset of the quote before an image's first member name, or behind that of a capture's entry, which tells it
    /// from all else there.
    private static func nameStart(in bytes: ArraySlice<UInt8>, from start: Int, _ frames: [ScanFrame]) -> Int? {
        guard let kind = frames.last?.kind, kind == .images || kind == .entries,
            let quote = bytes[(start + 1)...].firstIndex(of: UInt8(ascii: "\""))
        else { return nil }
        return kind == .images ? quote : bytes[(quote + 1)...].firstIndex(of: UInt8(ascii: "\""))
    }

    /// The offset of the last byte of a start tag.
    private static func tagEnd(in bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
        guard bytes[start] == UInt8(ascii: "<"), start + 1 < bytes.endIndex, bytes[start + 1] > UInt8(ascii: "/"),
            bytes[start + 1] != UInt8(ascii: "?")
        else { return nil }
        return bytes[start...].firstIndex(of: UInt8(ascii: ">"))
    }

    /// The last offset at which the block may be cut; `nil` where there is none.
    func cut(_ block: borrowing Block) -> Int? {
        block.withView { block in
            var end = block.count
            var tries = 0
            while let found = last(before: end, in: block) {
                let start = found + lead
                if start > 0, !needsProbe || isImage(at: start, in: block) { return start }
                end = found + pattern.count - 1
                tries += 1
                if tries > (isXML ? 256 : 4096) { return nil }
            }
            return nil
        }
    }

    /// The offset of the last whole pattern that ends at or before `end`.
    private func last(before end: Int, in block: BlockView) -> Int? {
        let bytes = unsafe block.start
        var place = end - pattern.count
        let first = pattern[0]
        while place >= 0 {
            // SAFETY: `place` and what is compared behind it lie below `end`.
            while place >= 0, unsafe bytes[place] != first { place -= 1 }
            if place < 0 { return nil }
            var index = 1
            while index < pattern.count, unsafe bytes[place + index] == pattern[index] { index += 1 }
            if index == pattern.count { return place }
            place -= 1
        }
        return nil
    }

    /// Whether a whole image stands at an offset: an application begins the same way.
    private func isImage(at start: Int, in block: BlockView) -> Bool {
        // libxml2 copies what it is given, so it is given no more than most images take.
        let count = min(block.count - start, isXML ? Self.probeBytes : .max)
        // SAFETY: the part lies in the block, and padding or more of the block follows it.
        let rest = unsafe BlockView(start: block.start + start, count: count, isLast: false)
        let form: ImageAgain.Form = isXML ? .xml(isLowerCamel: frames.isLowerCamel) : .json
        return ImageAgain.read(rest, form: form, limits: limits) { $0.isImage } ?? false
    }
}
