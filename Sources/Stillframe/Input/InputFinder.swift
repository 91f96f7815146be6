#if canImport(Glibc)
private import Glibc
#elseif canImport(Musl)
private import Musl
#else
private import Darwin
#endif

/// Finds the files to read: folders are walked whole, hidden and special files passed over and counted.
struct InputFinder {
    /// The files in natural order of their logical names.
    private(set) var items: [InputItem] = []
    private(set) var hiddenCount = 0
    /// Sockets, pipes and devices in folders.
    private(set) var specialCount = 0
    private(set) var problems: [Problem] = []
    /// What was named, for messages.
    private(set) var arguments = ""
    private var seen: Set<FileIdentity> = []
    private var folders: Set<FileIdentity> = []

    /// The bytes of all files as stored; 0 where one is no file.
    var byteCount: Int {
        var sum = 0
        for item in items {
            guard case .file(_, let stamp) = item.content else { return 0 }
            sum += stamp.byteCount
        }
        return sum
    }

    /// Device and number of a file: the same file given twice is read once.
    private struct FileIdentity: Hashable {
        let device: UInt64
        let number: UInt64
    }

    /// What stands at a path.
    private enum Kind {
        case file
        case folder
        case other
    }

    /// Finds everything the inputs name; `keepsText` keeps standard input so that it can be read again.
    init(_ inputs: [DumpInput], keepsText: Bool = false) {
        for input in Self.inFixedOrder(inputs) {
            switch input {
            case .memory(let name, let bytes):
                items.append(
                    InputItem(content: .memory(bytes), name: name, folder: Self.folder(of: name), isNamed: true)
                )
            case .path("-"):
                if !items.contains(where: { $0.name == "-" }) { addStandardInput(keepsText: keepsText) }
            case .path(let path): find(path)
            }
        }
        let named = inputs.map(\.name)
        arguments = named.prefix(3).map { "'\($0)'" }.joined(separator: ", ") + (named.count > 3 ? " and others" : "")
        distinguishNames()
        items.sort { NaturalOrder.isBefore($0.name, $1.name) }
    }

    /// Named files before folders, then by path: what is found twice has the same name in any order of the arguments.
    private static func inFixedOrder(_ inputs: [DumpInput]) -> [DumpInput] {
        func key(_ input: DumpInput) -> (Int, [UInt8]) {
            guard case .path(let path) = input, let (kind, _, _) = status(of: path) else { return (0, []) }
            return (kind == .folder ? 2 : 1, Array(path.utf8))
        }
        return inputs.enumerated().map { (key: key($0.element), place: $0.offset, input: $0.element) }.sorted {
            left,
            right in
            if left.key.0 != right.key.0 { return left.key.0 < right.key.0 }
            if left.key.1 != right.key.1 { return left.key.1.lexicographicallyPrecedes(right.key.1) }
            return left.place < right.place
        }.map(\.input)
    }

    private mutating func addStandardInput(keepsText: Bool) {
        var content = InputItem.Content.standardInput
        if keepsText {
            do throws(InputFailure) {
                let spool = try SpooledText()
                try spool.fill(from: FileSource(path: "-", hashes: false))
                content = .spooled(spool)
            } catch {
                problems.append(Problem(error.kind, effect: .unreadable, error.message, at: Place(file: "-")))
            }
        }
        items.append(InputItem(content: content, name: "-", folder: "-", isNamed: true))
    }

    private mutating func find(_ path: String) {
        guard let (kind, identity, stamp) = Self.status(of: path) else {
            return problems.append(
                Problem(
                    .unreadableFile,
                    effect: .unreadable,
                    "'\(path)' can't be opened: \(Self.reason())",
                    at: Place(file: path)
                )
            )
        }
        switch kind {
        case .folder: walk(path, identity, argument: path)
        case .file, .other: add(path, name: Self.lastComponent(of: path), identity, stamp, argument: nil)
        }
    }

