import Testing

@testable import Stillframe

/// Texts as their receivers would read them.
@Suite struct DecodedTextTests {
    @Test(arguments: [
        ("password%3Dx", "password=x"), ("password%253Dx", "password=x"), ("pass&#119;ord=x", "password=x"),
        ("pass&amp;#x77;ord&equals;x", "password=x"), (#"\u0070assword=x"#, "password=x"),
        (#"\\u0070assword\x3dx"#, "password=x"), ("ｐａｓｓｗｏｒｄ＝x", "password=x"), ("pa\u{200B}ssword=x", "password=x"),
        ("pa\u{AD}ss\u{2060}word\u{FEFF}=x", "password=x"), ("pa%E2%80%8Bssword=x", "password=x"),
        (#"pa\u200bss&#8203;word=x"#, "password=x"), ("password\u{A0}=\u{3000}x", "password = x"),
        ("password&nbsp;=x", "password =x"), ("50 % & é–ü", "50 % & é–ü"),
    ])
    func `spellings are undone at any depth`(text: String, expected: String) {
        let decoded = DecodedText(text.utf8.span)
        #expect(String(decoding: decoded.bytes, as: UTF8.self) == expected)
        let isTold = DecodedText.hasEncodings(text.utf8.span)
        #expect(isTold || text == expected)
    }

    @Test(arguments: ["", "a", "--password=x", #"C:\Program Files\New"#, "50 % & R & D", "%PATH%", "Büro é"])
    func `plain texts are told at a look`(text: String) {
        let isTold = DecodedText.hasEncodings(text.utf8.span)
        #expect(!isTold)
    }

    @Test func `a place leads back to what it was written with`() {
        let decoded = DecodedText("a%3Db\u{200B}c".utf8.span)
        #expect(decoded.source(1..<2) == 1..<4)
        #expect(decoded.source(2..<4) == 4..<9)
    }
}
