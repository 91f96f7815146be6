/// A block of XML while it is being read.
@safe
struct XMLText {
    fileprivate let start: UnsafePointer<UInt8>
    /// How many bytes there are.
    let count: Int

    /// Views a block that outlives every use of the text.
    init(_ block: BlockView) {
        // SAFETY: the block outlives every use of the text.
        unsafe start = block.start
        count = block.count
    }

    /// Offset of the tag that ends at or behind an offset: libxml2 tells only where a start tag ends, and a tag has no
    /// `<` but its first.
    func tagStart(before offset: Int) -> Int {
        var place = min(offset, count) - 1
        // SAFETY: the place stays in the block.
        while place > 0, unsafe start[place] != UInt8(ascii: "<") { place -= 1 }
        return max(0, place)
    }

    /// Whether a pointer is into the text, so that some more bytes can be read behind whatever it points at.
    @inline(__always)
    func contains(_ bytes: UnsafePointer<UInt8>) -> Bool {
        // SAFETY: only addresses are compared.
        unsafe bytes >= start && bytes < start + count
    }

    /// A copy of some bytes.
    func bytes(_ range: Range<Int>) -> [UInt8] {
        // SAFETY: the range is cut to the block.
        let range = range.clamped(to: 0..<count)
        return unsafe Array(UnsafeBufferPointer(start: start + range.lowerBound, count: range.count))
    }
}

extension XMLText {
    /// Where white space, whole comments and whole processing instructions end that begin at a place.
    ///
    /// None of it need be held. The text was read without an error, so what looks like an XML declaration is one.
    func endOfFiller(from start: Int) -> Int {
        var place = start
        var end = start
        while place < count {
            // SAFETY: the place and what is compared behind it stay in the block.
            let byte = unsafe self.start[place]
            if byte == 0x20 || byte == 0x09 || byte == 0x0a || byte == 0x0d {
                place += 1
                end = place
            } else if has("<!--", at: place) {
                place = self.end(of: "-->", from: place + 4)
                if place <= count { end = place }
            } else if has("<?", at: place) {
                place = self.end(of: "?>", from: place + 2)
                if place <= count { end = place }
            } else {
                break
            }
        }
        return end
    }

    /// The offset behind the next such word; beyond the text where there is none.
    private func end(of word: StaticString, from start: Int) -> Int {
        var place = start
        while place < count {
            if has(word, at: place) { return place + word.utf8CodeUnitCount }
            place += 1
        }
        return count + 1
    }

    private func has(_ word: StaticString, at place: Int) -> Bool {
        guard place + word.utf8CodeUnitCount <= count else { return false }
        // SAFETY: the word ends in the block, as was just seen, and has that many bytes itself.
        for index in 0..<word.utf8CodeUnitCount where unsafe start[place + index] != word.utf8Start[index] {
            return false
        }
        return true
    }

    /// The last byte but white space; 0 where there is none.
    var lastVisible: UInt8 {
        var place = count
        // SAFETY: the place stays in the block.
        while place > 0, unsafe start[place - 1] <= 0x20 { place -= 1 }
        return place > 0 ? unsafe start[place - 1] : 0
    }
}
