/// Reads a block of an XML document, and keeps what was learned.
///
/// The elements above single images are kept as frames with their tags, as JSON's levels are, so that blocks of one
/// document can be read apart and joined.
struct XMLScanner: ImageScanner {
    /// What the element that is being put on the tape is.
    enum Capture {
        case image
        /// An element called `Images` that is one image, or whose children are.
        case flatImages
        case nextToken
        case requestID
        case metadata
        case error
        case errorPart(WritableKeyPath<PageRecord, StringID>)
        /// A member that is not a page's.
        case other
        /// A member that counts nothing where it stands.
        case ignored
    }

    var fragment: Fragment
    var frames: [ScanFrame]
    var image: ImageRecord
    var sink: FindingSink
    var arns = ARNParser()
    var scratch: [UInt8] = []
    let settings: ScanSettings
    let text: XMLText
    let block: BlockView
    /// How far lines were counted: to the last boundary or image.
    var lines: LineCounter
    var capture = Capture.other
    /// The last place between values that was reached.
    private(set) var boundary = 0
    /// The levels at that place.
    private var boundaryFrames: [ScanFrame]
    /// The root's name, for a document that turns out to be no dump.
    var rootName = ""

    /// Prepares to scan a block, standing in `frames`; the block outlives the scanner.
    init(_ block: BlockView, frames: [ScanFrame], settings: ScanSettings) {
        let strings = StringTable()
        fragment = Fragment(start: frames, strings: strings)
        sink = FindingSink(strings: strings, facts: settings.facts)
        image = ImageRecord(page: PageBytes(block))
        lines = LineCounter(block)
        text = XMLText(block)
        self.block = block
        self.frames = frames
        self.settings = settings
        boundaryFrames = frames
        if frames.contains(where: { $0.kind.isInPage }) { fragment.pages.append(PageRecord(entries: 0..<0)) }
    }

    /// Scans a block as far as whole values reach and returns what was learned.
    static func scan(_ block: BlockView, frames: [ScanFrame], settings: ScanSettings) -> Fragment {
        let isLowerCamel = frames.contains { $0.kind == .images && $0.tag.starts(with: "<images".utf8) }
        let reader = XMLReader(
            limits: settings.limits,
            tags: frames.dropFirst().map(\.tag),
            isLowerCamel: isLowerCamel
        )
        // A block that ends in a tag was likely cut between elements; reading it so is faster.
        if block.isLast || block.endsInTag {
            var scanner = XMLScanner(block, frames: frames, settings: settings)
            let outcome = reader.read(block, visitor: &scanner)
            guard case .cut = outcome else { return scanner.finish(outcome) }
        }
        var scanner = XMLScanner(block, frames: frames, settings: settings)
        return scanner.finish(reader.readStart(block, visitor: &scanner))
    }

    private mutating func finish(_ outcome: XMLReader.Outcome) -> Fragment {
        switch outcome {
        case .whole:
            boundary = block.count
            boundaryFrames = frames
        case .cut: break
        case .damaged(let damage):
            var counter = lines
            let position = counter.offset <= damage.offset ? counter.advance(to: damage.offset) : lines.position
            fragment.damage = (damage.kind, damage.message, position)
        }
        fragment.endPosition = lines.advance(to: max(boundary, lines.offset))
        fragment.length = boundary
        fragment.end = boundaryFrames
        fragment.strings = sink.strings
        fragment.findings = sink.records
        return fragment
    }

    // MARK: - Frames

    /// Index of the page at hand.
    var page: Int { fragment.pages.count - 1 }

    /// Goes on inside an element.
    mutating func push(_ kind: ScanFrame.Kind, _ element: XMLElement) -> XMLStep {
        frames.append(ScanFrame(kind: kind, tag: element.tag))
        return .enter
    }

    /// Puts an element on the tape.
    mutating func take(_ capture: Capture) -> XMLStep {
        self.capture = capture
        return .capture
    }

    /// Notes a place between values.
    mutating func reach(_ offset: Int) {
        boundary = offset
        boundaryFrames = frames
    }
}

extension BlockView {
    /// Whether the last byte but white space closes a tag.
    fileprivate var endsInTag: Bool {
        XMLText(self).lastVisible == UInt8(ascii: ">")
    }
}
