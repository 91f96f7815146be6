/// Validates UTF-8 (RFC 3629): no overlong forms, no surrogates, nothing above U+10FFFF.
enum UTF8Check {
    /// The offset of the first byte of the first invalid sequence; `nil` where all is valid.
    ///
    /// - Complexity: O(*n*); runs of ASCII pass eight bytes at a time.
    @unsafe
    static func firstInvalid(in text: UnsafeBufferPointer<UInt8>) -> Int? {
        var index = 0
        let count = text.count
        guard let start = text.baseAddress else { return nil }
        while index < count {
            // SAFETY: every access stays below `count`.
            if index + 8 <= count {
                let word = unsafe UnsafeRawPointer(start + index).loadUnaligned(as: UInt64.self)
                if word & 0x8080_8080_8080_8080 == 0 {
                    index += 8
                    continue
                }
            }
            let lead = unsafe start[index]
            if lead < 0x80 {
                index += 1
                continue
            }
            let length = unsafe sequenceLength(start + index, room: count - index)
            if length == 0 { return index }
            index += length
        }
        return nil
    }

    /// The length of the valid sequence of two to four bytes here; 0 where there is none.
    @unsafe
    private static func sequenceLength(_ start: UnsafePointer<UInt8>, room: Int) -> Int {
        // SAFETY: no byte at or behind `room` is read.
        let lead = unsafe start[0]
        let length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2
        guard lead >= 0xc2, lead <= 0xf4, room >= length else { return 0 }
        let second = unsafe start[1]
        let lowest: UInt8 = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80
        let highest: UInt8 = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf
        guard second >= lowest, second <= highest else { return 0 }
        for place in 2..<max(2, length) where unsafe start[place] & 0xc0 != 0x80 {
            return 0
        }
        return length
    }
}
