/// File names as text, which the system holds as bytes.
///
/// Almost every name is UTF-8 and stands for itself. A byte that is none is written as `\xE9`, and the backslash of a
/// name that looks so of itself as `\x5C`, so that different names never become one.
enum LogicalName {
    private static let digits = Array("0123456789ABCDEF".utf8)
    /// How many bytes an escape such as `\xE9` takes.
    private static let escapeLength = 4

    /// A name as text.
    static func text(of name: ArraySlice<UInt8>) -> String {
        if let text = String(validating: name, as: UTF8.self), !hasEscape(name) { return text }
        var text: [UInt8] = []
        var place = name.startIndex
        while place < name.endIndex {
            let valid = name[place..<endOfText(in: name[place...])]
            for index in valid.indices {
                let looksEscaped = escapedByte(in: name[index...]) != nil
                if looksEscaped { escape(name[index], &text) } else { text.append(name[index]) }
            }
            place = valid.endIndex
            if place < name.endIndex {
                escape(name[place], &text)
                place += 1
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The bytes of the name that was written so.
    static func bytes(of text: String) -> [UInt8] {
        let text = Array(text.utf8)
        guard hasEscape(text[...]) else { return text }
        var name: [UInt8] = []
        var place = 0
        while place < text.count {
            if let byte = escapedByte(in: text[place...]) {
                name.append(byte)
                place += escapeLength
            } else {
                name.append(text[place])
                place += 1
            }
        }
        return name
    }

    private static func hasEscape(_ name: ArraySlice<UInt8>) -> Bool {
        name.indices.contains { escapedByte(in: name[$0...]) != nil }
    }

    /// The byte that an escape at the beginning stands for; `nil` where none stands there.
    private static func escapedByte(in text: ArraySlice<UInt8>) -> UInt8? {
        let start = text.startIndex
        guard text.count >= escapeLength, text[start] == UInt8(ascii: "\\"), text[start + 1] == UInt8(ascii: "x"),
            let high = digits.firstIndex(of: text[start + 2]), let low = digits.firstIndex(of: text[start + 3])
        else {
            return nil
        }
        return UInt8(high << 4 | low)
    }

    private static func escape(_ byte: UInt8, _ text: inout [UInt8]) {
        text += [UInt8(ascii: "\\"), UInt8(ascii: "x"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }

    /// Where the first byte lies that is no UTF-8.
    private static func endOfText(in name: ArraySlice<UInt8>) -> Int {
        // SAFETY: the bytes are only read, during the call that vouches for them.
        let valid = unsafe name.withUnsafeBufferPointer { unsafe UTF8Check.firstInvalid(in: $0) }
        return valid.map { name.startIndex + $0 } ?? name.endIndex
    }
}
