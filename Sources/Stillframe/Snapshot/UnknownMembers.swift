/// The members of images that the service model doesn't know, by name: kept by merging, ignored by every rule.
public struct UnknownMembers: Sendable {
    /// One name.
    public struct Row: Sendable, Hashable {
        /// The member by the path of its structure, without places in lists, such as `Images.Applications.Name`; cut short
        /// behind 128 bytes.
        public let path: String
        /// How often it stood in an image, repeats of images included.
        public let count: Int
    }

    /// The names, most frequent first, then by bytes; at most the first 1000 of a run.
    public let rows: [Row]
    /// How often other names stood, which are not kept.
    public let others: Int

    init(_ counts: [(path: String, count: Int)], others: Int) {
        rows = counts.map { Row(path: $0.path, count: $0.count) }.sorted { left, right in
            left.count == right.count
                ? left.path.utf8.lexicographicallyPrecedes(right.path.utf8) : left.count > right.count
        }
        self.others = others
    }
}
