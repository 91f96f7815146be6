import Testing

@testable import Stillframe

@Suite struct HiddenScalarTests {
    @Test(arguments: [
        UInt32(0x00), 0x07, 0x08, 0x09, 0x0A, 0x0D, 0x1B, 0x1F, 0x7F, 0x80, 0x85, 0x9B, 0x9F, 0xAD, 0x61C, 0x200B,
        0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2060, 0x2066, 0x2067, 0x2068, 0x2069,
        0xFEFF,
        0xE0041,
    ])
    func `control, direction and invisible characters are hidden`(value: UInt32) throws {
        #expect(HiddenScalar.contains(try #require(Unicode.Scalar(value))))
    }

    @Test(arguments: [
        Unicode.Scalar(" "), "a", "~", "\u{A0}", "é", "中", "\u{200D}", "\u{301}", "\u{FE0F}", "\u{1F600}",
    ])
    func `letters, marks and joiners are not`(scalar: Unicode.Scalar) {
        #expect(!HiddenScalar.contains(scalar))
    }

    @Test(arguments: [
        ("plain", "plain"), ("a\r\nb", "a b"), ("a\n\rb", "a  b"), ("a\tb\u{B}c", "a b c"),
        ("\u{1B}]0;x\u{7}", "\\u{1B}]0;x\\u{7}"),
        ("\u{9B}2J", "\\u{9B}2J"), ("a\u{E0041}", "a\\u{E0041}"), ("é\u{200D}", "é\u{200D}"),
    ])
    func `a text becomes one visible line`(text: String, expected: String) {
        #expect(HiddenScalar.visible(text) == expected)
    }
}
