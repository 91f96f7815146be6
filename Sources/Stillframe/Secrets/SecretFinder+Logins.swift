/// The logins of Oracle: `user/password@host:port/service`, bare, after a command such as `sqlplus`, or behind a driver.
extension SecretFinder {
    /// How long a password of Oracle is looked at.
    private static let longestLogin = 128

    /// Looks for a login whose user ends at a slash; returns where to go on.
    mutating func readLogin(_ text: Span<UInt8>, from slash: Int) -> Int {
        guard slash > 0, Self.isUser(text[slash - 1]), let (value, at) = Self.login(after: slash, in: text) else {
            return slash
        }
        var start = slash
        while start > 0, Self.isUser(text[start - 1]), slash - start < Self.longestLogin { start -= 1 }
        // The user of a login is no part of a path or an address.
        if start > 0, !Self.isBlank(text[start - 1]), !Self.loginStarts.contains(text[start - 1]) { return slash }
        if text[value.range.lowerBound] == UInt8(ascii: "&") || value.isReference(in: text) { return slash }
        var match = SecretMatch(kind: .password, range: value.range)
        if context.hasOracleCommand(in: text) {
            match.isDoubtful = value.isPlaceholder(in: text)
        } else {
            guard value.count >= 4, value.hasLetter, let target = OracleTarget(after: at, in: text) else {
                return slash
            }
            let isSure = target.hasPort || value.looksLikePassword && !value.isWordy(in: text)
            match.isDoubtful = !isSure || value.isPlaceholder(in: text)
        }
        matches.append(match)
        return at
    }

    /// The password behind a slash, in quotes or to the last `@` of the word, and the place of that; `nil` for none.
    private static func login(after slash: Int, in text: Span<UInt8>) -> (SecretValue, at: Int)? {
        let limit = min(text.count, slash + 1 + longestLogin)
        guard slash + 1 < limit else { return nil }
        if text[slash + 1] == UInt8(ascii: "\"") || text[slash + 1] == UInt8(ascii: "\\") {
            let value = SecretValue(from: slash + 1, in: text)
            guard value.opener == UInt8(ascii: "\""), !value.range.isEmpty else { return nil }
            var at = value.range.upperBound
            while at < text.count, text[at] == UInt8(ascii: "\\") { at += 1 }
            guard at + 1 < text.count, text[at] == value.opener, text[at + 1] == UInt8(ascii: "@") else { return nil }
            return (value, at + 1)
        }
        var at: Int?
        for index in slash + 1..<limit {
            if text[index] <= 0x20 || loginEnds.contains(text[index]) { break }
            if text[index] == UInt8(ascii: "@") { at = index }
        }
        guard let at, at > slash + 1 else { return nil }
        return (SecretValue(slash + 1..<at, in: text), at)
    }

    private static func isUser(_ byte: UInt8) -> Bool {
        isWord(byte) || byte == UInt8(ascii: "$") || byte == UInt8(ascii: "#")
    }

    /// What may stand before a user's name.
    private static let loginStarts = ASCIISet("\"'=(,;")
    /// What no password without quotes has.
    private static let loginEnds = ASCIISet("/\\\"'<>,;")

    /// Looks for a password behind the driver of Oracle, `thin:user/password@`; returns where to go on.
    mutating func readDriver(_ text: Span<UInt8>, from colon: Int) -> Int {
        guard colon >= 4, text[colon - 1] == UInt8(ascii: "n") || text[colon - 1] == UInt8(ascii: "i") else {
            return colon
        }
        let driver = SecretValue.lowercased(colon - 4..<colon, in: text)
        guard driver == "thin" || driver == ":oci" else { return colon }
        var slash: Int?
        for index in colon + 1..<min(text.count, colon + 1 + Self.longestValue) {
            if text[index] <= 0x20 { break }
            if text[index] == UInt8(ascii: "/"), slash == nil { slash = index }
            guard text[index] == UInt8(ascii: "@") else { continue }
            guard let slash, slash > colon + 1, index > slash + 1 else { break }
            let value = SecretValue(slash + 1..<index, in: text)
            if value.isReference(in: text) { break }
            matches.append(SecretMatch(kind: .password, range: value.range))
            return index
        }
        return colon
    }
}
