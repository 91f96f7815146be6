private import Crypto
private import JMESPath

/// One chain of a snapshot as a service that gives images before they are read again.
package struct SavedListing: DescribeImagesService, Sendable {
    private enum Kind {
        case recorded(RecordedPages<SavedImage>)
        case repaged(RepagedImages<SavedImage>)
    }

    private var kind: Kind

    /// Prepares to list chains of a snapshot, by their indices: one, or the pieces of one of which pages are missing.
    package init(_ snapshot: Snapshot, chains: [Int], service: SnapshotService) {
        let store = snapshot.store
        let pages = chains.map { snapshot.chains[$0].pages }
        switch service {
        case .recorded: kind = .recorded(RecordedPages(pages.flatMap { Self.answers(store, $0) }))
        case .repaged:
            let wanted = Set(pages.joined())
            let images = store.order.lazy.filter { wanted.contains(Int(store.scan.entries[Int($0)].page)) }.map {
                SavedImage(store: store, entry: $0)
            }
            kind = .repaged(RepagedImages(Array(images), fingerprint: Self.fingerprint(of: images)))
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
                nextToken: page.nextToken == .absent ? nil : strings[page.nextToken]
            )
        )
    }

    /// The same for the same images in the same order, and for no others.
    private static func fingerprint(of images: some Sequence<SavedImage>) -> String {
        var hash = SHA256()
        for image in images { image.update(&hash) }
        return "stillframe-"
            + hash.finalize().prefix(12).map { byte in
                (byte < 16 ? "0" : "") + String(byte, radix: 16)
            }.joined()
    }
}

extension SavedImage {
    /// Absorbs what a listing knows of the image: texts behind their lengths, then numbers.
    fileprivate func update(_ hash: inout SHA256) {
        let entry = store.scan.entries[Int(entry)]
        let texts = [
            entry.arn, entry.name, entry.displayName, entry.baseARN, entry.state, entry.visibility, entry.platform,
            entry.type, entry.agent, entry.sharedWithOthers, entry.imageBuilder, entry.stateReason, entry.gridDriver,
            entry.instanceFamilies, entry.dynamicProviders,
        ]
        var bytes: [UInt8] = []
        for id in texts {
            let text = store.scan.strings[id]
            bytes.append(contentsOf: "\(id == .absent ? -1 : text.utf8.count):\(text)".utf8)
        }
        let numbers = [
            entry.created, entry.baseReleased, Int64(entry.errorCount), Int64(entry.applicationCount),
            entry.allowsImageBuilder ? 1 : 0, entry.managedSoftware ? 1 : 0,
        ]
        bytes.append(contentsOf: "\(numbers)".utf8)
        for element in 0..<Int(entry.errorCount) {
            let error = store.scan.errors[Int(entry.firstError) + element]
            bytes.append(contentsOf: "\(store.scan.strings[error.code]):\(error.time)".utf8)
        }
        hash.update(data: bytes)
    }
}
