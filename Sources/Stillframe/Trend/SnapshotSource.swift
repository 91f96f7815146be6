/// What one snapshot of a ``Trend`` is read from.
public struct SnapshotSource: Sendable {
    /// The name it is shown by: the last part of its path, the whole path where others have the same.
    public internal(set) var name: String
    /// The files and folders to read as one snapshot.
    public let inputs: [DumpInput]
    /// Whether the user named it; else it was found in a folder and may turn out to hold no dump.
    let isNamed: Bool

    /// Names a snapshot and what it is read from.
    public init(name: String, inputs: [DumpInput]) {
        self.init(name: name, inputs: inputs, isNamed: true)
    }

    init(name: String, inputs: [DumpInput], isNamed: Bool) {
        self.name = name
        self.inputs = inputs
        self.isNamed = isNamed
    }

    /// A date in the name of a file or folder it is read from, the last one of a path that has any.
    var date: NameDate? {
        inputs.lazy.compactMap { NameDate(path: $0.name) }.first ?? NameDate(path: name)
    }

    /// When the newest of its files was written; `nil` where there are none.
    var fileTime: Timestamp? {
        InputFinder(inputs).items.compactMap { item in
            guard case .file(_, let stamp) = item.content else { return nil }
            return Timestamp(microseconds: Int64(stamp.seconds) * 1_000_000)
        }.max()
    }
}
