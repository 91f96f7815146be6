/// The form of an AWS secret key without its name: 40 letters, digits, `/` and `+`, mixed as only chance mixes them.
///
/// Digests have no capitals or no small letters, paths and names in camel case have runs of small letters. Of random keys
/// about one in ten is taken for those.
enum SecretKeyShape {
    static let length = 40

    /// How many different bytes it has at least; a random one has 30.
    private static let distinctBytes = 22
    /// How many small letters may stand in words of at least three; a random key has 6.
    private static let wordLetters = 14
    /// How many slashes make a path.
    private static let pathSlashes = 3

    /// The whole word of key bytes around one.
    static func word(around place: Int, in text: Span<UInt8>) -> Range<Int> {
        var start = place
        while start > 0, isKeyByte(text[start - 1]) { start -= 1 }
        var end = place + 1
        while end < text.count, isKeyByte(text[end]) { end += 1 }
        return start..<end
    }

    /// Whether a word of that length has the form, and is no part of something longer.
    static func holds(_ word: Range<Int>, in text: Span<UInt8>) -> Bool {
        isFree(word, in: text) && isMixed(word, in: text)
    }

    private static func isFree(_ word: Range<Int>, in text: Span<UInt8>) -> Bool {
        if word.lowerBound > 0, isJoint(text[word.lowerBound - 1]) { return false }
        let end = word.upperBound
        guard end < text.count else { return true }
        if text[end] == UInt8(ascii: "=") || isJoint(text[end]) {
            // A point may end the sentence.
            return text[end] == UInt8(ascii: ".") && (end + 1 == text.count || SecretFinder.isBlank(text[end + 1]))
        }
        return true
    }

    /// What stands within file names, addresses and longer ids.
    private static func isJoint(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "\\"), UInt8(ascii: "%"),
            UInt8(ascii: "@"), UInt8(ascii: "~"):
            true
        default: byte >= 0x80
        }
    }

    private static func isMixed(_ word: Range<Int>, in text: Span<UInt8>) -> Bool {
        var hasUpper = false
        var hasDigit = false
        var slashes = 0
        var run = 0
        var letters = 0
        var low: UInt64 = 0
        var high: UInt64 = 0
        for index in word {
            let byte = text[index]
            if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte & 63) }
            if byte &- UInt8(ascii: "a") < 26 {
                run += 1
                letters += run == 3 ? 3 : run > 3 ? 1 : 0
                continue
            }
            run = 0
            if byte &- UInt8(ascii: "0") < 10 { hasDigit = true }
            if byte &- UInt8(ascii: "A") < 26 { hasUpper = true }
            if byte == UInt8(ascii: "/") { slashes += 1 }
        }
        let hasLower = high >> 33 != 0
        return hasUpper && hasLower && hasDigit && slashes < pathSlashes && letters <= wordLetters
            && low.nonzeroBitCount + high.nonzeroBitCount >= distinctBytes
    }

    @inline(__always)
    static func isKeyByte(_ byte: UInt8) -> Bool {
        SecretFinder.isLetterOrDigit(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "+")
    }
}
