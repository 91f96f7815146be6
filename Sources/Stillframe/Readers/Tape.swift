private import CSIMD

/// Values of one image, or of another small document, laid out flat in the order they stand in: what is not streamed
/// JSON becomes a tape, and ``TapeReader`` reads it along the schema.
///
/// Text lies in the tape as JSON would spell it, so that spans of it are as good as spans of a JSON page. Filling a tape
/// again allocates nothing once it has grown.
@safe
struct Tape: ~Copyable {
    /// Why a value was refused.
    enum Refusal {
        case invalidUTF8
        case tooLong
        case tooMany
        case tooManyNames
    }

    /// No value is open.
    static let none = UInt32.max
    /// The most values a tape takes.
    static let mostNodes = 4 << 20
    /// The most names; libxml2's table of them gets slow with more.
    static let mostNames = 100_000
    private static let padding = 64

    private(set) var nodes: UnsafeMutablePointer<TapeNode>
    private(set) var count = 0
    private(set) var text: UnsafeMutablePointer<UInt8>
    private(set) var textCount = 0
    private(set) var textCapacity = 64 << 10
    /// Bytes of the names of all nodes, counted once a node.
    private(set) var nameBytes = 0
    /// Index of the innermost open value.
    private(set) var open = Tape.none
    var names = TapeNames()
    private var capacity = 1024
    private let stringBytes: Int

    /// Makes an empty tape for strings of at most `stringBytes` bytes.
    init(stringBytes: Int) {
        self.stringBytes = stringBytes
        // SAFETY: both are freed in `deinit` and replaced only where they grow.
        unsafe nodes = .allocate(capacity: capacity)
        unsafe text = .allocate(capacity: textCapacity + Self.padding)
    }

    deinit {
        // SAFETY: both were allocated by the initializer or by growing, and nothing outlives the tape.
        unsafe nodes.deallocate()
        unsafe text.deallocate()
    }

    /// Whether a value is open.
    @inline(__always)
    var isOpen: Bool { open != Self.none }

    /// Forgets all values, but neither names nor room.
    mutating func clear() {
        count = 0
        textCount = 0
        nameBytes = 0
        open = Self.none
    }

    // MARK: - Building

    /// Begins a value of a kind that has an end.
    @inline(__always)
    mutating func begin(_ kind: TapeNode.Kind, name: UInt32, nameLength: Int, source: Int) {
        if count == capacity || textCount == textCapacity { grow(text: 1) }
        let parent = open
        // SAFETY: the node and one byte of text were just made room for; an open node's index is below `count`.
        if parent != Self.none, unsafe nodes[Int(parent)].kind == .text { becomeElement(Int(parent)) }
        unsafe text[textCount] = kind == .list ? UInt8(ascii: "[") : UInt8(ascii: kind == .structure ? "{" : "\"")
        unsafe nodes[count] = TapeNode(
            name: name,
            next: parent,
            place: UInt32(truncatingIfNeeded: textCount),
            source: UInt32(truncatingIfNeeded: source),
            kind: kind
        )
        textCount += 1
        open = UInt32(truncatingIfNeeded: count)
        count += 1
        nameBytes &+= nameLength
    }

    /// Appends to the text of the innermost value, unless child elements came before; `isPadded` where at least
    /// 16 bytes more can be read.
    @inline(__always)
    @unsafe
    mutating func append(_ bytes: UnsafePointer<UInt8>, count length: Int, isPadded: Bool) {
        // SAFETY: a value is open.
        guard unsafe nodes[Int(open)].kind.isText else { return }
        if textCount + length + 1 > textCapacity { grow(text: length + 1) }
        // SAFETY: there is room, spare bytes behind it, and the caller vouches for the bytes.
        let target = unsafe text + textCount
        if isPadded, length <= 64 {
            // Most texts are shorter than the call of a copying function is long.
            var place = 0
            repeat {
                unsafe UnsafeMutableRawPointer(target + place).copyMemory(from: bytes + place, byteCount: 16)
                place += 16
            } while place < length
        } else {
            unsafe target.update(from: bytes, count: length)
        }
        textCount += length
    }

    /// The same, for bytes in an array.
    mutating func append(_ bytes: [UInt8]) {
        unsafe bytes.withUnsafeBufferPointer { source in
            // SAFETY: the array lives through the call.
            if let base = source.baseAddress { unsafe append(base, count: source.count, isPadded: false) }
        }
    }

    /// Ends the innermost value; what is refused ends the document.
    @inline(__always)
    mutating func end() -> Refusal? {
        let index = Int(open)
        // SAFETY: a value is open, so the index is below `count`.
        unsafe open = nodes[index].next
        unsafe nodes[index].next = UInt32(truncatingIfNeeded: count)
        guard unsafe nodes[index].kind.isText else { return nil }
        return endText(index)
    }

    /// Adds a value without an end: null, a boolean, or a number in its own spelling.
    mutating func add(_ kind: TapeNode.Kind, _ spelling: String, name: UInt32, nameLength: Int, source: Int) {
        begin(kind, name: name, nameLength: nameLength, source: source)
        let index = Int(open)
        textCount -= 1
        let bytes = Array(spelling.utf8)
        if textCount + bytes.count + 1 > textCapacity { grow(text: bytes.count + 1) }
        // SAFETY: there is room; the node was just begun.
        for (place, byte) in bytes.enumerated() { unsafe text[textCount + place] = byte }
        textCount += bytes.count
        unsafe nodes[index].length = UInt32(bytes.count)
        unsafe open = nodes[index].next
        unsafe nodes[index].next = UInt32(count)
    }

