/// What else a text has that tells what a short flag means, looked up once at most.
struct SecretContext {
    private var hasDashUser: Bool?
    private var hasSlashUser: Bool?
    private var hasJoinedUser: Bool?
    private var hasProgram: Bool?
    private var hasArchiver: Bool?
    private var hasOracleCommand: Bool?
    private var isRegistryLogin: Bool?

    /// Whether a flag for the user stands in the text, of the kind that the name is: `-u bob`, `/u:bob`, `--username=bob`.
    mutating func hasUser(beside name: SecretWord, in text: Span<UInt8>) -> Bool {
        guard name.isSlashFlag else { return hasUser(in: text) }
        return Self.lookUp(&hasSlashUser, Self.hasUserFlag(text, UInt8(ascii: "/")))
    }

    /// Whether a flag with a hyphen for the user stands in the text.
    mutating func hasUser(in text: Span<UInt8>) -> Bool {
        Self.lookUp(&hasDashUser, Self.hasUserFlag(text, UInt8(ascii: "-")))
    }

    /// Whether a user known for his rights is joined to a flag, as in `-uroot`.
    mutating func hasJoinedUser(in text: Span<UInt8>) -> Bool {
        Self.lookUp(&hasJoinedUser, Self.holds(Self.joinedUsers, in: text))
    }

    /// Whether the text names a program that takes a password after `-p` or `-P`.
    mutating func hasProgram(in text: Span<UInt8>) -> Bool {
        Self.lookUp(&hasProgram, Self.holds(Self.programs, in: text))
    }

    /// Whether the command of 7-Zip stands in the text, whose flag `-p` has the password joined to it.
    mutating func hasArchiver(in text: Span<UInt8>) -> Bool {
        Self.lookUp(&hasArchiver, Self.holdsCommand(Self.archivers, in: text))
    }

    /// Whether a command of Oracle stands in the text, that takes `user/password@service`.
    mutating func hasOracleCommand(in text: Span<UInt8>) -> Bool {
        Self.lookUp(&hasOracleCommand, Self.holdsCommand(Self.oracleCommands, in: text))
    }

    /// Whether a registry of containers is signed in to, as by `docker login`, whose flag `-p` has the password.
    mutating func isRegistryLogin(in text: Span<UInt8>) -> Bool {
        Self.lookUp(
            &isRegistryLogin,
            Self.holdsCommand(Self.containerCommands, in: text) && Self.holdsCommand(Self.logins, in: text)
        )
    }

    /// What is known already, or else is found by a look.
    private static func lookUp(_ known: inout Bool?, _ look: @autoclosure () -> Bool) -> Bool {
        if let known { return known }
        let isThere = look()
        known = isThere
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

    /// Whether one of some commands stands in the text, with or without its folder and `.exe`: no ending of a file.
    private static func holdsCommand(_ names: [[UInt8]], in text: Span<UInt8>) -> Bool {
        for start in text.indices where start == 0 || isCommandStart(text[start - 1]) {
            for name in names where text.count - start >= name.count {
                var index = 0
                while index < name.count, text[start + index] | 0x20 == name[index] { index += 1 }
                if index == name.count, isCommandEnd(start + index, in: text) { return true }
            }
        }
        return false
    }

    private static func isCommandStart(_ byte: UInt8) -> Bool {
        byte <= 0x20 || commandStarts.contains(byte)
    }

    private static func isCommandEnd(_ end: Int, in text: Span<UInt8>) -> Bool {
        var end = end
        if text.count - end >= ending.count {
            var index = 0
            while index < ending.count, text[end + index] | 0x20 == ending[index] { index += 1 }
            if index == ending.count { end += index }
        }
        return end == text.count || text[end] <= 0x20 || text[end] == UInt8(ascii: "\"")
            || text[end] == UInt8(ascii: "'")
    }

    private static let commandStarts = ASCIISet("\"'\\/&|;(")
    private static let ending = Array(".exe".utf8)
    private static let archivers = ["7z", "7za", "7zz", "7zr", "7zg"].map { Array($0.utf8) }
    private static let oracleCommands = [
        "sqlplus", "sqlplusw", "sqlldr", "sqlcl", "expdp", "impdp", "rman", "exp", "imp",
    ].map { Array($0.utf8) }
    private static let containerCommands = ["docker", "podman", "nerdctl", "buildah", "helm", "oras"].map {
        Array($0.utf8)
    }
    private static let logins = ["login"].map { Array($0.utf8) }
    private static let joinedUsers = ["-uroot", "-usa", "-uadmin", "-uadministrator"].map { Array($0.utf8) }
    private static let programs = [
        "mysql", "mysqldump", "mysqladmin", "mysqlimport", "mariadb", "sqlcmd", "osql", "isql", "bcp", "sshpass",
        "psexec",
    ].map { Array($0.utf8) }
}
