/// A run of an input's decoded bytes, followed by the padding readers need.
struct Block: Sendable {
    /// The bytes, then ``JSONReader/padding`` zeros.
    private(set) var storage: [UInt8]
    /// How many bytes there are.
    private(set) var count: Int
    /// Whether nothing follows in the input.
    var isLast = false

    /// Makes an empty block with room for `capacity` bytes.
    init(capacity: Int) {
        storage = []
        storage.reserveCapacity(capacity + JSONReader.padding)
        count = 0
    }

    /// Makes a block of given bytes.
    init(_ bytes: some Sequence<UInt8>, isLast: Bool) {
        storage = Array(bytes)
        count = storage.count
        self.isLast = isLast
        pad()
    }

    /// The bytes without the padding.
    var bytes: ArraySlice<UInt8> { storage[..<count] }

    /// Appends up to `room` bytes that `fill` writes; `fill` returns how many it wrote.
    mutating func append<Failure: Error>(
        room: Int,
        _ fill: (UnsafeMutableRawBufferPointer) throws(Failure) -> Int
    ) throws(Failure) -> Int {
        if storage.count < count + room + JSONReader.padding {
            storage.append(contentsOf: [UInt8](repeating: 0, count: count + room + JSONReader.padding - storage.count))
        }
        let start = count
        var written = 0
        var failure: Failure?
        unsafe storage.withUnsafeMutableBytes { buffer in
            do throws(Failure) {
                // SAFETY: the storage was just grown to hold `room` bytes from `start` on.
                written = unsafe try fill(UnsafeMutableRawBufferPointer(rebasing: buffer[start..<start + room]))
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        count += written
        pad()
        return written
    }

    /// Appends bytes of another block.
    mutating func append(_ bytes: ArraySlice<UInt8>) {
        // SAFETY: the source has as many bytes as there is room.
        _ = unsafe append(room: bytes.count) { room in
            unsafe bytes.withUnsafeBytes { source in unsafe room.copyMemory(from: source) }
            return bytes.count
        }
    }

    /// Cuts the block at an offset and returns what was behind it.
    mutating func split(at offset: Int) -> ArraySlice<UInt8> {
        // A copy of its own: a slice would keep the storage shared, and padding it would copy the whole block.
        let rest = Array(storage[offset..<count])
        count = offset
        pad()
        return rest[...]
    }

    /// Forgets the bytes but keeps the room.
    mutating func clear() {
        count = 0
        isLast = false
    }

    private mutating func pad() {
        let wanted = count + JSONReader.padding
        if storage.count < wanted { storage.append(contentsOf: [UInt8](repeating: 0, count: wanted - storage.count)) }
        for index in count..<wanted { storage[index] = 0 }
    }

    /// Calls `body` with a view of the bytes, valid during the call.
    func withView<Result>(_ body: (BlockView) -> Result) -> Result {
        unsafe storage.withUnsafeBufferPointer { buffer in
            // SAFETY: the storage is never empty: the padding is part of it.
            body(unsafe BlockView(start: buffer.baseAddress.unsafelyUnwrapped, count: count, isLast: isLast))
        }
    }
}
