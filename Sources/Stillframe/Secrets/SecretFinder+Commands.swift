/// Passwords that stand before a command of PowerShell, or behind one of Windows, without a name.
extension SecretFinder {
    /// Takes down the text in quotes that is piped to a command: `'SECRET' | ConvertTo-SecureString`.
    mutating func readPiped(_ text: Span<UInt8>, before command: Int) {
        var index = command
        var hasPipe = false
        while index > 0, command - index < Self.longestGap {
            if text[index - 1] == UInt8(ascii: "|"), !hasPipe {
                hasPipe = true
            } else if !Self.isBlank(text[index - 1]) {
                break
            }
            index -= 1
        }
        guard hasPipe, index > 1 else { return }
        let quote = text[index - 1]
        guard quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\"") else { return }
        let end = index - 1
        var start = end
        while start > 0, end - start < Self.longestValue, text[start - 1] != quote { start -= 1 }
        guard start > 0, text[start - 1] == quote, start < end else { return }
        let value = SecretValue(start..<end, in: text)
        if value.isReference(in: text) { return }
        if let last = matches.last, last.hidden.upperBound > start { return }
        var match = SecretMatch(kind: .password, range: value.range)
        match.isDoubtful = value.count < 4 || value.isPlaceholder(in: text)
        matches.append(match)
    }

    /// How much may stand between a text and the command it is piped to.
    private static let longestGap = 32

    /// Reads the arguments of `net use`; returns where to go on.
    mutating func readNetUse(_ text: Span<UInt8>, from start: Int) -> Int {
        let command = NetCommand(after: start, in: text)
        guard let value = command.password, !value.isReference(in: text),
            text[value.range.lowerBound] != UInt8(ascii: "*")
        else { return start }
        // Without a user the line has no mark that the quick look knows.
        guard command.hasUser else { return start }
        var match = SecretMatch(kind: .password, range: value.range)
        match.isDoubtful = value.count < 4 || value.isProse(in: text) || value.isPlaceholder(in: text)
        match.hidden = extent.hidden(
            value,
            after: value.range.lowerBound..<value.range.lowerBound,
            isFlag: true,
            separator: UInt8(ascii: "-"),
            in: text
        )
        matches.append(match)
        return value.range.upperBound
    }
}
