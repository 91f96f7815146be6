/// Reads stretches of the inputs' decoded text again, each from where it lies.
///
/// Plain UTF-8 files are read in place; compressed and transcoded ones are decoded once more into a nameless temporary
/// file. A file that changed since it was judged is refused.
struct TextReader {
    /// How much is read ahead, and how much where what is read lies here and there.
    private static let windowBytes = 256 << 10
    private static let smallWindowBytes = 16 << 10

    private let items: [InputItem]
    private let limits: ReadLimits
    private var item: Int?
    private var text: SpooledText?
    private var file: FileText?
    private var window = Block(capacity: windowBytes)
    private var windowStart = 0
    /// The captured body that was decoded last.
    private var body: (text: CapturedText, block: Block)?

    /// Where to read.
    struct Span {
        /// Index of the input.
        let item: Int
        /// The captured body that the bytes lie in; `nil` where they lie in the input's own text.
        let body: CapturedText?
        let offset: Int
        let length: Int
    }

    /// Prepares to read inputs again.
    init(items: [InputItem], limits: ReadLimits) {
        self.items = items
        self.limits = limits
    }

    /// The bytes of a span.
    mutating func read(_ span: Span) throws(InputFailure) -> Block {
        guard let text = span.body else { return try read(item: span.item, offset: span.offset, length: span.length) }
        if item != span.item || body?.text != text {
            let block = try read(item: span.item, offset: text.offset, length: text.length)
            body = (text, try decode(text, in: block))
        }
        let end = span.offset + span.length
        guard let block = body?.block, end <= block.count else { throw changed(span.item) }
        return Block(block.bytes[span.offset..<end], isLast: true)
    }

    /// Calls `body` with a view of a span of an input's own text, which is not copied.
    mutating func withView<Result>(
        _ span: Span,
        _ body: (BlockView) -> Result
    ) throws(InputFailure) -> Result {
        let start = try place(item: span.item, offset: span.offset, length: span.length)
        return window.withView { view in
            // SAFETY: the span lies in the window, whose padding or other text follows it.
            body(unsafe BlockView(start: view.start + start, count: span.length, isLast: true))
        }
    }

    private func decode(_ text: CapturedText, in block: Block) throws(InputFailure) -> Block {
        let result = block.withView { view in
            Result { () throws(InputFailure) in try text.decode(PageBytes(view), at: 0, limits: limits).0 }
        }
        return try result.get()
    }

    /// The bytes of an input's decoded text from `offset` on.
    private mutating func read(item index: Int, offset: Int, length: Int) throws(InputFailure) -> Block {
        let start = try place(item: index, offset: offset, length: length)
        return Block(window.bytes[start..<start + length], isLast: true)
    }

    /// Where in the window the bytes of an input's decoded text stand that begin at an offset.
    private mutating func place(item index: Int, offset: Int, length: Int) throws(InputFailure) -> Int {
        if item != index { try open(index) }
        if offset < windowStart || offset + length > windowStart + window.count {
            let isNear = offset >= windowStart && offset <= windowStart + window.count + Self.smallWindowBytes
            try fill(from: offset, count: max(length, isNear ? Self.windowBytes : Self.smallWindowBytes))
        }
        let start = offset - windowStart
        guard start >= 0, start + length <= window.count else { throw changed(index) }
        return start
    }

    private mutating func fill(from offset: Int, count: Int) throws(InputFailure) {
        window.clear()
        windowStart = offset
        while window.count < count {
            let at = offset + window.count
            // SAFETY: the reader writes within the buffer that the block gives it.
            let read = unsafe try window.append(room: count - window.count) { buffer throws(InputFailure) in
                if let file { return unsafe try file.read(into: buffer, at: at) }
                return unsafe try text?.read(into: buffer, at: at) ?? 0
            }
            if read == 0 { return }
        }
    }

    private mutating func open(_ index: Int) throws(InputFailure) {
        item = index
        text = nil
        file = nil
        body = nil
        window.clear()
        windowStart = 0
        let input = try OpenInput(items[index], limits: limits, digestLimit: 0)
        if case .file(let path, let stamp) = items[index].content {
            guard SystemCalls.status(of: path)?.stamp == stamp else { throw changed(index) }
            if !input.isDecoded {
                file = try FileText(path: path, skipping: input.markCount)
                return
            }
        }
        let spool = try SpooledText()
        try input.copyText(to: spool)
        text = spool
    }

    private func changed(_ index: Int) -> InputFailure {
        InputFailure(
            kind: .changedFile,
            message: "\(items[index].name) changed while it was being read; run the command again"
        )
    }
}
