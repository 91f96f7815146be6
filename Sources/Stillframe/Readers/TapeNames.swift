/// The member names of a tape, numbered in the order they were added.
///
/// Equal names may have several numbers; compare their bytes.
@safe
struct TapeNames: ~Copyable {
    /// Where a name's bytes are.
    struct Entry {
        var offset: UInt32
        var length: UInt32
    }

    /// What ``MemberNames`` reads beyond a name's end.
    private static let padding = 64

    /// The names, each followed by a quote.
    private(set) var bytes: UnsafeMutablePointer<UInt8>
    private(set) var entries: UnsafeMutablePointer<Entry>
    private(set) var byteCount = 0
    private(set) var count = 0
    private var byteCapacity = 4096
    private var capacity = 256

    init() {
        // SAFETY: both are freed in `deinit` and replaced only in `grow`.
        unsafe bytes = .allocate(capacity: byteCapacity + Self.padding)
        unsafe bytes.initialize(repeating: 0, count: byteCapacity + Self.padding)
        unsafe entries = .allocate(capacity: capacity)
    }

    deinit {
        // SAFETY: both were allocated by the initializer or by growing, and nothing outlives the names.
        unsafe bytes.deallocate()
        unsafe entries.deallocate()
    }

    /// Adds a name and returns its number.
    @unsafe
    mutating func add(_ name: UnsafePointer<UInt8>, length: Int) -> UInt32 {
        if count == capacity || byteCount + length + 1 > byteCapacity { grow(for: length + 1) }
        // SAFETY: there is room for the name and its quote; the caller vouches for its bytes.
        unsafe (bytes + byteCount).update(from: name, count: length)
        unsafe bytes[byteCount + length] = UInt8(ascii: "\"")
        unsafe entries[count] = Entry(offset: UInt32(byteCount), length: UInt32(length))
        byteCount += length + 1
        count += 1
        return UInt32(count - 1)
    }

    /// The same, for bytes in an array.
    mutating func add(_ name: [UInt8]) -> UInt32 {
        // SAFETY: the array lives through the call, and one more byte makes its address never `nil`.
        unsafe (name + [0]).withUnsafeBufferPointer { source in
            unsafe add(source.baseAddress.unsafelyUnwrapped, length: name.count)
        }
    }

    /// Makes a name begin in upper case, unless it is one that begins in lower case everywhere.
    mutating func capitalise(_ number: UInt32) {
        // SAFETY: the number is of a name that was added.
        let entry = unsafe entries[Int(number)]
        let start = unsafe bytes + Int(entry.offset)
        guard entry.length > 0, unsafe 0x61...0x7a ~= start[0] else { return }
        let name = unsafe UnsafeBufferPointer(start: start, count: Int(entry.length))
        if Self.lowerNames.contains(where: { unsafe $0.utf8.elementsEqual(name) }) { return }
        unsafe start[0] &= 0xdf
    }

    private static let lowerNames = [
        "allowFleet", "allowImageBuilder", "nvidiaGridDriverVersion", "member", "item", "entry", "key", "value",
    ]

    /// Forgets all names but keeps the room.
    mutating func clear() {
        count = 0
        byteCount = 0
    }

    private mutating func grow(for room: Int) {
        let newByteCapacity = max(2 * byteCapacity, byteCount + room)
        let newBytes = UnsafeMutablePointer<UInt8>.allocate(capacity: newByteCapacity + Self.padding)
        // SAFETY: the new buffers are larger than the old ones, which are freed here.
        unsafe newBytes.initialize(repeating: 0, count: newByteCapacity + Self.padding)
        unsafe newBytes.update(from: bytes, count: byteCount)
        let newEntries = UnsafeMutablePointer<Entry>.allocate(capacity: 2 * capacity)
        unsafe newEntries.initialize(from: entries, count: count)
        unsafe bytes.deallocate()
        unsafe entries.deallocate()
        unsafe (bytes, entries) = (newBytes, newEntries)
        (byteCapacity, capacity) = (newByteCapacity, 2 * capacity)
    }
}
