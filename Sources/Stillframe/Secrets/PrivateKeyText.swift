/// The text of private keys: as most programs write them, as PuTTY does, and as .NET does.
enum PrivateKeyText {
    /// `-----BEGIN … PRIVATE KEY-----` to its end, or to the text's.
    static func pem(from start: Int, in text: Span<UInt8>) -> SecretMatch? {
        guard SecretShape.holds(begin, at: start..<text.count, in: text),
            let name = place(of: privateKeyName, in: start..<min(text.count, start + 48), text)
        else { return nil }
        return SecretMatch(
            kind: .privateKey,
            range: start..<(place(of: end, in: name..<text.count, text) ?? text.count)
        )
    }

    /// `Private-Lines: 14` to the check sum behind the lines, or to the text's end.
    static func putty(_ word: Range<Int>, in text: Span<UInt8>) -> SecretMatch? {
        guard word.count == privateLines.count, SecretShape.holds(privateLines, at: word, in: text) else { return nil }
        var index = word.upperBound
        while index < text.count, index < word.upperBound + 3, text[index] == UInt8(ascii: ":") || text[index] == 0x20 {
            index += 1
        }
        guard index > word.upperBound, index < text.count, text[index] &- UInt8(ascii: "0") < 10 else { return nil }
        let rest = index..<text.count
        let end = place(of: checkSum, in: rest, text) ?? place(of: oldCheckSum, in: rest, text) ?? text.count
        return SecretMatch(kind: .privateKey, range: word.lowerBound..<end)
    }

    /// What an element `RSAKeyValue` holds that has a private part, to its end or to the text's.
    static func dotNet(_ word: Range<Int>, in text: Span<UInt8>) -> SecretMatch? {
        let start = word.upperBound + 1
        guard word.count == keyElement.count, word.lowerBound > 0, text[word.lowerBound - 1] == UInt8(ascii: "<"),
            start < text.count, text[start - 1] == UInt8(ascii: ">"),
            SecretShape.holds(keyElement, at: word, in: text)
        else { return nil }
        guard let part = firstPrivatePart(in: start..<min(text.count, start + longestPublicPart), text) else {
            return nil
        }
        return SecretMatch(
            kind: .privateKey,
            range: start..<(place(of: keyElementEnd, in: part..<text.count, text) ?? text.count)
        )
    }

    /// Where the first element of the private part begins; `nil` where the element ends, or another begins, before it.
    private static func firstPrivatePart(in range: Range<Int>, _ text: Span<UInt8>) -> Int? {
        for index in range where text[index] == UInt8(ascii: "<") {
            let rest = index..<range.upperBound
            if SecretShape.holds(keyElementStart, at: rest, in: text) { return nil }
            if SecretShape.holds(keyElementEnd, at: rest, in: text) { return nil }
            for part in privateParts where SecretShape.holds(part, at: rest, in: text) { return index }
        }
        return nil
    }

    /// How far the private part is looked for behind the public one: further than any key in use is long.
    private static let longestPublicPart = 8192

    private static func place(of word: [UInt8], in range: Range<Int>, _ text: Span<UInt8>) -> Int? {
        var index = range.lowerBound
        while index + word.count <= range.upperBound {
            if SecretShape.holds(word, at: index..<range.upperBound, in: text) { return index }
            index += 1
        }
        return nil
    }

    private static let begin = Array("-----BEGIN".utf8)
    private static let end = Array("-----END".utf8)
    private static let privateKeyName = Array("PRIVATE KEY".utf8)
    private static let privateLines = Array("Private-Lines".utf8)
    private static let checkSum = Array("Private-MAC".utf8)
    private static let oldCheckSum = Array("Private-Hash".utf8)
    private static let keyElement = Array("RSAKeyValue".utf8)
    private static let keyElementStart = Array("<RSAKeyValue".utf8)
    private static let keyElementEnd = Array("</RSAKeyValue".utf8)
    private static let privateParts = ["<D>", "<P>", "<Q>", "<DP>", "<DQ>", "<InverseQ>"].map { Array($0.utf8) }
}
