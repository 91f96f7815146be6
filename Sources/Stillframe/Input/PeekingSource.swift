/// A source whose first bytes can be looked at before they are read.
final class PeekingSource: ByteSource {
    private let source: any ByteSource
    private var head: [UInt8] = []
    private var offset = 0

    /// Wraps a source.
    init(_ source: any ByteSource) {
        self.source = source
    }

    /// The next bytes without consuming them: `count`, or fewer at the end.
    func peek(_ count: Int) throws(InputFailure) -> ArraySlice<UInt8> {
        while head.count - offset < count {
            let room = count - (head.count - offset)
            var block = Block(capacity: room)
            // SAFETY: the reader writes within the buffer that the block gives it.
            let read = unsafe try block.append(room: room) { buffer throws(InputFailure) in
                unsafe try source.read(into: buffer)
            }
            if read == 0 { break }
            head.append(contentsOf: block.bytes)
        }
        return head[offset..<min(head.count, offset + count)]
    }

    /// The next bytes without consuming them: white space as far as it goes and `count` bytes behind it, or fewer at the
    /// end; `nil` where more than `most` bytes of white space come first, all of which are held.
    func peek(_ count: Int, behindBlank most: Int) throws(InputFailure) -> ArraySlice<UInt8>? {
        var blank = 0
        while true {
            let seen = try peek(blank + count)
            if let visible = seen.dropFirst(blank).firstIndex(where: { !ContentProbe.isBlank($0) }) {
                return try peek(visible - seen.startIndex + count)
            }
            if seen.count < blank + count { return seen }
            blank = seen.count
            if blank > most { return nil }
        }
    }

    /// Passes over bytes that were peeked at.
    func skip(_ count: Int) {
        offset += count
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputFailure) -> Int {
        if offset == head.count { return unsafe try source.read(into: buffer) }
        let count = min(buffer.count, head.count - offset)
        unsafe head.withUnsafeBytes { bytes in
            // SAFETY: `count` bytes are left in the head and fit the buffer.
            unsafe buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + count]))
        }
        offset += count
        if offset == head.count {
            head = []
            offset = 0
        }
        return count
    }
}
