/// The merge: every image once, in chain order, and what repeats and contradicts.
struct SnapshotMerge: Sendable {
    /// The entries of the snapshot in order: chains by place, pages in chain order, images in page order.
    private(set) var order: [UInt32] = []
    /// The place of each entry in `order`; `UInt32.max` for repeats and for pages and listings left out.
    private(set) var ranks: [UInt32]
    private(set) var problems = ProblemLog()
    /// Entries that are the same as an earlier one of their chain as far as images are compared, after that one.
    private(set) var repeats: [(first: UInt32, again: UInt32)] = []
    /// The ARNs of images that another chain shows otherwise than the one that is kept.
    private(set) var severalViews: Set<StringID> = []
    /// The chains that a newer listing of the same scope replaces, by index.
    private(set) var replaced: Set<Int> = []
    private var ordinals: PageOrdinals?

    /// Merges the images of all chains.
    ///
    /// Members are compared for contradiction only within one chain: across chains two entries of one ARN are views of
    /// one image, and the owner's is kept, else that of the first account, whatever its files are called.
    ///
    /// - Complexity: O(*n* log *n*) in the number of images.
    init(scan: ScanResult, chains: LinkedChains, finder: InputFinder) {
        let items = finder.items
        ranks = [UInt32](repeating: .max, count: scan.entries.count)
        let conflicting = compareRepeats(chains.chains, scan, items)
        let damage = Damage(
            finder.problems + scan.problems.all + scan.declaredVerdicts(items),
            beside: chains.chains
        )
        let listings = RepeatedListings(chains.chains, scan: scan) { index in
            let chain = chains.chains[index]
            return chain.verdict <= .incomplete && chain.verdict != .unknown && !conflicting.contains(index)
                && damage.worst(of: chain) == .complete
        }
        for problem in listings.problems { problems.add(problem) }
        replaced = listings.replaced
        let counted = chains.chains.indices.filter { !replaced.contains($0) }.map { chains.chains[$0] }
        keepViews(of: counted, scan)
    }

    /// The same with some of the images only, chosen by their place.
    func keeping(_ isChosen: (Int) -> Bool) -> SnapshotMerge {
        var copy = self
        copy.order = order.indices.filter(isChosen).map { order[$0] }
        for index in order { copy.ranks[Int(index)] = .max }
        for (rank, index) in copy.order.enumerated() { copy.ranks[Int(index)] = UInt32(rank) }
        return copy
    }

    /// Compares the images that occur more than once in a chain, and returns the chains that contradict themselves.
    private mutating func compareRepeats(_ chains: [Chain], _ scan: ScanResult, _ items: [InputItem]) -> Set<Int> {
        var conflicting: Set<Int> = []
        // By interned ARN: the first entry in the chain at hand, plus one, and that chain, plus one; 0 is none.
        var first = [UInt32](repeating: 0, count: scan.strings.count)
        var chainOfFirst = first
        for (chain, pages) in chains.map(\.pages).enumerated() {
            for index in pages.lazy.flatMap({ scan.pages[$0].entries }) {
                let arn = Int(scan.entries[index].arn.raw)
                if scan.entries[index].partition == .absent { noteMissingARN(index, scan, items) }
                if arn == 0 {
                    continue
                } else if chainOfFirst[arn] == UInt32(chain) + 1 {
                    if !compare(index, with: Int(first[arn]) - 1, scan, items) { conflicting.insert(chain) }
                } else {
                    first[arn] = UInt32(index) + 1
                    chainOfFirst[arn] = UInt32(chain) + 1
                }
            }
        }
        return conflicting
    }

    /// Orders the entries: of the views of one image the first private one is kept, else that of the viewer whose account
    /// comes first, else the first; of a chain's repeats only the first is looked at.
    private mutating func keepViews(of chains: [Chain], _ scan: ScanResult) {
        // By interned ARN: the entry kept, and the last chain that had one, both plus one; 0 is none.
        var kept = [UInt32](repeating: 0, count: scan.strings.count)
        var lastChain = kept
        // The chain of the entry kept.
        var keptChain = kept
        var viewers = ChainViewers(chains, scan)
        for (chain, pages) in chains.map(\.pages).enumerated() {
            for index in pages.lazy.flatMap({ scan.pages[$0].entries }) {
                let arn = Int(scan.entries[index].arn.raw)
                if lastChain[arn] == UInt32(chain) + 1 { continue }
                lastChain[arn] = UInt32(chain) + 1
                if kept[arn] > 0, scan.entries[Int(kept[arn]) - 1].identity != scan.entries[index].identity {
                    severalViews.insert(scan.entries[index].arn)
                }
                let isOwn = scan.entries[index].isViewersOwn
                let isKeptOwn = kept[arn] > 0 && scan.entries[Int(kept[arn]) - 1].isViewersOwn
                // What all see alike needs no choice.
                let isShared = scan.entries[index].visibility == ModelWord.shared
                let isBetter =
                    kept[arn] == 0 || (isOwn && !isKeptOwn)
                    || (isShared && !isKeptOwn && viewers.isBefore(chain, Int(keptChain[arn])))
                if isBetter {
                    kept[arn] = UInt32(index) + 1
                    keptChain[arn] = UInt32(chain)
                }
            }
        }
        order.reserveCapacity(scan.entries.count)
        for index in chains.lazy.flatMap(\.pages).flatMap({ scan.pages[$0].entries }) {
            let arn = Int(scan.entries[index].arn.raw)
            guard arn == 0 || kept[arn] == UInt32(index) + 1 else { continue }
            ranks[index] = UInt32(order.count)
            order.append(UInt32(index))
        }
    }

    private mutating func noteMissingARN(_ index: Int, _ scan: ScanResult, _ items: [InputItem]) {
        let name = scan.strings[scan.entries[index].name]
        let image = name.isEmpty ? "an image without a name" : "image \(ShownText.name(name))"
        let arn = scan.entries[index].arn
        let what =
            arn == .absent
            ? "has no ARN, so it is never merged with another"
            : "has an Arn that is none, \(ShownText.name(scan.strings[arn])), so its account and Region are not known"
        problems.add(
            Problem(
                .missingARN,
                "\(image) \(what)",
                at: scan.place(of: index, items)
            )
        )
    }

    /// Whether two entries of one ARN in one chain are the same.
    private mutating func compare(_ index: Int, with first: Int, _ scan: ScanResult, _ items: [InputItem]) -> Bool {
        let arn = scan.strings[scan.entries[index].arn]
        let other = words(for: first, scan, items)
        let place = scan.place(of: index, items)
        if scan.entries[index].identity == scan.entries[first].identity {
            repeats.append((UInt32(first), UInt32(index)))
            problems.add(Problem(.repeatedImage, "\(arn) was seen before, the same, in \(other)", at: place))
            return true
        }
        problems.add(
            Problem(
                .imageConflict,
                effect: .conflicting,
                "\(arn) differs from the same image in \(other): the listing changed while it was read, or pages of different listings are mixed; the first is used",
                at: place
            )
        )
        return false
    }

    /// Where an entry lies: file, page where the file has several, and line.
    private mutating func words(for entry: Int, _ scan: ScanResult, _ items: [InputItem]) -> String {
        let ordinals = ordinals ?? PageOrdinals(files: scan.pageItems)
        self.ordinals = ordinals
        let place = scan.place(of: entry, items)
        let page = ordinals.words(Int(scan.entries[entry].page), line: place.line)
        return "\(place.file) " + (page ?? "line \(place.line ?? 0)")
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
            isDecoded: isDecoded(Int(record.page))
        )
    }
}
