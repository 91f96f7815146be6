/// UTF-16 text as UTF-8.
final class UTF16Source: ByteSource {
    private let source: any ByteSource
    private let isBigEndian: Bool
    private var pending: [UInt8] = []
    private var output: [UInt8] = []
    private var offset = 0
    private var unitCount = 0
    private var highSurrogate: UInt16?
    private var isAtEnd = false

    /// Transcodes a source whose byte order mark has been passed.
    init(_ source: any ByteSource, isBigEndian: Bool) {
        self.source = source
        self.isBigEndian = isBigEndian
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputFailure) -> Int {
        while offset == output.count {
            if isAtEnd { return 0 }
            try transcodeSome()
        }
        let count = min(buffer.count, output.count - offset)
        unsafe output.withUnsafeBytes { bytes in
            // SAFETY: `count` bytes are left in the output and fit the buffer.
            unsafe buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + count]))
        }
        offset += count
        return count
    }

    private func transcodeSome() throws(InputFailure) {
        output.removeAll(keepingCapacity: true)
        offset = 0
        var block = Block(capacity: 128 << 10)
        // SAFETY: the reader writes within the buffer that the block gives it.
        let read = unsafe try block.append(room: 128 << 10) { buffer throws(InputFailure) in
            unsafe try source.read(into: buffer)
        }
        if read == 0 {
            isAtEnd = true
            if !pending.isEmpty { throw failure("ends in the middle of a character") }
            if highSurrogate != nil { throw failure("has a surrogate without its partner") }
            return
        }
        pending.append(contentsOf: block.bytes)
        let whole = pending.count & ~1
        for index in stride(from: 0, to: whole, by: 2) {
            let first = UInt16(pending[index])
            let second = UInt16(pending[index + 1])
            try append(isBigEndian ? first << 8 | second : second << 8 | first)
        }
        pending.removeFirst(whole)
    }

    private func append(_ unit: UInt16) throws(InputFailure) {
        unitCount += 1
        if let high = highSurrogate {
            guard unit & 0xfc00 == 0xdc00 else { throw failure("has a surrogate without its partner") }
            highSurrogate = nil
            let value = 0x10000 + (UInt32(high & 0x3ff) << 10) + UInt32(unit & 0x3ff)
            if let scalar = UnicodeScalar(value) {
                output.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
            }
            return
        }
        switch unit {
        case 0..<0x80: output.append(UInt8(unit))
        case 0xd800..<0xdc00: highSurrogate = unit
        default:
            guard let scalar = UnicodeScalar(UInt32(unit)) else { throw failure("has a surrogate without its partner") }
            output.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
        }
    }

    private func failure(_ what: String) -> InputFailure {
        InputFailure(kind: .damagedEncoding, message: "the UTF-16 text \(what), near code unit \(unitCount)")
    }
}
