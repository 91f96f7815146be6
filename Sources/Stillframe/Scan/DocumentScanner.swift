/// Reads a run of bytes from a place between values to the last such place it can reach, and keeps what was learned.
///
/// The levels above single images are kept as frames, so that the scan can stop and go on between any two values: at
/// the window's end, or where another thread began. Each step either succeeds whole or leaves everything as it was.
struct DocumentScanner {
    var reader: JSONReader
    var frames: [ScanFrame]
    var notes: ScanNotes
    /// The last place between values that was reached.
    private var boundary: Int

    /// Prepares to scan a block, standing in `frames`; the block outlives the scanner.
    init(_ block: BlockView, frames: [ScanFrame], settings: ScanSettings) {
        reader = JSONReader(block, limits: settings.limits)
        reader.depth = frames.count - 1
        notes = ScanNotes(block, frames: frames, settings: settings)
        self.frames = frames
        boundary = 0
    }

    /// Scans as far as whole values reach and returns what was learned.
    mutating func run() -> Fragment {
        do throws(ReadFailure) {
            while try step() { boundary = reader.position }
        } catch {
            if let damage = reader.damage { notes.noteDamage(damage) }
        }
        return notes.finish(length: boundary, frames: frames)
    }

    /// Takes one step between values; false at the end of the block or the input.
    private mutating func step() throws(ReadFailure) -> Bool {
        reader.skipSpace()
        let frame = frames[frames.count - 1]
        if frame.kind == .documents, reader.position < reader.end, reader.current == 0xef, !skipMark() { return false }
        boundary = reader.position
        if reader.position >= reader.end {
            if !reader.isLast || frame.kind == .documents { return false }
            throw reader.outOfBytes("the text ends inside \(frame.kind.words)")
        }
        switch frame.kind {
        case .list, .images, .entries: try stepInList(frame)
        case .page, .envelope, .fixture, .capture, .log: try stepInObject(frame)
        default: try readDocument()
        }
        return true
    }

    /// Passes a byte order mark before a document, as files that were put together have it; false if the block ends in it.
    private mutating func skipMark() -> Bool {
        let mark: [UInt8] = [0xef, 0xbb, 0xbf]
        let start = reader.position
        for byte in mark {
            guard reader.position < reader.end else {
                reader.position = start
                return reader.isLast
            }
            guard reader.current == byte else {
                reader.position = start
                return true
            }
            reader.position += 1
        }
        reader.skipSpace()
        return true
    }

    private mutating func readDocument() throws(ReadFailure) {
        if frames[0].phase != .first, reader.current != UInt8(ascii: "{"), reader.current != UInt8(ascii: "[") {
            throw reader.unexpected("the end of the text or another object or array")
        }
        try readElement()
        notes.fragment.documentCount += 1
        frames[0].phase = .after
    }

    /// Passes a separator, an element or the end of a list.
    private mutating func stepInList(_ frame: ScanFrame) throws(ReadFailure) {
        let level = frames.count - 1
        switch frame.phase {
        case .first where reader.current == UInt8(ascii: "]"), .after where reader.current == UInt8(ascii: "]"):
            reader.position += 1
            reader.depth -= 1
            frames.removeLast()
        case .after:
            guard reader.current == UInt8(ascii: ",") else { throw reader.unexpected("',' or ']'") }
            reader.position += 1
            reader.skipSpace()
            frames[level].phase = .element
        case .first, .element, .failed:
            switch frame.kind {
            case .images: try readImage()
            case .entries: try readEntry()
            default: try readElement()
            }
            frames[level].phase = .after
        }
    }

    /// Reads one element of the document level or of a list: a page, an envelope, a fixture, an image, or another list.
    private mutating func readElement() throws(ReadFailure) {
        switch reader.current {
        case UInt8(ascii: "{"):
            switch try classify() {
            case .page: try openPage(.page, form: frames.last?.kind == .list ? .arrayOfPages : .page)
            case .envelope: try openPage(.envelope, form: .envelope)
            case .fixture: try openPage(.fixture, form: .fixture)
            case .image: try readBareImage()
            case .capture: try openCapture()
            case .foreign(let words): try skipForeign(words)
            }
        case UInt8(ascii: "["):
            try reader.enter()
            frames.append(ScanFrame(kind: .list))
        default:
            try skipForeign("a plain value; \(Self.foreignAdvice)")
        }
    }

    private mutating func openPage(_ kind: ScanFrame.Kind, form: DocumentForm) throws(ReadFailure) {
        let position = notes.lines.advance(to: reader.position)
        try reader.enter()
        var page = PageRecord(entries: notes.fragment.entries.endIndex..<notes.fragment.entries.endIndex)
        page.position = position
        notes.fragment.pages.append(page)
        notes.fragment.forms.insert(form)
        frames.append(ScanFrame(kind: kind))
    }

    /// Validates and passes a document that holds no page and no image.
    mutating func skipForeign(_ words: String) throws(ReadFailure) {
        let start = reader.position
        _ = try reader.skip()
        notes.addForeign(words, at: start)
    }
}

extension ScanFrame.Kind {
    /// Whether the level belongs to a page that is still open.
    var isInPage: Bool {
        switch self {
        case .documents, .list, .capture, .log, .entries, .xml, .yaml, .foreignRoot: false
        case .page, .envelope, .fixture, .images, .root, .failure: true
        }
    }

    /// The level in words.
    var words: String {
        switch self {
        case .documents, .xml, .yaml: "a document"
        case .list: "an array"
        case .page: "a page"
        case .envelope: "a request and response pair"
        case .fixture: "a recorded fixture"
        case .images: "the list of images"
        case .capture: "a HAR capture"
        case .log: "a HAR capture's log"
        case .entries: "a HAR capture's list of entries"
        case .root, .foreignRoot, .failure: "the root element"
        }
    }
}
