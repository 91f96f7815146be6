/// Reads a block of an XML document, and keeps what was learned.
///
/// The elements above single images are kept as frames with their tags, as JSON's levels are, so that blocks of one
/// document can be read apart and joined.
struct XMLScanner {
    /// What the element that is being put on the tape is.
    enum Capture {
        case image
        /// An element called `Images` that is one image, or whose children are.
        case list
        /// The first children of such an element, which are images.
        case firstImages
        case nextToken
        case requestID
        case metadata
        case error
        case errorCode
        case errorMessage
        /// An error below a root of which it is not known yet whether a result stands in it.
        case outerError
        /// A member that is not a page's.
        case other
        /// A member that counts nothing where it stands.
        case ignored
        /// A page's member beside the result.
        case outside(String)
        /// A second result.
        case secondResult
    }

    var notes: ScanNotes
    var frames: [ScanFrame]
    let text: XMLText
    var capture = Capture.other
    let isDone = false
    /// Offset of what follows the tag of the `Images` at hand.
    private var imagesContent = 0
    /// How much white space, comments and processing instructions may stand before the first member of a flattened image.
    private static let mostFiller = 64 << 10
    /// The last place between values that was reached.
    private(set) var boundary = 0
    /// The levels at that place.
    private var boundaryFrames: [ScanFrame]

    /// Prepares to scan a block, standing in `frames`; the block outlives the scanner.
    init(_ block: BlockView, frames: [ScanFrame], settings: ScanSettings) {
        notes = ScanNotes(block, frames: frames, settings: settings)
        text = XMLText(block)
        self.frames = frames
        boundaryFrames = frames
    }

    /// Scans a block as far as whole values reach and returns what was learned.
    static func scan(_ block: BlockView, frames: [ScanFrame], settings: ScanSettings) -> Fragment {
        let reader = XMLReader(
            limits: settings.limits,
            tags: frames.dropFirst().map(\.tag),
            isAfterRoot: frames.count == 1 && frames[0].phase == .after,
            isAfterFiller: frames.count == 1 && frames[0].phase == .element,
            pool: settings.pool,
            isLowerCamel: frames.isLowerCamel
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
        case .whole: reach(text.count)
        case .cut: passFiller()
        case .damaged(let damage): notes.noteDamage(damage)
        }
        return notes.finish(length: boundary, frames: boundaryFrames)
    }

    /// Goes on behind white space, comments and processing instructions, which may be longer than any block.
    private mutating func passFiller() {
        if frames.last?.kind == .images, frames.last?.phase == .first {
            let end = text.endOfFiller(from: imagesContent)
            if isFar(end) {
                openFarImages()
                reach(end)
            }
        }
        boundary = text.endOfFiller(from: boundary)
        // Behind anything else no declaration may stand.
        if boundary > 0, boundaryFrames.count == 1, boundaryFrames[0].phase == .first {
            boundaryFrames[0].phase = .element
        }
    }

    // MARK: - Images

    /// Whether so much stands between the tag of an `Images` and a place that the two are not held together.
    func isFar(_ offset: Int) -> Bool { offset - imagesContent > Self.mostFiller }

    /// Takes an `Images` for a wrapped list, without having seen an element of it.
    mutating func openFarImages() {
        frames[frames.count - 1].phase = .after
        noteImages(at: text.tagStart(before: imagesContent), isFlat: false)
    }

    // MARK: - Frames

    /// Index of the page at hand.
    var page: Int { notes.page }

    /// Goes on inside an element.
    mutating func push(_ kind: ScanFrame.Kind, _ element: XMLElement) -> XMLStep {
        // Of `Images` it is not known yet whether it is a list or an image, so a cut in it leaves it whole.
        if kind == .images {
            reach(element.offset)
            imagesContent = element.contentOffset
        }
        frames.append(ScanFrame(kind: kind, tag: element.tag))
        if kind != .images { reach(element.contentOffset) }
        return .enter
    }

    /// Puts an element on the tape.
    mutating func take(_ capture: Capture, _ element: XMLElement) -> XMLStep {
        self.capture = capture
        reach(element.offset)
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

extension [ScanFrame] {
    /// Whether member names begin in lower case inside the levels, as EC2's do.
    var isLowerCamel: Bool {
        contains { $0.kind == .images && $0.name.hasPrefix("i") }
    }
}
