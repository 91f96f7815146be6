/// An error message without what differs from one resource, request and time to the next: what messages of one cause have
/// in common.
///
/// Ids of resources and accounts, requests, addresses, times and numbers are words with digits, or hexadecimal after a prefix
/// (`subnet-…`); each stands as one sign. An ARN stands as one, too. Words of letters, and short ones that end in up to two
/// digits (`EC2`, `IPv4`), stay: they say what the message is about.
struct MessageShape {
    /// What stands for a masked word.
    private static let mask = UInt8(ascii: "#")

    /// The text of the message masked last.
    private(set) var bytes: [UInt8] = []

    /// Masks a message in place of the one before, in the same memory: a dump has hundreds of thousands of them.
    ///
    /// - Complexity: O(*n*) in its length.
    mutating func mask(_ text: Span<UInt8>) {
        bytes.removeAll(keepingCapacity: true)
        var index = 0
        while index < text.count {
            guard Self.isWord(text[index]) else {
                bytes.append(text[index])
                index += 1
                continue
            }
            var end = Self.wordEnd(from: index, in: text)
            if Self.isARN(index..<end, in: text) {
                end = Self.argumentEnd(from: end, in: text)
                appendMask()
            } else if Self.isID(index..<end, in: text) {
                appendMask()
            } else {
                for place in index..<end { bytes.append(text[place]) }
            }
            index = end
        }
    }

    /// Appends the mask; parts of one address, time or number are one word.
    private mutating func appendMask() {
        if bytes.count > 1, bytes[bytes.count - 2] == Self.mask, Self.isJoint(bytes[bytes.count - 1]) {
            bytes.removeLast()
        } else {
            bytes.append(Self.mask)
        }
    }

    private static func wordEnd(from start: Int, in text: Span<UInt8>) -> Int {
        var end = start
        while end < text.count, isWord(text[end]) { end += 1 }
        return end
    }

    private static func isARN(_ word: Range<Int>, in text: Span<UInt8>) -> Bool {
        word.count == 3 && word.upperBound < text.count && text[word.upperBound] == UInt8(ascii: ":")
            && text[word.lowerBound] == UInt8(ascii: "a") && text[word.lowerBound + 1] == UInt8(ascii: "r")
            && text[word.lowerBound + 2] == UInt8(ascii: "n")
    }

    /// Where what stands between blanks, quotes and brackets ends; the sign that ends a sentence is none of it.
    private static func argumentEnd(from start: Int, in text: Span<UInt8>) -> Int {
        var end = start
        while end < text.count, text[end] > 0x20, !isArgumentEnd(text[end]) { end += 1 }
        while end > start, isJoint(text[end - 1]) { end -= 1 }
        return end
    }

    /// Whether a word is an id, a part of an address or time, or a number.
    private static func isID(_ word: Range<Int>, in text: Span<UInt8>) -> Bool {
        if !word.contains(where: { isDigit(text[$0]) }) { return hasHexadecimalEnd(word, in: text) }
        let number = word.first { !isLetter(text[$0]) } ?? word.upperBound
        let isShort =
            (1...6).contains(number - word.lowerBound) && (1...2).contains(word.upperBound - number)
            && (number..<word.upperBound).allSatisfy { isDigit(text[$0]) }
        return !isShort
    }

    /// Whether a word is a prefix and eight or seventeen hexadecimal letters, as ids of resources have.
    private static func hasHexadecimalEnd(_ word: Range<Int>, in text: Span<UInt8>) -> Bool {
        var start = word.upperBound
        while start > word.lowerBound, text[start - 1] != UInt8(ascii: "-") { start -= 1 }
        guard start > word.lowerBound + 1 else { return false }
        let count = word.upperBound - start
        return (count == 8 || count == 17) && (start..<word.upperBound).allSatisfy { isHexadecimal(text[$0]) }
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        isDigit(byte) || isLetter(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        isDigit(byte) || (byte | 0x20) &- UInt8(ascii: "a") < 6
    }

    private static func isJoint(_ byte: UInt8) -> Bool {
        switch Unicode.Scalar(byte) {
        case ".", ":", ",", "+", "/", "=": true
        default: false
        }
    }

    private static func isArgumentEnd(_ byte: UInt8) -> Bool {
        switch Unicode.Scalar(byte) {
        case "\"", "'", "`", "<", ">", "(", ")", "[", "]", "{", "}", ",", ";": true
        default: false
        }
    }
}
