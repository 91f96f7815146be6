/// For each image the newer one that has probably replaced it: the newest AVAILABLE one of its lineage.
struct Successors: Sendable {
    private struct Line: Hashable {
        let account: StringID
        let region: StringID
        let stem: StringID
    }

    /// By entry, the entry of its successor plus one; 0 is none.
    private var successors: [UInt32]

    /// Looks for replacements among the images that have an account, a name and a creation time.
    ///
    /// - Complexity: O(*n*) in the number of images.
    init(scan: ScanResult, order: [UInt32]) {
        successors = [UInt32](repeating: 0, count: scan.entries.count)
        var stems = StringTable()
        var lines: [Line: Int] = [:]
        var newest: [UInt32] = []
        var lineOf = [UInt32](repeating: 0, count: scan.entries.count)
        for index in order {
            let entry = scan.entries[Int(index)]
            guard entry.owner != .aws, entry.name != .absent, entry.members.contains(.createdTime) else { continue }
            let stem = scan.strings.withBytes(of: entry.name) { name in
                stems.intern(name.extracting(0..<Lineage.stemLength(of: name)))
            }
            let line = Line(account: entry.account, region: entry.region, stem: stem)
            let number = lines[line] ?? newest.count
            if number == newest.count {
                lines[line] = number
                newest.append(.max)
            }
            lineOf[Int(index)] = UInt32(number) + 1
            guard entry.state == ModelWord.available else { continue }
            let best = newest[number]
            if best == .max || scan.entries[Int(best)].created < entry.created { newest[number] = index }
        }
        for index in order where lineOf[Int(index)] > 0 {
            let best = newest[Int(lineOf[Int(index)]) - 1]
            guard best != .max, best != index else { continue }
            if scan.entries[Int(best)].created > scan.entries[Int(index)].created { successors[Int(index)] = best + 1 }
        }
    }

    /// The entry of the image that has probably replaced another.
    func successor(of entry: Int) -> Int? {
        successors[entry] == 0 ? nil : Int(successors[entry]) - 1
    }
}
