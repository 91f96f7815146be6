/// One file to read, or bytes in memory.
struct InputItem: Sendable {
    /// Where the bytes are.
    enum Content: Sendable {
        case file(path: RawPath, stamp: FileStamp)
        case standardInput
        /// Standard input, kept in a temporary file.
        case spooled(SpooledText)
        case memory([UInt8])
    }

    var content: Content
    /// The logical name.
    var name: String
    /// What chains without request tokens never leave: the file's folder, told apart by argument.
    var folder: String
    /// Whether the user named the file itself, not a folder it lies in.
    var isNamed: Bool
    /// What the logical name is relative to: the folder that was named, or the one of the file that was; `nil` where neither
    /// is a file of the system.
    var root: RawPath?

    /// Whether the name is one that saved pages have.
    var isNamedLikeDump: Bool {
        let plain = name.lowercased().hasSuffix(".gz") ? String(name.lowercased().dropLast(3)) : name.lowercased()
        return [".json", ".ndjson", ".jsonl", ".har", ".xml"].contains { plain.hasSuffix($0) }
    }

    /// Whether another file lies in the same folder and its name differs in digits alone.
    func isOfSeries(with other: InputItem) -> Bool {
        func stem(_ name: String) -> [UInt8] { name.utf8.filter { !(0x30...0x39).contains($0) } }
        return folder == other.folder && stem(name) == stem(other.name)
    }

    /// Whether it is a file, which can be read again.
    var isFile: Bool {
        if case .file = content { true } else { false }
    }

    /// The path of a file.
    var path: RawPath? {
        if case .file(let path, _) = content { path } else { nil }
    }
}
