import Testing

@testable import Stillframe

/// File names as text: what is UTF-8 stands for itself, and different names never become one.
@Suite struct LogicalNameTests {
    @Test(
        arguments: [
            ("page-1.json", "page-1.json"), ("Bü/日本😀.json", "Bü/日本😀.json"), ("", ""), (#"a\b\x.json"#, #"a\b\x.json"#),
            (#"a\xe9"#, #"a\xe9"#), (#"a\xE9"#, #"a\x5CxE9"#), ("a\u{fffd}", "a\u{fffd}"),
        ]
    )
    func `UTF-8 stands for itself`(name: String, text: String) {
        #expect(LogicalName.text(of: Array(name.utf8)[...]) == text)
        #expect(LogicalName.bytes(of: text) == Array(name.utf8))
    }

    private static let others: [([UInt8], String)] = [
        ([0x63, 0x61, 0x66, 0xe9], #"caf\xE9"#), ([0xff, 0xfe], #"\xFF\xFE"#),
        // Cut, overlong, surrogate: every byte that is in no valid sequence.
        ([0xe2, 0x82], #"\xE2\x82"#), ([0xc0, 0xaf], #"\xC0\xAF"#), ([0xed, 0xa0, 0x80], #"\xED\xA0\x80"#),
        ([0xc3, 0xa9, 0x80, 0xc3, 0xa9], #"é\x80é"#), ([0xe9, 0x5c, 0x78, 0x45, 0x39], #"\xE9\x5CxE9"#),
    ]

    @Test(arguments: others)
    func `other bytes are escaped`(name: [UInt8], text: String) {
        #expect(LogicalName.text(of: name[...]) == text)
        #expect(LogicalName.bytes(of: text) == name)
    }

    @Test func `order is that of the bytes, not of the escapes`() {
        let names = [#"a\x80"#, "aZ", "aé", "az", #"a\xFF"#, "a10", "a9"]
        #expect(names.sorted(by: NaturalOrder.isBefore) == ["a9", "a10", "aZ", "az", #"a\x80"#, "aé", #"a\xFF"#])
    }
}