    /// Whether what is on the tape is more than it takes; looked at now and then while a document is read.
    var refusal: Refusal? {
        if count >= Self.mostNodes { return .tooMany }
        if names.count >= Self.mostNames { return .tooManyNames }
        // SAFETY: an open node's index is below `count`.
        guard isOpen, unsafe nodes[Int(open)].kind.isText else { return nil }
        return unsafe textCount - Int(nodes[Int(open)].place) - 1 > stringBytes ? .tooLong : nil
    }

    /// An element whose first child begins: the text before it says nothing.
    private mutating func becomeElement(_ index: Int) {
        // SAFETY: the index is of an open node.
        unsafe nodes[index].kind = .element
        let place = unsafe Int(nodes[index].place)
        unsafe text[place] = UInt8(ascii: "{")
        textCount = place + 1
    }

    @inline(__always)
    private mutating func endText(_ index: Int) -> Refusal? {
        // SAFETY: the text from the node's place on is initialized; behind it come the buffer's spare bytes.
        let start = unsafe Int(nodes[index].place) + 1
        let length = textCount - start
        var seen: UInt32 = 0
        var place = 0
        while place + 16 <= length {
            seen |= unsafe stillframe_string_mask(text + start + place)
            place += 16
        }
        if place < length {
            let valid: UInt32 = 1 << UInt32(length - place) &- 1
            seen |= unsafe stillframe_string_mask(text + start + place) & (valid | valid << 16)
        }
        if seen != 0 || length > stringBytes {
            if let refusal = endUnusual(index, start: start, hasSpecials: seen & 0xffff != 0) { return refusal }
        }
        unsafe nodes[index].length = UInt32(truncatingIfNeeded: textCount - start)
        if textCount == textCapacity { grow(text: 1) }
        unsafe text[textCount] = UInt8(ascii: "\"")
        textCount += 1
        return nil
    }

    /// Checks a long text or one outside ASCII, and escapes what JSON escapes.
    @inline(never)
    private mutating func endUnusual(_ index: Int, start: Int, hasSpecials: Bool) -> Refusal? {
        if textCount - start > stringBytes { return .tooLong }
        // SAFETY: the text was just written.
        let written = unsafe UnsafeBufferPointer(start: text + start, count: textCount - start)
        if unsafe UTF8Check.firstInvalid(in: written) != nil { return .invalidUTF8 }
        if hasSpecials { escape(index, start: start) }
        return nil
    }

    /// Escapes a text where it lies.
    private mutating func escape(_ index: Int, start: Int) {
        // SAFETY: the text from `start` on was just written.
        unsafe nodes[index].hasEscapes = true
        // It is moved so far up that what is written, 16 bytes at once, never reaches what is still to be read.
        let gap = growth(from: start) + 16
        if textCount + gap > textCapacity { grow(text: gap) }
        let end = textCount + gap
        // SAFETY: there is room for the gap; spare bytes follow it, so that 16 can be read anywhere in the text.
        unsafe UnsafeMutableRawPointer(text + start + gap).copyMemory(from: text + start, byteCount: textCount - start)
        var from = start + gap
        var to = start
        while from < end {
            let mask = unsafe stillframe_string_mask(text + from) & 0xffff
            unsafe UnsafeMutableRawPointer(text + to).copyMemory(from: text + from, byteCount: 16)
            let run = min(mask == 0 ? 16 : mask.trailingZeroBitCount, end - from)
            from += run
            to += run
            if run == 16 || from == end { continue }
            unsafe to += JSONEscapes.writeEscape(text[from], to: text + to)
            from += 1
        }
        textCount = to
    }

    /// How many more bytes the text from a place on takes in JSON.
    private func growth(from start: Int) -> Int {
        var growth = 0
        var place = start
        while place < textCount {
            // SAFETY: as in ``escape(_:start:)``; what lies behind the text is cut off.
            var mask = unsafe stillframe_string_mask(text + place) & 0xffff
            if textCount - place < 16 { mask &= 1 << UInt32(textCount - place) &- 1 }
            while mask != 0 {
                unsafe growth += JSONEscapes.growth(of: text[place + mask.trailingZeroBitCount])
                mask &= mask &- 1
            }
            place += 16
        }
        return growth
    }

    // MARK: - Room

    /// Makes room for everything a reader may write behind the text: every value once more, as JSON.
    mutating func reserveRendering() {
        let wanted = textCount + 6 * nameBytes + 16 * count
        if textCount + wanted > textCapacity { grow(text: wanted) }
    }

    @inline(never)
    private mutating func grow(text room: Int) {
        if count == capacity {
            let new = UnsafeMutablePointer<TapeNode>.allocate(capacity: 2 * capacity)
            // SAFETY: the new buffer is larger than the old one, which is freed.
            unsafe new.initialize(from: nodes, count: count)
            unsafe nodes.deallocate()
            unsafe nodes = new
            capacity *= 2
        }
        if textCount + room > textCapacity {
            let newCapacity = max(2 * textCapacity, textCount + room)
            let new = UnsafeMutablePointer<UInt8>.allocate(capacity: newCapacity + Self.padding)
            // SAFETY: as above.
            unsafe new.initialize(from: text, count: textCount)
            unsafe text.deallocate()
            unsafe text = new
            textCapacity = newCapacity
        }
    }
}

extension TapeNode.Kind {
    /// Whether the value is made of text between quotes.
    @inline(__always)
    var isText: Bool { self == .text || self == .string || self == .plain }
}
