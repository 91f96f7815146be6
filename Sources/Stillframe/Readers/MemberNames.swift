/// The member names of one structure, found by their bytes without making a string.
///
/// The table is made once a process and never freed, so that a look-up needs no reference counting.
@safe
struct MemberNames: @unchecked Sendable {
    /// No member is left.
    static let end = -1
    /// A member the structure doesn't have.
    static let unknown = -2
    /// No name is longer; fits the service model with room to spare.
    private static let longest = 32
    private static let slotCount = 128

    private let count: Int
    private let multiplier: UInt64
    /// `slotCount` indices into the names; -1 is free.
    private let slots: UnsafePointer<Int8>
    private let lengths: UnsafePointer<UInt8>
    /// Four words a name: its bytes, padded with zeros.
    private let words: UnsafePointer<UInt64>

    /// Makes a table; a name's index is its place in `names`.
    ///
    /// - Precondition: names are ASCII, differ, and have at most 32 bytes.
    init(_ names: [String]) {
        precondition(names.allSatisfy { $0.utf8.count <= Self.longest } && names.count < 64)
        // SAFETY: the three tables are filled here, before the pointers are shared, and never changed or freed.
        let words = UnsafeMutablePointer<UInt64>.allocate(capacity: names.count * 4)
        let lengths = UnsafeMutablePointer<UInt8>.allocate(capacity: names.count)
        let slots = UnsafeMutablePointer<Int8>.allocate(capacity: Self.slotCount)
        for (index, name) in names.enumerated() {
            unsafe lengths[index] = UInt8(name.utf8.count)
            for word in 0..<4 {
                var value: UInt64 = 0
                for (place, byte) in name.utf8.dropFirst(word * 8).prefix(8).enumerated() {
                    value |= UInt64(byte) << UInt64(place * 8)
                }
                unsafe words[index * 4 + word] = value
            }
        }
        var multiplier: UInt64 = 0x9e37_79b9_7f4a_7c15
        while true {
            unsafe slots.initialize(repeating: -1, count: Self.slotCount)
            var isPerfect = true
            for index in names.indices {
                let slot = unsafe Self.slot(words[index * 4], Int(lengths[index]), multiplier)
                if unsafe slots[slot] >= 0 { isPerfect = false }
                unsafe slots[slot] = Int8(index)
            }
            if isPerfect { break }
            multiplier = multiplier &* 0xd134_2543_de82_ef95 &+ 1 | 1
        }
        self.count = names.count
        self.multiplier = multiplier
        unsafe self.slots = UnsafePointer(slots)
        unsafe self.lengths = UnsafePointer(lengths)
        unsafe self.words = UnsafePointer(words)
    }

    /// The index of the name with these bytes, or ``unknown``.
    ///
    /// - Precondition: at least 8 bytes can be read after the name's last.
    @inline(__always)
    @unsafe
    func index(of name: UnsafePointer<UInt8>, length: Int) -> Int {
        guard length <= Self.longest else { return Self.unknown }
        // SAFETY: the caller vouches for the bytes; slots hold indices of names only.
        let first = unsafe Self.word(name, length)
        let candidate = unsafe Int(slots[Self.slot(first, length, multiplier)])
        guard candidate >= 0, unsafe Int(lengths[candidate]) == length, unsafe words[candidate * 4] == first else {
            return Self.unknown
        }
        var place = 8
        while place < length {
            if unsafe words[candidate * 4 + (place >> 3)] != Self.word(name + place, length - place) {
                return Self.unknown
            }
            place += 8
        }
        return candidate
    }

    /// The length of the name at an index, if it and a closing quote stand here; else 0.
    ///
    /// - Precondition: ``longest`` + 8 bytes can be read.
    @inline(__always)
    @unsafe
    func length(of index: Int, ifAt name: UnsafePointer<UInt8>) -> Int {
        guard UInt(bitPattern: index) < UInt(bitPattern: count) else { return 0 }
        // SAFETY: the index is a name's; the caller vouches for the bytes.
        let length = unsafe Int(lengths[index])
        guard unsafe name[length] == UInt8(ascii: "\"") else { return 0 }
        var place = 0
        while place < length {
            if unsafe words[index * 4 + (place >> 3)] != Self.word(name + place, length - place) { return 0 }
            place += 8
        }
        return length
    }

    /// Up to eight bytes as a word, padded with zeros.
    @inline(__always)
    @unsafe
    private static func word(_ bytes: UnsafePointer<UInt8>, _ length: Int) -> UInt64 {
        // SAFETY: eight bytes are readable by `index`'s precondition.
        let word = unsafe UInt64(littleEndian: UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self))
        return length >= 8 ? word : word & (1 << UInt64(truncatingIfNeeded: length * 8) &- 1)
    }

    @inline(__always)
    private static func slot(_ word: UInt64, _ length: Int, _ multiplier: UInt64) -> Int {
        // Swift's shifts bind tighter than its multiplication.
        Int(truncatingIfNeeded: ((word ^ word >> 29 ^ UInt64(truncatingIfNeeded: length) << 57) &* multiplier) >> 57)
    }
}
