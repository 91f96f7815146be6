extension ScanResult {
    /// The pages as the linker wants them; names that only linking knows join the table of strings.
    mutating func pageNodes(_ items: [InputItem]) -> [PageNode] {
        let files = items.map { strings.intern($0.name) }
        let folders = items.map { $0.folder.isEmpty ? .absent : strings.intern($0.folder) }
        // Pages are compared by number, and an empty text says as little as none.
        let empty = strings.intern("")
        var nodes: [PageNode] = []
        nodes.reserveCapacity(pages.count)
        for (index, page) in pages.enumerated() {
            let item = pageItems[index]
            let origin = origin(of: page, empty: empty)
            nodes.append(
                PageNode(
                    kind: page.kind,
                    folder: folders[item],
                    file: files[item],
                    request: page.hasRequest
                        ? page.requestToken == .absent ? .first : .token(page.requestToken) : .unrecorded,
                    nextToken: page.nextToken == .absent ? nil : page.nextToken,
                    isNextTokenUnusable: page.isNextTokenUnusable,
                    area: origin.area,
                    accounts: origin.accounts,
                    viewers: origin.viewers,
                    owner: origin.owner,
                    scope: page.hasRequest ? page.scope == empty ? .absent : page.scope : nil,
                    imageCount: page.entries.count,
                    lacksImages: page.lacksImages,
                    captured: page.captured == .min ? nil : Timestamp(microseconds: page.captured),
                    images: page.entries,
                    content: content(of: page),
                    position: page.position,
                    isDecoded: isDecoded(index),
                    caller: page.caller == .absent ? nil : page.caller
                )
            )
        }
        return nodes
    }

    /// The ARNs of all images, by entry.
    var pageImages: PageImages { PageImages(entries.map(\.arn)) }

    /// Where a position lies, for people.
    func place(of position: Position, item: InputItem, pointer: String = "", isDecoded: Bool) -> Place {
        Place(
            file: item.name,
            line: Int(position.line) + 1,
            column: Int(position.column) + 1,
            pointer: pointer,
            isDecoded: isDecoded
        )
    }

    /// Whether what is said of a page's places holds for inflated, transcoded or base64 text.
    func isDecoded(_ page: Int) -> Bool {
        !inputs[pageItems[page]].encoding.isEmpty || pages[page].body?.isBase64 == true
    }

    private struct Origin {
        var area: PageArea
        var accounts: [StringID]
        var viewers: [StringID]
        /// The one account whose images are marked as private.
        var owner: StringID?
    }

    private mutating func origin(of page: PageRecord, empty: StringID) -> Origin {
        var partitions: Set<StringID> = []
        var regions: Set<StringID> = []
        var accounts: Set<StringID> = []
        var viewers: Set<StringID> = []
        var owners: Set<StringID> = []
        var last: Int?
        for index in page.entries where entries[index].region != .absent {
            // A page's images mostly are all of one origin.
            if let last, entries[last].hasOrigin(of: entries[index]) { continue }
            last = index
            let entry = entries[index]
            partitions.insert(entry.partition)
            regions.insert(entry.region)
            if entry.owner != .aws { accounts.insert(entry.account) }
            if entry.mayBeViewersOwn { viewers.insert(entry.account) }
            if entry.isViewersOwn { owners.insert(entry.account) }
        }
        func only(_ ids: Set<StringID>) -> StringID {
            if ids.count > 1 { return PageArea.several }
            return ids.first.map { $0 == empty ? .absent : $0 } ?? .absent
        }
        let shown = byText(accounts)
        // A page without images is told by the host that answered it.
        let host = regions.isEmpty && page.host != .absent ? HostArea(strings[page.host]) : nil
        let area =
            host.map { PageArea(partition: strings.intern($0.partition), region: strings.intern($0.region)) }
            ?? PageArea(partition: only(partitions), region: only(regions))
        return Origin(
            area: area,
            accounts: shown,
            viewers: viewers == accounts ? shown : byText(viewers),
            owner: owners.count == 1 ? owners.first : nil
        )
    }

    private func byText(_ ids: Set<StringID>) -> [StringID] {
        let texts = ids.map { (id: $0, text: strings[$0]) }.filter { !$0.text.isEmpty }
        return texts.sorted { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) }.map(\.id)
    }

    /// The inputs that hold pages, or might if they could be read.
    func dumpFiles(_ items: [InputItem]) -> [DumpFile] {
        zip(items, inputs).filter { !$0.1.isSkipped }.map { DumpFile(folder: $0.0.folder, name: $0.0.name) }
    }

    /// A digest of the page's images and token: pages of equal content are one page saved twice.
    private func content(of page: PageRecord) -> Digest {
        var hash = SipHash(low: 0, high: 0)
        hash.absorb(UInt64(page.nextToken.raw))
        for entry in entries[page.entries] {
            // An image without a digest has an ARN that no other page has. The digests are keyed, this hash need not be.
            hash.absorb(UInt64(entry.arn.raw))
            hash.absorb(entry.identity?.low ?? 0)
            hash.absorb(entry.identity?.high ?? 0)
        }
        return hash.finish()
    }
}
