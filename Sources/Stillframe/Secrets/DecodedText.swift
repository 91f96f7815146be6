/// A text as the program it was meant for would read it, however often it was encoded on the way.
///
/// Messages quote requests that stand in a URL, in JSON, in JSON inside JSON or in HTML: `=` may be written `%3D`, `%253D`,
/// `\u003d`, `\\u003d`, `&#61;`, `&amp;#61;` or `＝`, and a name may have a zero-width space in it. Such spellings are undone while the text is read, each as soon as its
/// last character is there, so that any depth takes one pass. Each character knows where it came from.
package struct DecodedText {
    /// One byte of the decoded text.
    package struct Element {
        package let byte: UInt8
        /// Whether it was percent-encoded: then it stands inside a word and ends none.
        package let isPercentEncoded: Bool
        /// The bytes of the text it was written with.
        package let source: Range<Int>
    }

    package private(set) var elements: [Element] = []

    /// Decodes a text.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    package init(_ text: Span<UInt8>) {
        elements.reserveCapacity(text.count)
        for index in text.indices { push(text[index], index..<index + 1) }
    }

    /// Whether a text may read otherwise than it is written: a look at each byte, which nearly all texts don't pass.
    package static func hasEncodings(_ text: Span<UInt8>) -> Bool {
        for index in text.indices.dropLast() {
            let next = text[index + 1]
            switch text[index] {
            case UInt8(ascii: "%"): if hexadecimals.contains(next) { return true }
            case UInt8(ascii: "&"): if entityStarts.contains(next) { return true }
            // Of JSON's escapes only these can hide a sign; the path of a program has others.
            case UInt8(ascii: "\\"): if escapeStarts.contains(next) { return true }
            // The beginnings of invisible characters, of blanks and of full-width forms.
            case 0xC2: if next == 0xA0 || next == 0xAD || next == 0x85 { return true }
            case 0xCD, 0xD8, 0xE1, 0xE2, 0xE3, 0xEF, 0xF0, 0xF3: return true
            default: break
            }
        }
        return false
    }

    static let hexadecimals = ASCIISet("0123456789abcdefABCDEF")
    private static let entityStarts = ASCIISet("#abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
    private static let escapeStarts = ASCIISet("ux")

    /// The decoded bytes.
    var bytes: [UInt8] { elements.map(\.byte) }

    /// The byte at a place; 0 outside the text.
    package func byte(_ index: Int) -> UInt8 {
        elements.indices.contains(index) ? elements[index].byte : 0
    }

    /// Whether a byte of a set stands at a place and was not percent-encoded.
    package func isPlain(_ index: Int, _ set: ASCIISet) -> Bool {
        set.contains(elements[index].byte) && !elements[index].isPercentEncoded
    }

    /// The pieces between characters of a set, in order; percent-encoded ones part nothing.
    package func pieces(between separators: ASCIISet) -> [Range<Int>] {
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
    package func source(_ range: Range<Int>) -> Range<Int> {
        elements[range.lowerBound].source.lowerBound..<elements[range.upperBound - 1].source.upperBound
    }

    private mutating func push(_ byte: UInt8, _ source: Range<Int>) {
        elements.append(Element(byte: byte, isPercentEncoded: false, source: source))
        while let escape = Escape(atEndOf: elements) {
            // Places, not a slice: a slice would have the list copied when it changes.
            let start = elements.count - escape.length
            let first = elements[start].source.lowerBound
            var isPercentEncoded = escape.isPercent
            for index in start..<elements.count where elements[index].isPercentEncoded { isPercentEncoded = true }
            elements.removeLast(escape.length)
            guard let byte = escape.byte else { continue }
            elements.append(
                Element(
                    byte: byte,
                    isPercentEncoded: isPercentEncoded,
                    source: first..<source.upperBound
                )
            )
        }
    }
}
