/// Reads stretches of the inputs' decoded text again, each from where it lies.
///
/// Plain UTF-8 files are read in place; compressed and transcoded ones are decoded once more into a nameless temporary
/// file. A file that changed since it was judged is refused.
struct TextReader {
    private static let windowBytes = 256 << 10

    private let items: [InputItem]
    private let limits: ReadLimits
    private var item: Int?
    private var text: SpooledText?
    private var file: FileText?
    private var window = Block(capacity: windowBytes)
    private var windowStart = 0

    /// Prepares to read inputs again.
    init(items: [InputItem], limits: ReadLimits) {
        self.items = items
        self.limits = limits
    }

    /// The bytes of an input's decoded text from `offset` on.
    mutating func read(item index: Int, offset: Int, length: Int) throws(InputFailure) -> Block {
        if item != index { try open(index) }
        if offset < windowStart || offset + length > windowStart + window.count {
            try fill(from: offset, count: max(length, Self.windowBytes))
        }
        let start = offset - windowStart
        guard start >= 0, start + length <= window.count else { throw changed(index) }
        return Block(window.bytes[start..<start + length], isLast: true)
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
        window.clear()
        windowStart = 0
        let input = try OpenInput(items[index], limits: limits, hashes: false)
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
