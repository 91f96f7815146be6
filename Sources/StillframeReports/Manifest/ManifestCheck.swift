/// What became of the files of a manifest: the same, changed, missing, or new.
package struct ManifestCheck: Sendable {
    /// How a file stands to its entry.
    package enum State: String, Sendable {
        case same
        case changed
        case missing
        /// There is a file without an entry.
        case new
    }

    /// A file, what the manifest says of it and what it is now.
    package struct Row: Sendable {
        package let name: String
        package let state: State
        package let recorded: Manifest.Entry?
        package let found: Manifest.Entry?
    }

    package let manifest: Manifest
    /// The inputs, by the manifest's order, then the new ones.
    package let inputs: [Row]
    /// The outputs, likewise.
    package let outputs: [Row]

    /// Compares a manifest with the files there are now.
    ///
    /// - Complexity: O(*n*) in the number of files.
    package init(_ manifest: Manifest, inputs: [Manifest.Entry], outputs: [Manifest.Entry]) {
        self.manifest = manifest
        self.inputs = Self.compare(manifest.inputs, inputs)
        self.outputs = Self.compare(manifest.outputs, outputs)
    }

    /// Whether every file is the same and none is new.
    package var agrees: Bool {
        (inputs + outputs).allSatisfy { $0.state == .same }
    }

    /// Names needn't be unique: equal entries meet first, then those of one name, in order.
    private static func compare(_ recorded: [Manifest.Entry], _ found: [Manifest.Entry]) -> [Row] {
        var equal = found.reduce(into: [Manifest.Entry: Int]()) { $0[$1, default: 0] += 1 }
        let isSame = recorded.map { entry in
            guard entry.sha256 != nil, let count = equal[entry], count > 0 else { return false }
            equal[entry] = count - 1
            return true
        }
        var left: [Manifest.Entry] = []
        for entry in found.reversed() {
            guard let count = equal[entry], count > 0 else { continue }
            equal[entry] = count - 1
            left.append(entry)
        }
        // Last first, so that each is taken from the end.
        var byName = Dictionary(grouping: left, by: \.name)
        var rows: [Row] = []
        for (entry, isSame) in zip(recorded, isSame) {
            let now = isSame ? entry : byName[entry.name]?.popLast()
            let state: State = isSame ? .same : now == nil ? .missing : .changed
            rows.append(Row(name: entry.name, state: state, recorded: entry, found: now))
        }
        for entry in left.reversed() {
            guard let new = byName[entry.name]?.popLast() else { continue }
            rows.append(Row(name: new.name, state: .new, recorded: nil, found: new))
        }
        return rows
    }
}
