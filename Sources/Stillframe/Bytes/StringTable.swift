private import CSIMD

/// Strings kept once each, named by small numbers; comparing two is comparing integers.
///
/// Strings are compared byte by byte, never by Unicode's canonical equivalence. The words of the service model stand at
/// fixed numbers in every table (see ``ModelWord``).
package struct StringTable: Sendable {
    private static let wordCount = UInt32(ModelWord.allCases.count)

    private var bytes: [UInt8] = []
    /// The end of each string in `bytes`, where the next one starts.
    ///
    /// Number 0 is the absent string.
    private var ends: [Int] = [0]
    private var hashes: [UInt32] = [0]
    /// Open addressing; 0 marks a free slot.
    private var slots: [UInt32]
    /// The table this one goes on from; `nil` for a table of its own.
    private var base: Base?
    /// The first number of this table's own strings, less the absent one's.
    private var shift: UInt32 = 0

    /// A table that others go on from; it stays as it is.
    private final class Base: Sendable {
        let table: StringTable
        init(_ table: StringTable) { self.table = table }
    }

    private static let words = StringTable(slotCount: 256)

    /// Makes a table that holds the service model's words.
    package init() {
        self = Self.words
    }

    private init(slotCount: Int) {
        slots = [UInt32](repeating: 0, count: slotCount)
        for word in ModelWord.allCases {
            _ = intern(word.text)
        }
    }

    /// Makes a table with all strings of another under their numbers, which are shared, not copied: a snapshot's strings are
    /// a large part of what is kept of it.
    package init(extending table: StringTable) {
        slots = [UInt32](repeating: 0, count: 64)
        base = Base(table)
        shift = UInt32(table.count - 1)
    }

    /// How many strings there are, the absent one included.
    package var count: Int { Int(shift) + ends.count }

    /// The number of a string, which is added if it is new.
    package mutating func intern(_ string: String) -> StringID {
        var string = string
        // SAFETY: the bytes are only read, during the call that vouches for them.
        return string.withUTF8 { bytes in unsafe intern(bytes) }
    }

    /// The number of UTF-8 text.
    package mutating func intern(_ text: [UInt8]) -> StringID {
        // SAFETY: the bytes are only read, during the call that vouches for them.
        unsafe text.withUnsafeBufferPointer { bytes in unsafe intern(bytes) }
    }

    /// The number of UTF-8 text that lies elsewhere.
    package mutating func intern(_ text: Span<UInt8>) -> StringID {
        // SAFETY: the bytes are only read, during the call that vouches for them.
        unsafe text.withUnsafeBufferPointer { bytes in unsafe intern(bytes) }
    }

    /// The number of a text's value, unescaped.
    @inline(__always)
    package mutating func intern(_ text: Text) -> StringID {
        // SAFETY: the bytes are only read, during the call that vouches for them.
        unsafe text.withDecodedBytes { bytes in unsafe intern(bytes) }
    }

    /// The number of a string of another table.
    package mutating func intern(_ id: StringID, from other: borrowing StringTable) -> StringID {
        if id.raw <= Self.wordCount { return id }
        if let base = other.base, id.raw <= other.shift {
            return base === self.base ? id : intern(id, from: base.table)
        }
        let range = other.range(of: id)
        return unsafe other.bytes.withUnsafeBufferPointer { bytes in
            // SAFETY: the range lies within the other table's bytes.
            unsafe intern(UnsafeBufferPointer(rebasing: bytes[range]), hash: other.hashes[Int(id.raw - other.shift)])
        }
    }

    /// Makes room for the strings of another table, which may all be new, and for as many as the forecast says.
    mutating func makeRoom(for other: borrowing StringTable, _ forecast: GrowthForecast) {
        bytes.makeRoom(for: other.bytes.count, forecast)
        ends.makeRoom(for: other.ends.count, forecast)
        hashes.makeRoom(for: other.ends.count, forecast)
    }

    /// The number of a string of another table, if this one has it.
    package func find(_ id: StringID, from other: borrowing StringTable) -> StringID? {
        if id.raw <= Self.wordCount { return id }
        if let base = other.base, id.raw <= other.shift { return base === self.base ? id : find(id, from: base.table) }
        let range = other.range(of: id)
        return unsafe other.bytes.withUnsafeBufferPointer { bytes in
            // SAFETY: the range lies within the other table's bytes.
            unsafe number(UnsafeBufferPointer(rebasing: bytes[range]), hash: other.hashes[Int(id.raw - other.shift)])
        }
    }

    /// The number of UTF-8 text, if the table has it.
    package func find(_ text: [UInt8]) -> StringID? {
        // SAFETY: the bytes are only read, during the call that vouches for them.
        unsafe text.withUnsafeBufferPointer { bytes in unsafe number(bytes, hash: TableHash.hash(bytes)) }
    }

    /// The number of a string, if the table has it.
    package func find(_ string: String) -> StringID? { find(Array(string.utf8)) }

    /// SAFETY: reads the buffer's bytes within its bounds only.
    private func number(_ key: UnsafeBufferPointer<UInt8>, hash: UInt32) -> StringID? {
        if let base, let known = unsafe base.table.find(key, hash: hash).id { return known }
        return unsafe find(key, hash: hash).id
    }

    /// The string with a number; the absent one reads as empty.
    package subscript(id: StringID) -> String {
        if let base, id.raw <= shift { return base.table[id] }
        // SAFETY: a string's range lies within the table's bytes, which are copied at once.
        return unsafe bytes.withUnsafeBufferPointer { bytes in
            unsafe String(decoding: UnsafeBufferPointer(rebasing: bytes[range(of: id)]), as: UTF8.self)
        }
    }

    /// Calls `body` with a string's bytes.
    package func withBytes<Result>(of id: StringID, _ body: (Span<UInt8>) -> Result) -> Result {
        if let base, id.raw <= shift { return base.table.withBytes(of: id, body) }
        return body(bytes.span.extracting(range(of: id)))
    }

    /// Whether one string stands before another in the order of their bytes.
    func isBefore(_ left: StringID, _ right: StringID) -> Bool {
        withBytes(of: left) { left in
            withBytes(of: right) { right in
                let shared = min(left.count, right.count)
                guard let place = (0..<shared).first(where: { left[$0] != right[$0] }) else {
                    return left.count < right.count
                }
                return left[place] < right[place]
            }
        }
    }

    /// Where one of the table's own strings lies.
    private func range(of id: StringID) -> Range<Int> {
        let index = Int(id.raw - shift)
        return index == 0 ? 0..<0 : ends[index - 1]..<ends[index]
    }

    /// SAFETY: reads the buffer's bytes within its bounds only.
    @inline(__always)
    private mutating func intern(_ key: UnsafeBufferPointer<UInt8>) -> StringID {
        unsafe intern(key, hash: TableHash.hash(key))
    }

    /// SAFETY: reads the buffer's bytes within its bounds only.
    private mutating func intern(_ key: UnsafeBufferPointer<UInt8>, hash: UInt32) -> StringID {
        if let base, let known = unsafe base.table.find(key, hash: hash).id { return known }
        let (found, slot) = unsafe find(key, hash: hash)
        if let found { return found }
        let index = UInt32(ends.count)
        unsafe bytes.append(contentsOf: key)
        ends.append(bytes.count)
        hashes.append(hash)
        slots[slot] = index
        if ends.count * 2 > slots.count { grow() }
        return StringID(index + shift)
    }

    /// The number of one of the table's own strings; where there is none, the slot it would be noted in.
    ///
    /// SAFETY: reads the buffer's bytes within its bounds only.
    @inline(__always)
    private func find(_ key: UnsafeBufferPointer<UInt8>, hash: UInt32) -> (id: StringID?, slot: Int) {
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let candidate = slots[slot]
            let id = StringID(candidate + shift)
            if hashes[Int(candidate)] == hash, unsafe equals(id, key) { return (id, slot) }
            slot = (slot + 1) & (slots.count - 1)
        }
        return (nil, slot)
    }

    private func equals(_ id: StringID, _ key: UnsafeBufferPointer<UInt8>) -> Bool {
        let range = range(of: id)
        guard range.count == key.count else { return false }
        if key.isEmpty { return true }
        return unsafe bytes.withUnsafeBufferPointer { bytes in
            // SAFETY: both sides have `range.count` bytes.
            unsafe stillframe_is_equal(
                bytes.baseAddress.unsafelyUnwrapped + range.lowerBound,
                key.baseAddress.unsafelyUnwrapped,
                range.count
            )
        }
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: slots.count * 2)
        for id in 1..<ends.count {
            var slot = Int(hashes[id]) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt32(id)
        }
    }
}
