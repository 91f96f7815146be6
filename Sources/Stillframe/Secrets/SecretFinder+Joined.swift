/// Passwords that are joined to a flag: `-pSECRET`.
extension SecretFinder {
    /// Reads a flag that has its value joined to it, as in `-pSECRET`; returns where to go on.
    mutating func readJoined(_ word: Range<Int>, _ text: Span<UInt8>) -> Int {
        let start = word.lowerBound
        guard word.count >= 2, text[start] == UInt8(ascii: "-"), text[start + 1] | 0x20 == UInt8(ascii: "p"),
            start == 0 || Self.isBlank(text[start - 1])
        else { return word.upperBound }
        let value = SecretValue(from: start + 2, in: text)
        guard value.count >= 3, !value.isReference(in: text) else { return word.upperBound }
        var match = SecretMatch(kind: .password, range: value.range)
        if context.hasArchiver(in: text) {
            // What is joined to this flag is a password, whatever it looks like.
            match.isDoubtful = value.count < 4 || value.isPlaceholder(in: text)
        } else {
            guard value.hasLetter else { return word.upperBound }
            let isKnown =
                context.hasProgram(in: text) || context.hasJoinedUser(in: text) || context.isRegistryLogin(in: text)
            guard isKnown || value.looksStrong && context.hasUser(in: text) else { return word.upperBound }
            match.isDoubtful = !isKnown || !value.looksStrong
        }
        match.hidden = extent.hidden(value, after: word, isFlag: true, separator: UInt8(ascii: "-"), in: text)
        matches.append(match)
        return max(value.range.upperBound, word.upperBound)
    }
}
