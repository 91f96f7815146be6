/// One figure of two snapshots: how many own and shared images, or errors, each has of something.
public struct DiffFigure: Sendable {
    /// What is counted by; the raw values are the words every output uses.
    public enum Group: String, Sendable, CaseIterable {
        /// By whose they are: `yours`, `shared with you`, `AWS-owned`.
        case owner
        /// By `Platform`.
        case platform
        /// By `State`.
        case state
        /// By `AppstreamAgentVersion`.
        case agent
        /// `ImageErrors` by `ErrorCode`.
        case error
    }

    /// What is counted by.
    public let group: Group
    /// The word as written; empty for images without one.
    public let key: String
    /// How many the old snapshot has.
    public let old: Int
    /// How many the new snapshot has.
    public let new: Int
}

extension SnapshotDiff {
    /// The figures of both sides, by group and word.
    ///
    /// - Complexity: O(*n*) in the number of images and errors.
    public var figures: [DiffFigure] {
        let before = Deferred(threads: new.threads) { [old] in old.store.figures(old.counts) }
        let after = new.store.figures(new.counts)
        return zip(DiffFigure.Group.allCases, zip(before.value, after)).flatMap { group, sides in
            // No word and an empty one are one.
            var counts: [[UInt8]: (old: Int, new: Int)] = [:]
            for row in sides.0 { counts[row.key, default: (0, 0)].old += row.count }
            for row in sides.1 { counts[row.key, default: (0, 0)].new += row.count }
            return counts.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { key, count in
                DiffFigure(group: group, key: String(decoding: key, as: UTF8.self), old: count.old, new: count.new)
            }
        }
    }
}

extension SnapshotStore {
    /// A word's bytes and how many have it.
    fileprivate typealias Row = (key: [UInt8], count: Int)

    /// The figures of each group, in the order of the groups.
    fileprivate func figures(_ counts: ImageCounts) -> [[Row]] {
        var owners = [("yours", counts.own), ("shared with you", counts.shared), ("AWS-owned", counts.awsOwned)]
        if counts.unknown > 0 { owners.append(("public, owner not known", counts.unknown)) }
        var states: [StringID: Int] = [:]
        for index in order {
            let entry = scan.entries[Int(index)]
            if entry.owner != .aws { states[entry.state, default: 0] += 1 }
        }
        return [
            owners.map { (Array($0.0.utf8), $0.1) },
            platformTable.filter { $0.imageCount > 0 }.map { (Array($0.platform.utf8), $0.imageCount) },
            states.map { (Array(scan.strings[$0.key].utf8), $0.value) },
            agentTable.filter { $0.imageCount > 0 }.map { (Array($0.agent.utf8), $0.imageCount) },
            errorCounts.map { (Array(scan.strings[$0.key].utf8), $0.value) },
        ]
    }
}
