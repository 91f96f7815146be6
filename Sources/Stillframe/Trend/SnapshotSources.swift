/// The snapshots that inputs name: each input one, or each subfolder of a single folder of folders.
public struct SnapshotSources: Sendable {
    /// The snapshots in natural order of their names.
    public private(set) var sources: [SnapshotSource] = []
    /// How the inputs were taken, a sentence each without a period.
    public private(set) var notes: [String] = []

    /// Looks what the inputs are, without reading more than the first bytes of files that lie beside folders.
    ///
    /// A single folder that holds no dump itself, but folders, is taken as one snapshot a folder; hidden ones are passed over.
    public init(_ inputs: [DumpInput]) {
        if inputs.count == 1, let folder = Self.folder(inputs[0]), let found = expand(folder) {
            sources = found
        } else {
            sources = inputs.map { input in
                let path = Self.path(of: input)
                return SnapshotSource(name: path?.lastComponent ?? input.name, inputs: [input])
            }
        }
        leaveOutRepeats()
        distinguishNames()
        sources.sort { NaturalOrder.isBefore($0.name, $1.name) }
    }

    /// The folders in a folder; `nil` where it is a snapshot itself.
    private mutating func expand(_ folder: RawPath) -> [SnapshotSource]? {
        var folders: [RawPath] = []
        var holdsDump = false
        for name in SystemCalls.names(in: folder) ?? [] where name.first != UInt8(ascii: ".") {
            let child = folder.appending(name)
            switch SystemCalls.status(of: child)?.kind {
            case .folder: folders.append(child)
            case .file: holdsDump = holdsDump || Self.isDump(child)
            case .other, nil: break
            }
        }
        if folders.isEmpty { return nil }
        if holdsDump {
            notes.append(
                "'\(folder.text)' holds dumps beside folders, so it was read as one snapshot; "
                    + "name its folders to read each as one"
            )
            return nil
        }
        notes.append("'\(folder.text)' holds folders and no dump itself, so each folder was read as one snapshot")
        return folders.map { path in
            SnapshotSource(name: path.lastComponent, inputs: [.rawPath(path.bytes)], isNamed: false)
        }
    }

    /// Whether a file is one that pages are read from.
    private static func isDump(_ path: RawPath) -> Bool {
        let finder = InputFinder([.rawPath(path.bytes)])
        guard let item = finder.items.first else { return false }
        if item.isNamedLikeDump { return true }
        do throws(InputFailure) {
            return try OpenInput(item, limits: ReadLimits(), digestLimit: 0).probe.isReadable
        } catch {
            return false
        }
    }

    /// Takes what is named twice, perhaps by a link, once: by the name that is no link's.
    private mutating func leaveOutRepeats() {
        var places: [RawPath: Int] = [:]
        var kept: [SnapshotSource] = []
        for source in sources {
            guard let resolved = source.inputs.first.flatMap(Self.path).flatMap(SystemCalls.resolved) else {
                kept.append(source)
                continue
            }
            guard let place = places[resolved] else {
                places[resolved] = kept.count
                kept.append(source)
                continue
            }
            let isReal = source.name.utf8.elementsEqual(resolved.lastComponent.utf8)
            let (name, other) = isReal ? (source.name, kept[place].name) : (kept[place].name, source.name)
            if isReal { kept[place] = source }
            let isSame = name.utf8.elementsEqual(other.utf8)
            notes.append(
                isSame
                    ? "'\(name)' was named more than once, and read once"
                    : "'\(other)' is '\(name)' under another name, and was read once"
            )
        }
        sources = kept
    }

    /// Gives those of one name their whole path.
    private mutating func distinguishNames() {
        let counts = sources.reduce(into: [:]) { $0[Array($1.name.utf8), default: 0] += 1 }
        for index in sources.indices where counts[Array(sources[index].name.utf8), default: 0] > 1 {
            sources[index].name = sources[index].inputs.first?.name ?? sources[index].name
        }
    }

    private static func path(of input: DumpInput) -> RawPath? {
        switch input {
        case .path(let text): RawPath(text).withoutTrailingSlashes
        case .rawPath(let bytes): RawPath(bytes).withoutTrailingSlashes
        case .memory: nil
        }
    }

    private static func folder(_ input: DumpInput) -> RawPath? {
        guard let path = path(of: input), SystemCalls.status(of: path)?.kind == .folder else { return nil }
        return path
    }
}

extension RawPath {
    /// The path without slashes at its end, so that its last component is a name.
    fileprivate var withoutTrailingSlashes: RawPath {
        guard let last = bytes.lastIndex(where: { $0 != UInt8(ascii: "/") }) else { return self }
        return RawPath(bytes[...last])
    }
}
