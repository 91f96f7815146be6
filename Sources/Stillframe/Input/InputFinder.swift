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
    /// The items of each file, by its identity: one, or several with a name of their own.
    private var seen: [FileStatus.Identity: [Int]] = [:]
    private var folders: Set<FileStatus.Identity> = []

    /// The bytes of all files as stored.
    var fileBytes: Int {
        items.reduce(0) { sum, item in
            if case .file(_, let stamp) = item.content { sum + stamp.byteCount } else { sum }
        }
    }

    /// The bytes of all inputs as stored; 0 where one is no file.
    var byteCount: Int { items.allSatisfy(\.isFile) ? fileBytes : 0 }

    /// Takes files as found.
    init(items: [InputItem]) {
        self.items = items
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
            case .path(let path): find(RawPath(path), keepsText: keepsText)
            case .rawPath(let path): find(RawPath(path), keepsText: keepsText)
            }
        }
        let named = inputs.map(\.name)
        arguments = named.prefix(3).map { "'\($0)'" }.joined(separator: ", ") + (named.count > 3 ? " and others" : "")
        LogicalNames.distinguish(&items)
        items.sort { NaturalOrder.isBefore($0.name, $1.name) }
    }

    /// Named files before folders, then by path: what is found twice has the same name in any order of the arguments.
    private static func inFixedOrder(_ inputs: [DumpInput]) -> [DumpInput] {
        func key(_ input: DumpInput) -> (Int, [UInt8]) {
            let path: RawPath
            switch input {
            case .path(let text): path = RawPath(text)
            case .rawPath(let bytes): path = RawPath(bytes)
            case .memory: return (0, [])
            }
            guard let status = SystemCalls.status(of: path) else { return (0, []) }
            return (status.kind == .folder ? 2 : 1, path.bytes)
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
        let kept = keepsText ? spooled(nil, name: "-") : nil
        items.append(InputItem(content: kept ?? .standardInput, name: "-", folder: "-", isNamed: true))
    }

    /// What a pipe has, kept so that it can be read again; without a path it is standard input.
    ///
    /// - Returns: `nil` where it can't be kept, which is noted.
    private mutating func spooled(_ path: RawPath?, name: String) -> InputItem.Content? {
        do throws(InputFailure) {
            let spool = try SpooledText()
            try spool.fill(from: FileSource(path: path, digestLimit: 0))
            return .spooled(spool)
        } catch {
            problems.append(Problem(error.kind, effect: .unreadable, error.message, at: Place(file: name)))
            return nil
        }
    }

    private mutating func find(_ path: RawPath, keepsText: Bool) {
        guard let status = SystemCalls.status(of: path) else {
            return note("'\(path.text)' can't be opened: \(SystemCalls.reason)", at: path.text)
        }
        switch status.kind {
        case .folder: walk(path, status.identity, argument: path)
        case .file: add(path, name: path.lastComponent, status, argument: nil)
        case .other:
            add(path, name: path.lastComponent, status, argument: nil)
            // A pipe that is read by offset, or twice, must be kept.
            if keepsText, let index = items.indices.last, items[index].path == path,
                let kept = spooled(path, name: items[index].name)
            {
                items[index].content = kept
            }
        }
    }

    private mutating func walk(_ path: RawPath, _ identity: FileStatus.Identity, argument: RawPath) {
        // A folder reached twice, by a link or by two arguments, is walked once.
        guard folders.insert(identity).inserted else { return }
        guard let names = SystemCalls.names(in: path) else {
            return note("the folder '\(path.text)' can't be read: \(SystemCalls.reason)", at: path.text)
        }
        for name in names {
            if name.first == UInt8(ascii: ".") {
                if name != Array(".".utf8), name != Array("..".utf8) { hiddenCount += 1 }
                continue
            }
            let child = path.appending(name)
            guard let status = SystemCalls.status(of: child) else {
                note("'\(child.text)' can't be opened: \(SystemCalls.reason)", at: child.relative(to: argument))
                continue
            }
            switch status.kind {
            case .folder: walk(child, status.identity, argument: argument)
            case .file: add(child, name: child.relative(to: argument), status, argument: argument)
            case .other: specialCount += 1
            }
        }
    }

    private mutating func note(_ message: String, at file: String) {
        problems.append(Problem(.unreadableFile, effect: .unreadable, message, at: Place(file: file)))
    }

    private mutating func add(_ path: RawPath, name: String, _ status: FileStatus, argument: RawPath?) {
        // Without links and dots, so that the folder is one however its path is spelled.
        let folder = SystemCalls.resolved(path.folder) ?? path.folder
        let item = InputItem(
            content: .file(path: path, stamp: status.stamp),
            name: name,
            folder: folder.text,
            isNamed: argument == nil,
            root: argument ?? path.folder
        )
        if let known = seen[status.identity] {
            // By a link, or by two arguments, a file is found twice; two names that are each its own (hard links, as tools
            // that save one month beside the other make them) are like two copies.
            let place = SystemCalls.resolved(path)
            if let index = known.first(where: { items[$0].path.flatMap(SystemCalls.resolved) == place }) {
                if isLink(items[index]), place == path.standing(in: folder) {
                    let isNamed = items[index].isNamed || item.isNamed
                    items[index] = item
                    items[index].isNamed = isNamed
                }
                return
            }
        }
        seen[status.identity, default: []].append(items.count)
        items.append(item)
    }

    /// Whether an item was found by a link to the file itself.
    private func isLink(_ item: InputItem) -> Bool {
        guard let path = item.path else { return false }
        return SystemCalls.resolved(path) != path.standing(in: SystemCalls.resolved(path.folder) ?? path.folder)
    }

    private static func folder(of name: String) -> String {
        guard let slash = name.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
        return String(Substring(name.utf8[..<slash]))
    }
}
