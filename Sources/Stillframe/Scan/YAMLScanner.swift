/// Reads a YAML text whole and keeps what was learned, one image at a time.
///
/// Where a block of YAML could be cut can't be told from its bytes alone, so a text is waited for until it is all there,
/// up to ``largest`` bytes.
struct YAMLScanner: ~Copyable {
    /// The most bytes of one text.
    static let largest = 64 << 20
    /// The most problems of one text: all are held until it is read.
    static let mostProblems = 100_000

    var notes: ScanNotes
    let parser: YAMLParser
    var values: YAMLTape
    /// Whether a page has begun and not ended.
    var isInPage = false

    private init(_ parser: YAMLParser, _ notes: ScanNotes) {
        self.parser = parser
        self.notes = notes
        values = YAMLTape(limits: notes.settings.limits)
    }

    /// Scans a block that begins a text; nothing of it unless it also ends it.
    static func scan(_ block: BlockView, frames: [ScanFrame], settings: ScanSettings) -> Fragment {
        var notes = ScanNotes(block, frames: frames, settings: settings)
        if block.count > largest {
            notes.noteDamage(
                ReadDamage(
                    kind: .limitExceeded,
                    message: "a YAML file is read up to \(largest) bytes; save the pages with --output json",
                    offset: 0
                )
            )
        }
        guard block.isLast, notes.fragment.damage == nil else { return notes.finish(length: 0, frames: frames) }
        do throws(ReadDamage) {
            var scanner = YAMLScanner(try YAMLParser(block, limits: settings.limits), notes)
            return scanner.run(block, frames)
        } catch {
            notes.noteDamage(error)
            return notes.finish(length: 0, frames: frames)
        }
    }

    private mutating func run(_ block: BlockView, _ frames: [ScanFrame]) -> Fragment {
        do throws(ReadDamage) {
            try readDocuments()
            noteEnd(of: block)
            return notes.finish(length: block.count, frames: frames)
        } catch {
            notes.noteDamage(error)
            return notes.finish(
                length: notes.lines.offset,
                frames: isInPage ? frames + [ScanFrame(kind: .page)] : frames
            )
        }
    }

    private mutating func readDocuments() throws(ReadDamage) {
        while true {
            let event = try parser.next()
            switch event.kind {
            case .streamEnd: return
            case .documentStart: continue
            case .documentEnd: notes.fragment.documentCount += 1
            case .mapping: try readPage(event, form: .page)
            case .list: try readPages()
            default: try skipForeign(event)
            }
        }
    }

    /// A list of pages, as `yaml-stream` writes it.
    private mutating func readPages() throws(ReadDamage) {
        while true {
            let event = try parser.next()
            switch event.kind {
            case .listEnd: return
            case .mapping: try readPage(event, form: .arrayOfPages)
            default: try skipForeign(event)
            }
        }
    }

    /// Passes a value that is no page.
    private mutating func skipForeign(_ event: YAMLEvent) throws(ReadDamage) {
        _ = try values.fill(from: event, of: parser)
        notes.addForeign("a plain value or a list in a page's place; \(DocumentScanner.foreignAdvice)", at: event.start)
    }

    /// YAML has no end of its own: a text that was cut is YAML too, so what little tells of a cut is told.
    private mutating func noteEnd(of block: BlockView) {
        let text = XMLText(block)
        let last = text.lastVisible
        guard last != 0, last == UInt8(ascii: ":") || text.bytes(block.count - 1..<block.count) != [0x0a] else {
            return
        }
        notes.note(
            .damagedYAML,
            effect: .incomplete,
            last == UInt8(ascii: ":")
                ? "the text ends before a member's value, so it was cut; save it again"
                : "the text ends without a line feed, which the CLI writes last, so it may be cut; save it again",
            at: block.count
        )
    }
}