    private mutating func walk(_ path: String, _ identity: FileIdentity, argument: String) {
        // A folder reached twice, by a link or by two arguments, is walked once.
        guard folders.insert(identity).inserted else { return }
        guard let names = Self.names(in: path) else {
            return problems.append(
                Problem(
                    .unreadableFile,
                    effect: .unreadable,
                    "the folder '\(path)' can't be read: \(Self.reason())",
                    at: Place(file: path)
                )
            )
        }
        for name in names {
            if name.utf8.first == UInt8(ascii: ".") {
                if name != ".", name != ".." { hiddenCount += 1 }
                continue
            }
            let child = path.utf8.last == UInt8(ascii: "/") ? path + name : path + "/" + name
            guard let (kind, identity, stamp) = Self.status(of: child) else {
                problems.append(
                    Problem(
                        .unreadableFile,
                        effect: .unreadable,
                        "'\(child)' can't be opened: \(Self.reason())",
                        at: Place(file: Self.relative(child, to: argument))
                    )
                )
                continue
            }
            switch kind {
            case .folder: walk(child, identity, argument: argument)
            case .file: add(child, name: Self.relative(child, to: argument), identity, stamp, argument: argument)
            case .other: specialCount += 1
            }
        }
    }

    private mutating func add(
        _ path: String,
        name: String,
        _ identity: FileIdentity,
        _ stamp: FileStamp,
        argument: String?
    ) {
        guard seen.insert(identity).inserted else { return }
        items.append(
            InputItem(
                content: .file(path: path, stamp: stamp),
                name: name,
                folder: Self.canonicalFolder(of: path),
                isNamed: argument == nil
            )
        )
    }

    /// Files of different arguments may have one logical name; then their paths as given tell them apart.
    private mutating func distinguishNames() {
        let counts = items.reduce(into: [:]) { counts, item in counts[item.name, default: 0] += 1 }
        for index in items.indices where counts[items[index].name, default: 0] > 1 {
            if case .file(let path, _) = items[index].content { items[index].name = path }
        }
    }

    // Paths are cut at bytes: a name may begin with a mark that combines with the slash before it.

    private static func relative(_ path: String, to argument: String) -> String {
        let rest = path.utf8.dropFirst(argument.utf8.count).drop { $0 == UInt8(ascii: "/") }
        return String(Substring(rest))
    }

    private static func folder(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
        return String(path[..<slash])
    }

    /// The folder of a file without links and dots, so that it is one however its path is spelled.
    private static func canonicalFolder(of path: String) -> String {
        let folder = folder(of: path)
        let named = folder.isEmpty ? (path.utf8.first == UInt8(ascii: "/") ? "/" : ".") : folder
        // SAFETY: realpath returns a C string that is copied and freed at once, or NULL.
        guard let resolved = unsafe realpath(named, nil) else { return folder }
        defer { unsafe free(resolved) }
        return unsafe String(cString: resolved)
    }

    private static func lastComponent(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
        return String(Substring(path.utf8[path.utf8.index(after: slash)...]))
    }

    /// What a file's size and time are now; `nil` where it is gone.
    static func stamp(of path: String) -> FileStamp? {
        status(of: path)?.2
    }

    private static func status(of path: String) -> (Kind, FileIdentity, FileStamp)? {
        var status = stat()
        // SAFETY: stat fills the structure it is given.
        guard unsafe stat(path, &status) == 0 else { return nil }
        let identity = FileIdentity(
            device: UInt64(truncatingIfNeeded: status.st_dev),
            number: UInt64(truncatingIfNeeded: status.st_ino)
        )
        #if canImport(Darwin)
        let time = status.st_mtimespec
        #else
        let time = status.st_mtim
        #endif
        let stamp = FileStamp(byteCount: Int(status.st_size), seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec))
        switch status.st_mode & S_IFMT {
        case S_IFDIR: return (.folder, identity, stamp)
        case S_IFREG: return (.file, identity, stamp)
        default: return (.other, identity, stamp)
        }
    }

    private static func names(in path: String) -> [String]? {
        guard let folder = unsafe opendir(path) else { return nil }
        defer { unsafe closedir(folder) }
        var names: [String] = []
        // SAFETY: the entry is valid until the next call; its name is copied at once.
        while let entry = unsafe readdir(folder) {
            unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
                unsafe name.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { name in
                    names.append(unsafe String(cString: name))
                }
            }
        }
        return names.sorted()
    }

    private static func reason() -> String {
        // SAFETY: strerror returns a C string that is copied at once.
        unsafe String(cString: strerror(errno))
    }
}
