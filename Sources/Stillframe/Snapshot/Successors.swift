/// For each image the newer one that has probably replaced it: the newest AVAILABLE one of its lineage.
struct Successors: Sendable {
    /// By entry, the entry of its successor plus one; 0 is none.
    private var successors: [UInt32]

    /// Looks for replacements among the images that have an account, a name and a creation time; one of the future
    /// replaces nothing.
    ///
    /// - Complexity: O(*n*) in the number of images.
    init(scan: ScanResult, order: [UInt32], asOf: AsOf) {
        successors = [UInt32](repeating: 0, count: scan.entries.count)
        var lines = StringTable()
        var newest: [UInt32] = []
        var lineOf = [UInt32](repeating: 0, count: scan.entries.count)
        let firstLine = lines.count
        var key: [UInt8] = []
        for index in order {
            let entry = scan.entries[Int(index)]
            guard entry.owner != .aws, entry.name != .absent, entry.members.contains(.createdTime) else { continue }
            Self.makeKey(entry, scan.strings, into: &key)
            let number = Int(lines.intern(key).raw) - firstLine
            if number == newest.count { newest.append(.max) }
            lineOf[Int(index)] = UInt32(number) + 1
            guard entry.state == ModelWord.available, scan.hasPossibleCreation(entry, asOf: asOf.instant) else {
                continue
            }
            let best = newest[number]
            if best == .max || scan.entries[Int(best)].created < entry.created { newest[number] = index }
        }
        for index in order where lineOf[Int(index)] > 0 {
            let best = newest[Int(lineOf[Int(index)]) - 1]
            guard best != .max, best != index else { continue }
            if scan.entries[Int(best)].created > scan.entries[Int(index)].created { successors[Int(index)] = best + 1 }
        }
    }

    /// What images of one lineage have in common: account, Region and the stem of the name.
    ///
    /// The name comes last, so that its bytes can't be taken for another part; the numbers before it have zero bytes, so
    /// that no key is a word of the service model, which every table holds from the start.
    private static func makeKey(_ entry: ImageEntry, _ strings: StringTable, into key: inout [UInt8]) {
        key.removeAll(keepingCapacity: true)
        for part in [entry.account.raw, entry.region.raw] {
            for shift in stride(from: UInt32(0), to: 32, by: 8) { key.append(UInt8(truncatingIfNeeded: part >> shift)) }
        }
        strings.withBytes(of: entry.name) { name in
            for place in 0..<Lineage.stemLength(of: name) { key.append(name[place]) }
        }
    }

    /// The entry of the image that has probably replaced another.
    func successor(of entry: Int) -> Int? {
        successors[entry] == 0 ? nil : Int(successors[entry]) - 1
    }
}
