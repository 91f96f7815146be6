/// The merge: every image once, in chain order, and what repeats and contradicts.
struct SnapshotMerge: Sendable {
    /// The entries of the snapshot in order: chains by place, pages in chain order, images in page order.
    private(set) var order: [UInt32] = []
    /// The place of each entry in `order`; `UInt32.max` for repeats and pages left out.
    private(set) var ranks: [UInt32]
    private(set) var problems = ProblemLog()

    /// Merges the images of all chains.
    ///
    /// Members are compared for contradiction only within one chain: across chains two entries of one ARN are views of
    /// one image, and the first is kept.
    init(scan: ScanResult, chains: LinkedChains, items: [InputItem]) {
        ranks = [UInt32](repeating: .max, count: scan.entries.count)
        order.reserveCapacity(scan.entries.count)
        // By interned ARN: the entry kept and the chain it lies in, both plus one; 0 is none.
        var kept = [UInt32](repeating: 0, count: scan.strings.count)
        var keptChain = [UInt32](repeating: 0, count: scan.strings.count)
        for (chain, pages) in chains.chains.map(\.pages).enumerated() {
            for page in pages {
                for index in scan.pages[page].entries {
                    let entry = scan.entries[index]
                    let arn = Int(entry.arn.raw)
                    if arn == 0 || kept[arn] == 0 {
                        ranks[index] = UInt32(order.count)
                        order.append(UInt32(index))
                        if arn == 0 {
                            noteMissingARN(index, scan, items)
                        } else {
                            kept[arn] = UInt32(index) + 1
                            keptChain[arn] = UInt32(chain) + 1
                        }
                    } else if keptChain[arn] == UInt32(chain) + 1 {
                        compare(index, with: Int(kept[arn]) - 1, scan, items)
                    }
                }
            }
        }
        noteSeveralSnapshots(chains.chains, scan)
    }

    private mutating func noteMissingARN(_ index: Int, _ scan: ScanResult, _ items: [InputItem]) {
        let name = scan.strings[scan.entries[index].name]
        problems.add(
            Problem(
                .missingARN,
                "image '\(name)' has no ARN, so it is never merged with another",
                at: scan.place(of: index, items)
            )
        )
    }

    private mutating func compare(_ index: Int, with first: Int, _ scan: ScanResult, _ items: [InputItem]) {
        let entry = scan.entries[index]
        let arn = scan.strings[entry.arn]
        let before = scan.place(of: first, items)
        let other = "\(before.file) line \(before.line ?? 0)"
        if entry.identity == scan.entries[first].identity {
            problems.add(
                Problem(
                    .repeatedImage,
                    "\(arn) was seen before, the same, in \(other)",
                    at: scan.place(of: index, items)
                )
            )
        } else {
            problems.add(
                Problem(
                    .imageConflict,
                    effect: .conflicting,
                    "\(arn) differs from the same image in \(other): the listing changed while it was read, or pages of different listings are mixed; the first is used",
                    at: scan.place(of: index, items)
                )
            )
        }
    }

    /// Own images of one account and Region in several chains are several snapshots in one folder.
    private mutating func noteSeveralSnapshots(_ chains: [Chain], _ scan: ScanResult) {
        var owners: [OwnerKey: Int] = [:]
        for chain in chains where chain.verdict == .complete {
            var keys: Set<OwnerKey> = []
            for page in chain.pages {
                for entry in scan.entries[scan.pages[page].entries] where entry.owner == .own && entry.arn != .absent {
                    keys.insert(OwnerKey(account: entry.account, region: entry.region))
                }
            }
            for key in keys { owners[key, default: 0] += 1 }
        }
        let several = owners.filter { $0.value > 1 }.map { key, count in
            (account: scan.strings[key.account], region: scan.strings[key.region], count: count)
        }
        for key in several.sorted(by: { ($0.account, $0.region) < ($1.account, $1.region) }) {
            problems.add(
                Problem(
                    .severalSnapshots,
                    "\(key.count) complete listings hold images of account \(key.account) in \(key.region): several snapshots lie together, and every image of each is counted once; give one listing at a time"
                )
            )
        }
    }

    private struct OwnerKey: Hashable {
        let account: StringID
        let region: StringID
    }
}

extension ScanResult {
    /// Where an image lies, for people.
    func place(of entry: Int, _ items: [InputItem]) -> Place {
        let record = entries[entry]
        let item = pageItems[Int(record.page)]
        return place(
            of: record.position,
            item: items[item],
            pointer: "/Images/\(record.element)",
            isDecoded: isDecoded(item)
        )
    }
}
