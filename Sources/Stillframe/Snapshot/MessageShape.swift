/// An error message without what differs from one resource, request and time to the next: what messages of one cause have
/// in common.
///
/// Ids of resources and accounts, requests, addresses, times and numbers are words with digits, or hexadecimal after a prefix
/// (`subnet-…`); each stands as one sign. An ARN stands as one, too. Words of letters, and short ones that end in up to two
/// digits (`EC2`, `IPv4`), stay: they say what the message is about.
struct MessageShape: Hashable {
    /// What stands for a masked word.
    private static let mask = UInt8(ascii: "#")

    private let bytes: [UInt8]

    /// Masks a message.
    ///
    /// - Complexity: O(*n*) in its length.
    init(_ message: String) {
        let text = Array(message.utf8)
        var shape: [UInt8] = []
        shape.reserveCapacity(text.count)
        var index = 0
        while index < text.count {
            guard Self.isWord(text[index]) else {
                shape.append(text[index])
                index += 1
                continue
            }
            var end = Self.wordEnd(from: index, in: text)
            if Self.isARN(index..<end, in: text) {
                end = Self.argumentEnd(from: end, in: text)
                Self.appendMask(to: &shape)
            } else if Self.isID(text[index..<end]) {
                Self.appendMask(to: &shape)
            } else {
                shape += text[index..<end]
            }
            index = end
        }
        bytes = shape
    }

    /// Appends the mask; parts of one address, time or number are one word.
    private static func appendMask(to shape: inout [UInt8]) {
        if shape.count > 1, shape[shape.count - 2] == mask, joints.contains(shape[shape.count - 1]) {
            shape.removeLast()
        } else {
            shape.append(mask)
        }
    }

    private static let joints: Set<UInt8> = Set(".:,+/=".utf8)

    private static func wordEnd(from start: Int, in text: [UInt8]) -> Int {
        var end = start
        while end < text.count, isWord(text[end]) { end += 1 }
        return end
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        isDigit(byte) || isLetter(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        isDigit(byte) || (byte | 0x20) &- UInt8(ascii: "a") < 6
    }

    private static func isARN(_ word: Range<Int>, in text: [UInt8]) -> Bool {
        word.count == 3 && word.upperBound < text.count && text[word.upperBound] == UInt8(ascii: ":")
            && text[word].elementsEqual("arn".utf8)
    }

    /// Where what stands between blanks, quotes and brackets ends; the sign that ends a sentence is none of it.
    private static func argumentEnd(from start: Int, in text: [UInt8]) -> Int {
        var end = start
        while end < text.count, text[end] > 0x20, !argumentEnds.contains(text[end]) { end += 1 }
        while end > start, joints.contains(text[end - 1]) { end -= 1 }
        return end
    }

    private static let argumentEnds: Set<UInt8> = Set("\"'`<>()[]{},;".utf8)

    /// Whether a word is an id, a part of an address or time, or a number.
    private static func isID(_ word: ArraySlice<UInt8>) -> Bool {
        if !word.contains(where: isDigit) { return hasHexadecimalEnd(word) }
        let name = word.prefix(while: isLetter)
        let number = word[name.endIndex...]
        let isShort = (1...6).contains(name.count) && (1...2).contains(number.count) && number.allSatisfy(isDigit)
        return !isShort
    }

    /// Whether a word is a prefix and eight or seventeen hexadecimal letters, as ids of resources have.
    private static func hasHexadecimalEnd(_ word: ArraySlice<UInt8>) -> Bool {
        guard let hyphen = word.lastIndex(of: UInt8(ascii: "-")), hyphen > word.startIndex else { return false }
        let end = word[(hyphen + 1)...]
        return (end.count == 8 || end.count == 17) && end.allSatisfy(isHexadecimal)
    }
}
