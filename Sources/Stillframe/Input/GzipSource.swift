private import CZlib

/// The inflated bytes of a gzip file of one or more members (RFC 1952), under limits.
@safe
final class GzipSource: ByteSource {
    private let source: any ByteSource
    private let limits: ReadLimits
    private var stream: UnsafeMutablePointer<z_stream>
    private var input: UnsafeMutableRawBufferPointer
    private var inputCount = 0
    private var isInMember = true
    private var consumed = 0
    private var produced = 0
    /// What went wrong behind bytes that were still handed out.
    private var failure: InputFailure?

    /// Inflates a source.
    init(_ source: any ByteSource, limits: ReadLimits) throws(InputFailure) {
        self.source = source
        self.limits = limits
        // SAFETY: both are freed in `deinit`, and the stream keeps its address as zlib asks.
        unsafe stream = .allocate(capacity: 1)
        unsafe stream.initialize(to: z_stream())
        unsafe input = .allocate(byteCount: 256 << 10, alignment: 16)
        if unsafe stillframe_inflate_init_gzip(stream) != Z_OK {
            throw InputFailure(kind: .limitExceeded, message: "the file can't be inflated: zlib has no memory")
        }
    }

    deinit {
        // SAFETY: the stream was initialized in `init`; nothing uses it or the buffer any more.
        unsafe inflateEnd(stream)
        unsafe stream.deallocate()
        unsafe input.deallocate()
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputFailure) -> Int {
        if let failure { throw failure }
        // SAFETY: zlib is given the buffer's own bounds, and input bytes that were just read.
        unsafe stream.pointee.next_out = buffer.baseAddress?.assumingMemoryBound(to: Bytef.self)
        unsafe stream.pointee.avail_out = uInt(buffer.count)
        while unsafe stream.pointee.avail_out == uInt(buffer.count) {
            if unsafe stream.pointee.avail_in == 0 {
                if try !refill() { return try finish() }
            }
            if !isInMember, try !beginMember() { return try finish() }
            let reason = inflateSome()
            let count = unsafe buffer.count - Int(stream.pointee.avail_out)
            try note(produced: count)
            guard let reason else { continue }
            // All bytes before the damage count, whatever the size of the buffer.
            failure = InputFailure(
                kind: .damagedGzip,
                message: "the gzip data is damaged after \(produced) inflated bytes: \(reason)"
            )
            if let failure, count == 0 { throw failure }
        }
        return unsafe buffer.count - Int(stream.pointee.avail_out)
    }

    private func refill() throws(InputFailure) -> Bool {
        // SAFETY: the source reads within the buffer's bounds; zlib is told how many bytes were read.
        inputCount = unsafe try source.read(into: input)
        consumed += inputCount
        unsafe stream.pointee.next_in = input.baseAddress?.assumingMemoryBound(to: Bytef.self)
        unsafe stream.pointee.avail_in = uInt(inputCount)
        return inputCount > 0
    }

    /// Between members: another member, or zeros that pad the file; false for the padding.
    private func beginMember() throws(InputFailure) -> Bool {
        // SAFETY: a byte is looked at only while zlib's count says that one is left.
        while unsafe stream.pointee.avail_in > 0, unsafe stream.pointee.next_in.pointee == 0 {
            unsafe stream.pointee.next_in += 1
            unsafe stream.pointee.avail_in -= 1
            if unsafe stream.pointee.avail_in == 0, try !refill() { return false }
        }
        unsafe inflateReset(stream)
        isInMember = true
        return true
    }

    /// Inflates once; returns what is wrong with the data, if anything.
    private func inflateSome() -> String? {
        // SAFETY: the stream was initialized in `init`; zlib's message is a C string that lives as long as the program.
        switch unsafe inflate(stream, Z_NO_FLUSH) {
        case Z_OK, Z_BUF_ERROR: return nil
        case Z_STREAM_END:
            isInMember = false
            return nil
        default: return unsafe stream.pointee.msg.map { unsafe String(cString: $0) } ?? "wrong data"
        }
    }

    private func finish() throws(InputFailure) -> Int {
        guard !isInMember else {
            throw InputFailure(
                kind: .damagedGzip,
                message: "the gzip data is cut short after \(produced) inflated bytes; fetch the file again"
            )
        }
        return 0
    }

    private func note(produced count: Int) throws(InputFailure) {
        produced += count
        if produced > limits.inflatedBytes {
            throw InputFailure(
                kind: .limitExceeded,
                message: "the file inflates to more than \(limits.inflatedBytes) bytes"
            )
        }
        if produced > 1 << 20, produced / limits.inflationRatio > consumed {
            throw InputFailure(
                kind: .limitExceeded,
                message: "the file inflates to more than \(limits.inflationRatio) times its size"
            )
        }
    }
}
