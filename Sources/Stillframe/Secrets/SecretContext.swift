/// What else a text has that tells what a short flag means, looked up once at most.
struct SecretContext {
    private var hasDashUser: Bool?
    private var hasSlashUser: Bool?
    private var hasJoinedUser: Bool?
    private var hasProgram: Bool?

    /// Whether a flag for the user stands in the text, of the kind that the name is: `-u bob`, `/u:bob`, `--username=bob`.
    mutating func hasUser(beside name: SecretWord, in text: Span<UInt8>) -> Bool {
        if name.isSlashFlag {
            let isThere = hasSlashUser ?? Self.hasUserFlag(text, UInt8(ascii: "/"))
            hasSlashUser = isThere
            return isThere
        }
        return hasUser(in: text)
    }

    /// Whether a flag with a hyphen for the user stands in the text.
    mutating func hasUser(in text: Span<UInt8>) -> Bool {
        let isThere = hasDashUser ?? Self.hasUserFlag(text, UInt8(ascii: "-"))
        hasDashUser = isThere
        return isThere
    }

    /// Whether a user known for his rights is joined to a flag, as in `-uroot`.
    mutating func hasJoinedUser(in text: Span<UInt8>) -> Bool {
        let isThere = hasJoinedUser ?? Self.holds(Self.joinedUsers, in: text)
        hasJoinedUser = isThere
        return isThere
    }

    /// Whether the text names a program that takes a password after `-p` or `-P`.
    mutating func hasProgram(in text: Span<UInt8>) -> Bool {
        let isThere = hasProgram ?? Self.holds(Self.programs, in: text)
        hasProgram = isThere
        return isThere
    }

    private static func hasUserFlag(_ text: Span<UInt8>, _ sign: UInt8) -> Bool {
        for index in text.indices.dropLast() where text[index] == sign {
            guard index == 0 || SecretFinder.isBlank(text[index - 1]) else { continue }
            let first = text[index + 1] == UInt8(ascii: "-") ? index + 2 : index + 1
            guard first < text.count, text[first] | 0x20 == UInt8(ascii: "u") else { continue }
            let next = first + 1 < text.count ? text[first + 1] | 0x20 : 0
            let hasValue = next == UInt8(ascii: ":") | 0x20 || next == UInt8(ascii: "=") | 0x20
            if hasValue || next == UInt8(ascii: "s") || next == 0x20 && sign == UInt8(ascii: "-") { return true }
        }
        return false
    }

    /// Whether one of some words stands in the text as one, in any case.
    private static func holds(_ words: [[UInt8]], in text: Span<UInt8>) -> Bool {
        for start in text.indices where start == 0 || !SecretFinder.isWord(text[start - 1]) {
            for word in words where text.count - start >= word.count {
                var index = 0
                while index < word.count, text[start + index] | 0x20 == word[index] { index += 1 }
                let end = start + index
                if index == word.count, end == text.count || !SecretFinder.isWord(text[end]) { return true }
            }
        }
        return false
    }

    private static let joinedUsers = ["-uroot", "-usa", "-uadmin", "-uadministrator"].map { Array($0.utf8) }
    private static let programs = [
        "mysql", "mysqldump", "mysqladmin", "mysqlimport", "mariadb", "sqlcmd", "osql", "isql", "bcp", "sshpass",
        "psexec",
    ].map { Array($0.utf8) }
}
