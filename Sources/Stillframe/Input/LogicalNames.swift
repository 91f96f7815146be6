/// Makes the logical names of inputs differ.
///
/// Names are relative to what was named, so files of two folders may share one. Then all files of such a folder, or all that
/// were named in it, are called by their paths as given: if only those that share a name were, the rest would stand
/// elsewhere in natural order, and the pages of one folder would be torn apart.
enum LogicalNames {
    /// Renames the files of every folder that shares a name with another.
    ///
    /// - Complexity: O(*n*) in the number of items for each round; a second is needed only where a path as given is the name
    ///   of a file elsewhere.
    static func distinguish(_ items: inout [InputItem]) {
        var renamed: Set<Root> = []
        while true {
            // By bytes: two spellings of one letter are two names.
            var holders: [[UInt8]: Root] = [:]
            var torn: Set<Root> = []
            for item in items {
                let root = Root(path: item.root, isNamed: item.isNamed)
                guard let other = holders.updateValue(root, forKey: Array(item.name.utf8)) else { continue }
                torn.formUnion([root, other])
            }
            torn.subtract(renamed)
            if torn.isEmpty { return }
            for index in items.indices {
                guard let path = items[index].path,
                    torn.contains(Root(path: items[index].root, isNamed: items[index].isNamed))
                else { continue }
                items[index].name = path.text
            }
            renamed.formUnion(torn)
        }
    }

    /// What a name is relative to: files that were named in a folder are not those that a walk found there.
    private struct Root: Hashable {
        let path: RawPath?
        let isNamed: Bool
    }
}
