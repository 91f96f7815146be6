extension ScanResult {
    /// The pages as the linker wants them.
    func pageNodes(_ items: [InputItem]) -> [PageNode] {
        var nodes: [PageNode] = []
        nodes.reserveCapacity(pages.count)
        for (index, page) in pages.enumerated() {
            let item = items[pageItems[index]]
            let origin = origin(of: page)
            nodes.append(
                PageNode(
                    kind: page.kind,
                    folder: item.folder,
                    file: item.name,
                    request: page.hasRequest
                        ? page.requestToken == .absent ? .first : .token(page.requestToken) : .unrecorded,
                    nextToken: page.nextToken == .absent ? nil : page.nextToken,
                    isNextTokenUnusable: page.isNextTokenUnusable,
                    partition: origin.partition,
                    region: origin.region,
                    accounts: origin.accounts,
                    viewers: origin.viewers,
                    scope: page.hasRequest ? strings[page.scope] : nil,
                    imageCount: page.entries.count,
                    captured: page.captured == .min ? nil : Timestamp(microseconds: page.captured),
                    content: content(of: page),
                    place: place(of: page.position, item: item, isDecoded: isDecoded(index)),
                    caller: page.caller == .absent ? nil : page.caller
                )
            )
        }
        return nodes
    }

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
        var partition: String
        var region: String
        var accounts: [String]
        var viewers: [String]
    }

    private func origin(of page: PageRecord) -> Origin {
        var partitions: Set<StringID> = []
        var regions: Set<StringID> = []
        var accounts: Set<StringID> = []
        var viewers: Set<StringID> = []
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
        }
        func only(_ ids: Set<StringID>) -> String {
            ids.count > 1 ? "several" : ids.first.map { strings[$0] } ?? ""
        }
        func names(_ ids: Set<StringID>) -> [String] {
            ids.map { strings[$0] }.filter { !$0.isEmpty }.sorted()
        }
        let shown = names(accounts)
        // A page without images is told by the host that answered it.
        let host = regions.isEmpty ? HostArea(strings[page.host]) : nil
        return Origin(
            partition: host?.partition ?? only(partitions),
            region: host?.region ?? only(regions),
            accounts: shown,
            viewers: viewers == accounts ? shown : names(viewers)
        )
    }

    /// The names of the inputs that hold pages, or might if they could be read.
    func dumpNames(_ items: [InputItem]) -> [String] {
        zip(items, inputs).filter { !$0.1.isSkipped }.map(\.0.name)
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
