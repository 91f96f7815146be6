import Testing

@testable import Stillframe

/// Base64 as Python reads it; the expected bytes were recorded from CPython.
@Suite struct LenientBase64Tests {
    @Test(
        arguments: [
            ("", []), ("=", []), ("====", []), ("QQ==", [0x41]), ("QQ===", [0x41]), ("QQ= =", [0x41]),
            ("QQ=Q=", [0x41, 0x04]), ("QQ=QQ==", [0x41, 0x04, 0x10]), ("QUI=", [0x41, 0x42]),
            ("QUJD", [0x41, 0x42, 0x43]), ("=QUJD", [0x41, 0x42, 0x43]), ("Q=UJD", [0x41, 0x42, 0x43]),
            ("QU=JD", [0x41, 0x42, 0x43]), ("QUJ=D", [0x41, 0x42]), ("QUJD=QQ==", [0x41, 0x42, 0x43, 0x41]),
            ("QQ==QUJD", [0x41]), ("Q-Q_==", [0x41]), ("t\u{e4}ken", [0xb6, 0x47, 0xa7]), ("QR==", [0x41]),
            ("QQ\n==", [0x41]), ("None", [0x36, 0x89, 0xde]), ("QI_U=e_", [0x40, 0x85]),
        ] as [(String, [UInt8])]
    )
    func `what Python decodes is decoded alike`(text: String, bytes: [UInt8]) {
        #expect(LenientBase64.decode(text.utf8) == bytes)
    }

    @Test(arguments: ["Q", "QQ", "QQ=", "QQ=Q", "QUI", "QUJDQ", "a___b", "None___3", " yU ", "J-", "D="])
    func `what Python refuses is refused`(text: String) {
        #expect(LenientBase64.decode(text.utf8) == nil)
    }
}
