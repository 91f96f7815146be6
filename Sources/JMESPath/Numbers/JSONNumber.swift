/// A number as JSON spells it.
public struct JSONNumber: Sendable, Hashable {
    /// The spelling, such as `1.50` or `1e3`.
    public let spelling: String

    /// Takes a spelling; `nil` where JSON has no such number.
    public init?(spelling: String) {
        guard Self.isValid(spelling.utf8.span) else { return nil }
        self.spelling = spelling
    }

    /// Makes a whole number.
    public init(_ value: Int) {
        spelling = String(value)
    }

    /// Makes a number with a fraction, in the fewest digits that give it back; `nil` for infinity and what is no number.
    public init?(_ value: Double) {
        guard value.isFinite else { return nil }
        spelling = Numeric.float(value).text
    }

    /// A spelling as Python prints the number after reading it: `1.50` is `1.5`, `1E3` is `1000.0`.
    @usableFromInline
    package static func pythonText(_ spelling: Span<UInt8>) -> String {
        Numeric(spelling).text
    }

    /// Appends a spelling as Python prints the number, as ``pythonText(_:)`` gives it; most are appended as they stand.
    package static func appendPythonText(of spelling: Span<UInt8>, to output: inout [UInt8]) {
        guard let count = lengthAsPrinted(spelling) else {
            output.append(contentsOf: pythonText(spelling).utf8)
            return
        }
        for index in 0..<count { output.append(spelling[index]) }
    }

    /// How much of a spelling Python prints of it; `nil` where it prints something else.
    ///
    /// Up to 15 digits tell every double from all others, so they are the fewest that do, but for zeros at the end.
    private static func lengthAsPrinted(_ spelling: Span<UInt8>) -> Int? {
        guard 1...15 ~= spelling.count, UInt8(ascii: "1")...UInt8(ascii: "9") ~= spelling[0] else { return nil }
        var point: Int?
        var end = spelling.count
        for index in spelling.indices {
            switch spelling[index] {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): continue
            case UInt8(ascii: ".") where point == nil: point = index
            default: return nil
            }
        }
        guard let point else { return end }
        while end > point + 2, spelling[end - 1] == UInt8(ascii: "0") { end -= 1 }
        return end
    }

    /// Takes a spelling that a reader has accepted.
    @usableFromInline
    package init(valid spelling: String) {
        self.spelling = spelling
    }

    private static func isValid(_ text: Span<UInt8>) -> Bool {
        var index = 0
        func digits() -> Bool {
            let start = index
            while index < text.count, UInt8(ascii: "0")...UInt8(ascii: "9") ~= text[index] { index += 1 }
            return index > start
        }
        func take(_ characters: String) -> Bool {
            guard index < text.count, characters.utf8.contains(text[index]) else { return false }
            index += 1
            return true
        }
        _ = take("-")
        if !take("0") { guard digits() else { return false } }
        if take(".") { guard digits() else { return false } }
        if take("eE") {
            _ = take("+-")
            guard digits() else { return false }
        }
        return index == text.count
    }
}
