import Testing

@testable import Stillframe

/// The reader accepts what RFC 8259 allows and nothing else.
@Suite struct JSONReaderTests {
    @Test(
        arguments: [
            "0", "-0", "7", "10", "1.5", "-1.5e3", "1E+9", "1e-9", "0.0", "0e0", "123456789012345678901234567890",
            "true", "false", "null", "\"\"", "{}", "[]", "[[],{}]", #"{"a":{"b":[1, 2 ,"c"]},"":null}"#, " [ ] ",
            #""\"\\\/\b\f\n\r\t\u0041""#, #""\ud83d\ude00""#, #""\uD83D\uDE00""#, "\"\u{7f}\u{80}é日😀\"",
        ]
    )
    func `valid text is accepted`(text: String) {
        #expect(damage(of: text) == nil)
        #expect(skippedLength(of: text) != nil)
    }

    @Test(
        arguments: [
            "01", "-", "+1", ".5", "1.", "1.e3", "1e", "1e+", "0x1", "NaN", "Infinity", "-01", "--1", "1 2",
            "tru", "True", "nul", "nulll", "truefalse", "'a'", "a",
            "{", "}", "[", "]", "[1", "[1,", "[1,]", "[,1]", "[1 2]", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{,}",
            "{a:1}",
            "{\"a\" 1}", "{1:2}", "[}", "{]", "\"", "\"a", "\"\\\"", "\"\\x\"", "\"\\u12\"", "\"\\u12g4\"",
            "\"\t\"", "\"\n\"", "\"\u{1}\"", "[1]]", "// a\n1", "[1]/**/",
            #""\ud83d""#, #""\ude00""#, #""\ud83d\u0041""#, #""\ud83dx""#, #""\ude00\ud83d""#,
        ]
    )
    func `invalid text is refused`(text: String) {
        #expect(damage(of: text)?.kind == .damagedJSON)
    }

    @Test(
        arguments: [
            [0x80], [0xbf], [0xc0, 0x80], [0xc1, 0xbf], [0xc3], [0xc3, 0x28], [0xe0, 0x80, 0x80], [0xe2, 0x82],
            [0xed, 0xa0, 0x80], [0xf0, 0x80, 0x80, 0x80], [0xf0, 0x9f, 0x98], [0xf4, 0x90, 0x80, 0x80],
            [0xf5, 0x80, 0x80, 0x80],
            [0xff], [0xfe],
        ] as [[UInt8]]
    )
    func `wrong UTF-8 is refused wherever it stands in a string`(bytes: [UInt8]) {
        for before in 0..<40 {
            for after in [0, 1, 20] {
                let filler = { (count: Int) in [UInt8](repeating: 0x61, count: count) }
                let text = [0x22] + filler(before) + bytes + filler(after) + [0x22]
                let found = damage(of: text)
                #expect(found?.kind == .damagedEncoding, "\(before) bytes before, \(after) after")
                // A sequence may be found wrong at its first byte or at the one that breaks it.
                #expect((1 + before..<1 + before + bytes.count + 1).contains(found?.offset ?? -1))
            }
        }
    }

    @Test func `right UTF-8 is accepted wherever it stands in a string`() {
        for before in 0..<40 {
            for scalar in [
                "\u{80}", "\u{7ff}", "\u{800}", "\u{d7ff}", "\u{e000}", "\u{ffff}", "\u{10000}", "\u{10ffff}",
            ] {
                #expect(damage(of: "\"\(String(repeating: "a", count: before))\(scalar)a\"") == nil)
            }
        }
    }

    @Test func `control characters are refused wherever they stand in a string`() {
        for before in 0..<40 {
            for byte in UInt8(0)..<0x20 {
                let text = [0x22] + [UInt8](repeating: 0x61, count: before) + [byte, 0x61, 0x22]
                let found = damage(of: text)
                #expect(found?.kind == .damagedJSON && found?.offset == before + 1, "\(byte) after \(before)")
            }
        }
    }

    @Test func `nesting is allowed up to the limit`() {
        for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
            func nested(_ depth: Int) -> String {
                String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth)
            }
            #expect(damage(of: nested(512)) == nil)
            #expect(damage(of: nested(513))?.kind == .limitExceeded)
            #expect(damage(of: nested(100_000))?.kind == .limitExceeded)
        }
    }

    @Test(arguments: ["a", "é", "\\n"])
    func `strings are allowed up to the limit`(unit: String) {
        var limits = ReadLimits()
        limits.stringBytes = 64
        let count = 64 / unit.utf8.count
        #expect(damage(of: "\"\(String(repeating: unit, count: count))\"", limits) == nil)
        #expect(damage(of: "\"\(String(repeating: unit, count: count + 1))\"", limits)?.kind == .limitExceeded)
    }

    // MARK: -

    private func damage(of text: String, _ limits: ReadLimits = ReadLimits()) -> ReadDamage? {
        damage(of: Array(text.utf8), limits)
    }

    /// What stops a reader that passes over one value and the white space around it.
    private func damage(of bytes: [UInt8], _ limits: ReadLimits = ReadLimits()) -> ReadDamage? {
        Block(bytes, isLast: true).withView { view in
            var reader = JSONReader(view, limits: limits)
            reader.skipSpace()
            do throws(ReadFailure) {
                _ = try reader.skip()
                reader.skipSpace()
                if reader.position < reader.end { _ = reader.unexpected("the end") }
            } catch {
                #expect(error == .damaged)
            }
            return reader.damage
        }
    }

    private func skippedLength(of text: String) -> Int? {
        Block(Array(text.utf8), isLast: true).withView { view in
            var reader = JSONReader(view, limits: ReadLimits())
            reader.skipSpace()
            return try? Int(reader.skip().length)
        }
    }
}
