private import JMESPath

/// One chain of a snapshot as a service that gives images before they are read again.
package struct SavedListing: DescribeImagesService, Sendable {
    private enum Kind {
        case recorded(RecordedPages<SavedImage>)
        case repaged(RepagedImages<SavedImage>)
    }

    private var kind: Kind

    /// Prepares to list chains of a snapshot, by their indices: one, or the pieces of one of which pages are missing.
    ///
    /// Tokens of images listed anew are bound to the images, which are read again for it; where nobody gets to see a token,
    /// nor gives one, they need not be.
    package init(_ snapshot: Snapshot, chains: [Int], service: SnapshotService, showsTokens: Bool = true) {
        let store = snapshot.store
        let pages = chains.map { snapshot.chains[$0].pages }
        switch service {
        case .recorded: kind = .recorded(RecordedPages(pages.flatMap { Self.answers(store, $0) }))
        case .repaged:
            let wanted = Set(pages.joined())
            let images = store.order.lazy.filter { wanted.contains(Int(store.scan.entries[Int($0)].page)) }.map {
                SavedImage(store: store, entry: $0)
            }
            let listed = Array(images)
            kind = .repaged(
                RepagedImages(listed) { () throws(PaginationError) in
                    showsTokens ? try ListingFingerprint.text(of: listed, in: store) : ""
                }
            )
        }
    }

    /// Refuses what a client refuses to send, then answers.
    package mutating func describeImages(
        _ request: DescribeImagesRequest
    ) throws(PaginationError) -> ResponsePage<SavedImage> {
        try request.validate()
        switch kind {
        case .recorded(var service): return try service.describeImages(request)
        case .repaged(var service):
            // It keeps what its filters found.
            defer { kind = .repaged(service) }
            return try service.describeImages(request)
        }
    }

    /// The pages with the tokens they were asked by: as recorded, else that of the page before.
    private static func answers(
        _ store: SnapshotStore,
        _ pages: [Int]
    ) -> [(token: JSONValue?, answer: RecordedPages<SavedImage>.Answer)] {
        let scan = store.scan
        if pages.allSatisfy({ scan.pages[$0].kind == .bareImages }) {
            // Nothing says where their pages ended.
            let images = pages.flatMap { scan.pages[$0].entries }.map { SavedImage(store: store, entry: UInt32($0)) }
            return [(nil, .page(ResponsePage(images: images, nextToken: nil)))]
        }
        var previous: JSONValue?
        return pages.map { index in
            let page = scan.pages[index]
            defer { previous = page.nextToken == .absent ? nil : .string(scan.strings[page.nextToken]) }
            let recorded = page.requestToken == .absent ? nil : JSONValue.string(scan.strings[page.requestToken])
            return (page.hasRequest ? recorded : previous, answer(store, page))
        }
    }

    private static func answer(_ store: SnapshotStore, _ page: PageRecord) -> RecordedPages<SavedImage>.Answer {
        let strings = store.scan.strings
        if page.kind == .error {
            let code = page.errorCode == .absent ? "Unknown" : strings[page.errorCode]
            return .error(.service(code: code, message: strings[page.errorMessage]))
        }
        let images = page.entries.map { SavedImage(store: store, entry: UInt32($0)) }
        return .page(
            ResponsePage(
                images: images.isEmpty && !page.hasImageList ? nil : images,
                nextToken: page.nextToken == .absent ? page.isNextTokenEmpty ? "" : nil : strings[page.nextToken]
            )
        )
    }
}
