/// Where a login of Oracle leads, as its easy form has it: `host:port/service`, also `//host/service`.
struct OracleTarget {
    let hasPort: Bool

    /// Reads what stands after the `@` of a login; `nil` for anything else.
    init?(after at: Int, in text: Span<UInt8>) {
        var index = at + 1
        while index < text.count, text[index] == UInt8(ascii: "/"), index < at + 3 { index += 1 }
        let host = index
        while index < text.count, SecretFinder.isWord(text[index]) || text[index] == UInt8(ascii: ".") { index += 1 }
        guard index > host, !Self.isVersion(host..<index, in: text) else { return nil }
        var digits = 0
        if index < text.count, text[index] == UInt8(ascii: ":") {
            while index + 1 < text.count, text[index + 1] &- UInt8(ascii: "0") < 10 {
                index += 1
                digits += 1
            }
            guard (2...5).contains(digits) else { return nil }
            index += 1
        }
        hasPort = digits > 0
        guard index + 1 < text.count, text[index] == UInt8(ascii: "/"), SecretFinder.isWord(text[index + 1]) else {
            return nil
        }
        // A path goes on.
        while index + 1 < text.count, SecretFinder.isWord(text[index + 1]) || text[index + 1] == UInt8(ascii: ".") {
            index += 1
        }
        if index + 1 < text.count, text[index + 1] == UInt8(ascii: "/") { return nil }
    }

    /// Whether a name is the version of a package: `v2`, `16.7.0` with its path behind it; addresses have four numbers.
    private static func isVersion(_ name: Range<Int>, in text: Span<UInt8>) -> Bool {
        let first = text[name.lowerBound] | 0x20 == UInt8(ascii: "v") ? name.lowerBound + 1 : name.lowerBound
        var points = 0
        for index in name where text[index] == UInt8(ascii: ".") { points += 1 }
        return first < name.upperBound && text[first] &- UInt8(ascii: "0") < 10 && points < 3
    }
}
