/// An input being read: its stored bytes, decoded step by step into UTF-8 text.
final class OpenInput {
    /// The most bytes of white space that are looked through for what tells the form.
    private static let mostBlank = 64 << 20
    /// How many bytes are read first.
    private static let firstRead = 64 << 10

    /// What the first bytes say about the form.
    let probe: ContentProbe
    /// How the text is stored, in words: empty for plain UTF-8, else such as `gzip` or `UTF-16LE`.
    let encoding: String
    /// How many bytes of a byte order mark precede plain UTF-8 text.
    private(set) var markCount = 0
    private let text: PeekingSource
    private let file: FileSource?
    private let spooled: SpooledSource?
    private let memoryCount: Int

    /// Whether positions count in inflated or transcoded text.
    var isDecoded: Bool { !encoding.isEmpty }

    /// Opens an input and looks at its first bytes; of one with more than `digestLimit` bytes no SHA-256 is taken.
    init(_ item: InputItem, limits: ReadLimits, digestLimit: Int) throws(InputFailure) {
        let stored: any ByteSource
        switch item.content {
        case .file(let path, _):
            let source = try FileSource(path: path, digestLimit: digestLimit)
            (stored, file, spooled, memoryCount) = (source, source, nil, 0)
        case .standardInput:
            let source = try FileSource(path: nil, digestLimit: digestLimit)
            (stored, file, spooled, memoryCount) = (source, source, nil, 0)
        case .memory(let bytes):
            (stored, file, spooled, memoryCount) = (MemorySource(bytes), nil, nil, bytes.count)
        case .spooled(let spool):
            let source = SpooledSource(spool, digestLimit: digestLimit)
            (stored, file, spooled, memoryCount) = (source, nil, source, 0)
        }
        var source = PeekingSource(stored)
        var words: [String] = []
        if try Array(source.peek(2)) == [0x1f, 0x8b] {
            source = PeekingSource(try GzipSource(source, limits: limits))
            words.append("gzip")
        }
        let mark = Array(try source.peek(4))
        if mark.starts(with: [0xff, 0xfe, 0, 0]) || mark == [0, 0, 0xfe, 0xff] {
            throw InputFailure(
                kind: .damagedEncoding,
                message: "the file is UTF-32 text, which no dump is written in; save it as UTF-8"
            )
        } else if mark.starts(with: [0xff, 0xfe]) || mark.starts(with: [0xfe, 0xff]) {
            source.skip(2)
            let isBigEndian = mark[0] == 0xfe
            source = PeekingSource(UTF16Source(source, isBigEndian: isBigEndian))
            words.append(isBigEndian ? "UTF-16BE" : "UTF-16LE")
        } else if mark.starts(with: [0xef, 0xbb, 0xbf]) {
            source.skip(3)
            markCount = 3
        }
        // A mark is surer than what somebody wrote.
        if markCount == 0, words.last?.hasPrefix("UTF-16") != true,
            let declared = try XMLEncoding(head: source.peek(XMLEncoding.declarationBytes)), declared != .utf8
        {
            source = PeekingSource(SingleByteSource(source, encoding: declared))
            words.append(declared == .ascii ? "US-ASCII" : "ISO-8859-1")
        }
        text = source
        encoding = words.joined(separator: ", ")
        guard let head = try source.peek(ContentProbe.headBytes, behindBlank: Self.mostBlank) else {
            throw InputFailure(
                kind: .limitExceeded,
                message: "the file begins with more than \(Self.mostBlank >> 20) MiB of white space; remove it"
            )
        }
        probe = ContentProbe(head)
    }

    /// Appends decoded text to a block until it holds `target` bytes or the text ends; false at the end.
    func fill(_ block: inout Block, to target: Int) throws(InputFailure) -> Bool {
        while block.count < target {
            // A small file never takes a whole block's room.
            let room = min(target - block.count, max(Self.firstRead, block.count))
            // SAFETY: the reader writes within the buffer that the block gives it.
            let read = unsafe try block.append(room: room) { buffer throws(InputFailure) in
                unsafe try text.read(into: buffer)
            }
            if read == 0 { return false }
        }
        return try !text.peek(1).isEmpty
    }

    /// Copies all decoded text that is left.
    func copyText(to spool: SpooledText) throws(InputFailure) {
        try spool.fill(from: text)
    }

    /// How many stored bytes were read.
    var byteCount: Int { file?.byteCount ?? spooled?.byteCount ?? memoryCount }

    /// SHA-256 of the stored bytes read so far; `nil` unless it is wanted.
    var sha256: String? { file?.sha256 ?? spooled?.sha256 }
}
