/// Passwords in the authority of a URL: `https://user:password@host/`.
extension SecretFinder {
    /// Looks for a password in the authority of a URL, whose colon stands at `colon`; returns where to go on.
    mutating func readAuthority(_ text: Span<UInt8>, from colon: Int) -> Int {
        guard colon + 2 < text.count, text[colon + 1] == UInt8(ascii: "/"), text[colon + 2] == UInt8(ascii: "/") else {
            return readDriver(text, from: colon)
        }
        let start = colon + 3
        let limit = min(text.count, start + Self.longestValue)
        var index = start
        var passwordStart: Int?
        while index < limit {
            switch text[index] {
            case UInt8(ascii: ":") where passwordStart == nil: passwordStart = index + 1
            case UInt8(ascii: "@"):
                let value = SecretValue((passwordStart ?? start)..<index, in: text)
                if value.isReference(in: text) { return colon + 2 }
                // A token may stand in the user's place.
                if passwordStart == nil, !value.looksRandom || value.count < 20 || value.isWordy(in: text) {
                    return colon + 2
                }
                var match = SecretMatch(kind: passwordStart == nil ? .token : .password, range: value.range)
                match.isDoubtful = value.isPlaceholder(in: text)
                matches.append(match)
                return index
            case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "\""), UInt8(ascii: "'"),
                UInt8(ascii: "<"), UInt8(ascii: ">"), 0...0x20:
                return colon + 2
            default: break
            }
            index += 1
        }
        return colon + 2
    }
}
