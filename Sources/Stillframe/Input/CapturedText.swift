/// A body that stands inside a HAR capture as a JSON string, perhaps in base64: where, and how to get it back.
///
/// What lies in such a body has its offset in the decoded body, which is decoded again whenever it is read again.
struct CapturedText: Sendable, Hashable {
    /// Offset of the string's first byte behind the quote, in the capture's decoded text.
    var offset: Int
    /// How many bytes the string has as it stands.
    let length: Int
    let hasEscapes: Bool
    let isBase64: Bool
    /// Whether the body is XML.
    var isXML = false

    /// A string of a capture.
    init(_ span: ValueSpan, isBase64: Bool) {
        offset = Int(span.offset)
        length = span.length
        hasEscapes = span.kind == .escaped
        self.isBase64 = isBase64
    }

    /// The body, given the bytes that begin at a string's own offset.
    ///
    /// - Throws: ``InputFailure`` where it is no base64, or its text can't be decoded.
    func decode(_ page: PageBytes, at start: UInt32, limits: ReadLimits) throws(InputFailure) -> (Block, ContentProbe) {
        var bytes: [UInt8] = []
        let span = ValueSpan(offset: start, length: length, kind: hasEscapes ? .escaped : .plain)
        page.appendDecoded(span, to: &bytes)
        if !isBase64 {
            // A browser saves the text decoded, whatever encoding it came in.
            if bytes.starts(with: [0xef, 0xbb, 0xbf]) { bytes.removeFirst(3) }
            let blank = bytes.prefix(while: ContentProbe.isBlank).count
            return (Block(bytes, isLast: true), ContentProbe(bytes.prefix(blank + 1024)))
        }
        guard let stored = StrictBase64.decode(bytes) else {
            throw InputFailure(kind: .errorBody, message: "the body is no valid base64")
        }
        bytes = []
        let input = try OpenInput(
            InputItem(content: .memory(stored), name: "", folder: "", isNamed: false),
            limits: limits,
            digestLimit: 0
        )
        var block = Block(capacity: stored.count)
        if try input.fill(&block, to: limits.valueBytes) {
            throw InputFailure(
                kind: .limitExceeded,
                message: "the body is larger than \(limits.valueBytes) bytes; if it is right, raise --max-value"
            )
        }
        block.isLast = true
        return (block, input.probe)
    }
}
