internal import Stillframe

/// Passwords in URLs: `https://user:password@host/`.
enum URLPassword {
    /// The users with their passwords in a text.
    static func cuts(in text: DecodedText) -> [SecretText.Cut] {
        text.pieces(between: separators).flatMap { cuts(in: text, $0) }
    }

    private static let separators = ASCIISet(" \t\r\n\u{B}\u{C}\"<>")
    private static let authorityEnds = ASCIISet("/?#")

    private static func cuts(in text: DecodedText, _ word: Range<Int>) -> [SecretText.Cut] {
        guard let lastAt = word.last(where: { text.byte($0) == UInt8(ascii: "@") }) else { return [] }
        var cuts: [SecretText.Cut] = []
        var index = word.lowerBound + 1
        while index < lastAt {
            guard text.byte(index) == UInt8(ascii: "/"), text.byte(index - 1) == UInt8(ascii: "/") else {
                index += 1
                continue
            }
            let start = index + 1
            let end = (start..<word.upperBound).first { authorityEnds.contains(text.byte($0)) } ?? word.upperBound
            if let user = userEnd(in: text, start..<end, lastAt), user > start {
                cuts.append(SecretText.Cut(range: text.source(start..<user), mark: SecretText.valueMark))
                index = user
            } else {
                index = max(end, start)
            }
        }
        return cuts
    }

    /// Where the user ends, at the `@`; `nil` where there is no password.
    private static func userEnd(in text: DecodedText, _ authority: Range<Int>, _ lastAt: Int) -> Int? {
        guard let colon = authority.first(where: { text.byte($0) == UInt8(ascii: ":") }) else { return nil }
        if let at = authority.last(where: { text.byte($0) == UInt8(ascii: "@") }) { return colon < at ? at : nil }
        // No port has letters: it is a password with a `/` in it, which should have been encoded.
        let port = text.elements[colon + 1..<authority.upperBound]
        let isPort = port.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0.byte) }
        let isAddress = text.byte(authority.lowerBound) == UInt8(ascii: "[")
        return isPort || isAddress || lastAt < authority.upperBound ? nil : lastAt
    }
}
