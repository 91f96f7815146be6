import Testing

@testable import Stillframe

/// Bytes that may say something inside a plain scalar are found, 16 at a time and one by one.
@Suite struct YAMLMarkTests {
    @Test(arguments: 0...255) func `a byte is found wherever it stands, or nowhere`(byte: Int) {
        let isMark = byte < 0x21 || byte > 0x7e || byte == 0x3a || byte == 0x23
        for place in 0..<40 {
            var text = [UInt8](repeating: UInt8(ascii: "a"), count: 40)
            text[place] = UInt8(byte)
            #expect(places(text) == (isMark ? [place] : []))
        }
    }

    @Test func `places come in order, in a text of any length`() {
        for count in 0..<50 {
            #expect(places([UInt8](repeating: UInt8(ascii: ":"), count: count)) == Array(0..<count))
        }
    }

    private func places(_ text: [UInt8]) -> [Int] {
        var places: [Int] = []
        text.span.forEachYAMLMark { places.append($0) }
        return places
    }
}
