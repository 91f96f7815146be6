internal import Stillframe

/// Secrets that stand after their names: a header `X-Amz-Signature: …`, a JSON or XML member, an assignment.
///
/// A name that only a secret has is enough. After one that other things have too (`Signature`, `Credential`, `Policy`) the
/// value must look like one, so that ordinary sentences with a colon stay.
enum LabelledSecret {
    /// The values in a text that must go.
    static func cuts(in text: DecodedText) -> [SecretText.Cut] {
        var cuts: [SecretText.Cut] = []
        var index = 0
        while index < text.elements.count {
            let start = index
            index += 1
            guard separators.contains(text.byte(start)), let name = SecretName(before: start, in: text),
                let value = value(of: name, after: start, in: text)
            else { continue }
            cuts.append(SecretText.Cut(range: text.source(value), mark: SecretText.valueMark))
            index = value.upperBound
        }
        return cuts
    }

    /// Whether what stands before a separator may be a secret's name: a cheap look, which lets an ARN pass.
    static func mayBeName(before index: Int, in bytes: Span<UInt8>) -> Bool {
        var end = index
        while end > 0, index - end < SecretName.longestGap, SecretName.gap.contains(bytes[end - 1]) { end -= 1 }
        return end >= SecretName.shortest && SecretName.lastLetters.contains(bytes[end - 1])
    }

    private static let separators = ASCIISet("=:>,")
    /// What may stand between name and value besides the separator.
    private static let gap = ASCIISet(" \t\r\n\"'`\\=:>,([{|")
    private static let valueEnds = ASCIISet(" \t\r\n\u{B}\u{C}\"'`<>{}|^\\,;)]&")
    private static let quotes = ASCIISet("\"'")

    private static func value(of name: SecretName, after separator: Int, in text: DecodedText) -> Range<Int>? {
        var start = skipGap(separator + 1, in: text)
        // A list of headers as objects: {"name": "X-Amz-Signature", "value": "…"}.
        var isValueMember = false
        if let end = end(of: "value", at: start, in: text), quotes.contains(text.byte(end)) {
            start = skipGap(end, in: text)
            isValueMember = true
        }
        if name.kind == .authorization { start = skipScheme(start, in: text) }
        let value = start..<valueEnd(start, in: text)
        guard !value.isEmpty else { return nil }
        if text.byte(separator) == UInt8(ascii: ",") {
            // A list in a sentence has commas too.
            guard name.isQuoted, isValueMember || looksRandom(value, in: text) else { return nil }
        }
        switch name.kind {
        case .secret: return value
        case .authorization, .ambiguous: return looksRandom(value, in: text) ? value : nil
        }
    }

    private static func skipGap(_ start: Int, in text: DecodedText) -> Int {
        var index = start
        while index < text.elements.count, gap.contains(text.byte(index)) { index += 1 }
        return index
    }

    private static func valueEnd(_ start: Int, in text: DecodedText) -> Int {
        var index = start
        while index < text.elements.count, !text.isPlain(index, valueEnds) { index += 1 }
        return index
    }

    private static func skipScheme(_ start: Int, in text: DecodedText) -> Int {
        for scheme in ["bearer", "basic", "token", "digest", "negotiate"] {
            if let end = end(of: scheme, at: start, in: text), text.byte(end) == UInt8(ascii: " ") {
                return skipGap(end, in: text)
            }
        }
        return start
    }

    /// Where a word in small letters ends that stands at a place, in any case; `nil` where it doesn't.
    private static func end(of word: String, at start: Int, in text: DecodedText) -> Int? {
        var index = start
        for byte in word.utf8 {
            guard text.byte(index) | 0x20 == byte else { return nil }
            index += 1
        }
        return index
    }

    /// Whether a value is one long word of letters and digits, as signatures, keys and tokens are.
    private static func looksRandom(_ value: Range<Int>, in text: DecodedText) -> Bool {
        guard value.count >= 16 else { return false }
        var hasLetter = false
        var hasDigit = false
        for index in value {
            switch text.byte(index) {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): hasDigit = true
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): hasLetter = true
            case UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: "-"), UInt8(ascii: "_"),
                UInt8(ascii: "~"), UInt8(ascii: "."), UInt8(ascii: "%"):
                break
            default: return false
            }
        }
        return hasLetter && hasDigit
    }
}
