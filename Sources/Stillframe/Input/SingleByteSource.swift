/// ISO-8859-1 text as UTF-8, or US-ASCII text, which is UTF-8 already but may hold nothing else.
final class SingleByteSource: ByteSource {
    private let source: any ByteSource
    private let encoding: XMLEncoding
    private var block = Block(capacity: 64 << 10)
    private var output: [UInt8] = []
    private var offset = 0
    private var position = Position()

    /// Transcodes a source.
    init(_ source: any ByteSource, encoding: XMLEncoding) {
        self.source = source
        self.encoding = encoding
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputFailure) -> Int {
        if offset == output.count, try !transcodeSome() { return 0 }
        let count = min(buffer.count, output.count - offset)
        unsafe output.withUnsafeBytes { bytes in
            // SAFETY: `count` bytes are left in the output and fit the buffer.
            unsafe buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + count]))
        }
        offset += count
        return count
    }

    private func transcodeSome() throws(InputFailure) -> Bool {
        output.removeAll(keepingCapacity: true)
        offset = 0
        block.clear()
        // SAFETY: the source writes within the buffer it is handed.
        let read = unsafe try block.append(room: 64 << 10) { buffer throws(InputFailure) in
            unsafe try source.read(into: buffer)
        }
        for byte in block.bytes {
            if byte < 0x80 {
                output.append(byte)
            } else if encoding == .latin1 {
                output.append(0xc0 | byte >> 6)
                output.append(0x80 | byte & 0x3f)
            } else {
                throw InputFailure(
                    kind: .damagedEncoding,
                    message: "the XML is declared to be US-ASCII, but byte 0x\(String(byte, radix: 16)) stands in it; "
                        + "save it as UTF-8",
                    position: position
                )
            }
            position = byte == 0x0a ? Position(line: position.line + 1) : position.moved(by: Position(column: 1))
        }
        return read > 0
    }
}
