/// What a rule over the snapshot may look at: every image once, the pages, chains and coverage.
package struct SnapshotFacts {
    let scan: ScanResult
    let standing: Standing
    /// Which members each chain's images show.
    let members: ListingMembers
    /// The day each interned agent version names.
    let agentDates: AgentDates
    /// The rules that run.
    let rules: [Rule]
    /// The chains that a newer listing of the same scope replaces, by index.
    let replaced: Set<Int>
    private let order: [UInt32]
    private let items: [InputItem]
    private let judged: JudgedSet

    init(
        scan: ScanResult,
        standing: Standing,
        merged: SnapshotMerge,
        members: ListingMembers,
        agentDates: AgentDates,
        items: [InputItem],
        judged: JudgedSet,
        settings: Settings
    ) {
        self.scan = scan
        self.standing = standing
        self.members = members
        self.agentDates = agentDates
        self.items = items
        rules = settings.rules
        order = merged.order
        replaced = merged.replaced
        self.judged = judged
    }

    /// Calls `body` for each image that is judged, in snapshot order, with its index among the entries.
    ///
    /// - Complexity: O(*n*) in the number of images.
    func forEachImage(_ body: (Int, borrowing ImageEntry) -> Void) {
        for index in order where isJudged(Int(index)) { body(Int(index), scan.entries[Int(index)]) }
    }

    /// Calls `body` for each image, AWS's own and such as are not judged too, for what is a fact about the dump.
    ///
    /// - Complexity: O(*n*) in the number of images.
    func forEachListedImage(_ body: (Int, borrowing ImageEntry) -> Void) {
        for index in order { body(Int(index), scan.entries[Int(index)]) }
    }

    /// Whether the image with an index among the entries is judged.
    func isJudged(_ index: Int) -> Bool {
        judged.holds(index, owner: scan.entries[index].owner)
    }

    /// How many judged images lie in chains that `isMeant` picks by number.
    ///
    /// - Complexity: O(*n*) in the number of images.
    func imageCount(inChains isMeant: (Int) -> Bool) -> Int {
        var count = 0
        forEachImage { _, entry in
            if isMeant(members.chain(of: entry)) { count += 1 }
        }
        return count
    }

    /// The place of a member of an image; the image's own where no position is kept for the member.
    func place(of index: Int, _ member: CitedMember, element: Int = 0) -> Place {
        let entry = scan.entries[index]
        let item = scan.pageItems[Int(entry.page)]
        return scan.place(
            of: entry.position.moved(by: entry.position(of: member)),
            item: items[item],
            pointer: "/Images/\(entry.element)\(member.pointer(element: element))",
            isDecoded: scan.isDecoded(Int(entry.page))
        )
    }

    /// The place of a page.
    func place(ofPage page: Int) -> Place {
        let item = scan.pageItems[page]
        return scan.place(of: scan.pages[page].position, item: items[item], isDecoded: scan.isDecoded(page))
    }
}
