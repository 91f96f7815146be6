/// A text as the program it was meant for would read it, however often it was encoded on the way.
///
/// Messages quote requests that stand in a URL, in JSON, in JSON inside JSON or in HTML: `=` may be written `%3D`, `%253D`,
/// `\u003d`, `\\u003d`, `&#61;`, `&amp;#61;` or `＝`. Such spellings are undone while the text is read, each as soon as its
/// last character is there, so that any depth takes one pass. Each character knows where it came from.
struct DecodedText {
    /// One byte of the decoded text.
    struct Element {
        let byte: UInt8
        /// Whether it was percent-encoded: then it stands inside a word and ends none.
        let isPercentEncoded: Bool
        /// The bytes of the text it was written with.
        let source: Range<Int>
    }

    private(set) var elements: [Element] = []

    /// Decodes a text.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    init(_ text: String) {
        elements.reserveCapacity(text.utf8.count)
        var place = 0
        for scalar in text.unicodeScalars {
            if scalar.isASCII {
                push(UInt8(truncatingIfNeeded: scalar.value), place..<place + 1)
                place += 1
                continue
            }
            let length = UTF8.width(scalar)
            if scalar.properties.isWhitespace || HiddenScalar.isBreak(scalar) {
                push(UInt8(ascii: " "), place..<place + length)
            } else {
                for (offset, byte) in String(scalar).utf8.enumerated() {
                    push(byte, place + offset..<place + offset + 1)
                }
            }
            place += length
        }
    }

    /// The byte at a place; 0 outside the text.
    func byte(_ index: Int) -> UInt8 {
        elements.indices.contains(index) ? elements[index].byte : 0
    }

    /// Whether a byte of a set stands at a place and was not percent-encoded.
    func isPlain(_ index: Int, _ set: ASCIISet) -> Bool {
        set.contains(elements[index].byte) && !elements[index].isPercentEncoded
    }

    /// The pieces between characters of a set, in order; percent-encoded ones part nothing.
    func pieces(between separators: ASCIISet) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var start = 0
        for index in elements.indices where isPlain(index, separators) {
            if index > start { pieces.append(start..<index) }
            start = index + 1
        }
        if start < elements.count { pieces.append(start..<elements.count) }
        return pieces
    }

    /// The bytes of the text that a part of the decoded text was written with.
    func source(_ range: Range<Int>) -> Range<Int> {
        elements[range.lowerBound].source.lowerBound..<elements[range.upperBound - 1].source.upperBound
    }

    private mutating func push(_ byte: UInt8, _ source: Range<Int>) {
        elements.append(Element(byte: byte, isPercentEncoded: false, source: source))
        while let escape = Escape(atEndOf: elements) {
            let parts = elements.suffix(escape.length)
            guard let first = parts.first, let last = parts.last else { return }
            let isPercentEncoded = escape.isPercent || parts.contains(where: \.isPercentEncoded)
            elements.removeLast(escape.length)
            elements.append(
                Element(
                    byte: escape.byte,
                    isPercentEncoded: isPercentEncoded,
                    source: first.source.lowerBound..<last.source.upperBound
                )
            )
        }
    }
}
