internal import JMESPath
internal import Stillframe
internal import StillframeReports
private import Synchronization

/// Writes a listing to standard output in one of the AWS CLI's formats.
struct ListingWriter {
    static let title = "DescribeImages"
    /// How many images one thread lays out at a time.
    static let pieceSize = 100

    let snapshot: Snapshot
    let form: ImageForm
    let query: JMESPath?
    let threads: Int

    /// Writes all pages: one document for JSON, YAML and tables, page by page for the others.
    func write(_ pages: PageIterator<SavedListing>, as format: ListingFormat) throws {
        var pages = pages
        switch format {
        case .text: try TextListing(self).write(pages)
        case .yamlStream: try YAMLListing(self).writeStream(pages)
        case .json, .table, .yaml: try write(try pages.buildFullResult().page, as: format)
        }
    }

    /// Writes one page as it is.
    func write(_ page: ResponsePage<SavedImage>, as format: ListingFormat) throws {
        switch format {
        case .text: try TextListing(self).write(page)
        case .yamlStream: try YAMLListing(self).writeStream(page)
        case .json where query == nil: try writeJSON(page)
        case .yaml where query == nil: try YAMLListing(self).write(page)
        case .json, .table, .yaml: try writeDocument(page, as: format)
        }
    }

    /// Reads what the listing needs of images.
    @Sendable func makeReader() -> SavedImageReader {
        let members = query?.members(ofElementsOf: "Images").map { MemberSet(named: $0) }
        return SavedImageReader(snapshot, form: form, members: members)
    }

    /// What the expression gives of a page.
    func result(of page: ListingValue) throws(PaginationError) -> ListingValue {
        guard let query else { return page }
        do throws(JMESPathError) {
            return try query.search(page)
        } catch {
            throw .query(error)
        }
    }

    /// Looks at pieces on all threads, and puts together what is found, in no order.
    func gather<Piece: Sendable, Found: Sendable>(
        _ pieces: [Piece],
        into found: Found,
        makeWorker: @Sendable () -> (Piece) throws -> Found,
        combine: @escaping @Sendable (inout Found, Found) -> Void
    ) throws -> Found {
        let found = Mutex(found)
        try OrderedWork<any Error>(count: pieces.count, threads: threads).run {
            let worker = makeWorker()
            return { piece, _ in
                let part = try worker(pieces[piece])
                found.withLock { combine(&$0, part) }
            }
        } emit: { _ in
        }
        return found.withLock(\.self)
    }

    /// The names of the members of images.
    func names(of images: [SavedImage]) throws -> ListedNames {
        let snapshot = snapshot
        return try gather(Self.runs(of: images), into: ListedNames()) {
            var reader = SavedNameReader(snapshot)
            return { try reader.names(of: $0) }
        } combine: {
            $0.formUnion($1)
        }
    }

    /// Images in runs that one thread lays out.
    static func runs(of images: [SavedImage]) -> [ArraySlice<SavedImage>] {
        stride(from: 0, to: images.count, by: pieceSize).map { images[$0..<min(images.count, $0 + pieceSize)] }
    }

    /// Bytes for standard output: as they are, unless a terminal would obey them.
    static func shown(_ bytes: [UInt8]) -> [UInt8] {
        StandardOutput.isTerminal ? TerminalData.visible(bytes) : bytes
    }

    // MARK: - Documents

    private func writeDocument(_ page: ResponsePage<SavedImage>, as format: ListingFormat) throws {
        if format == .table, query == nil, let table = try TableListing(self, page) { return try table.write() }
        let page = try SavedImageReader.page(page, threads: threads, makeReader: makeReader)
        try writeDocument(try result(of: page.value), as: format)
    }

    private func writeDocument(_ value: ListingValue, as format: ListingFormat) throws {
        var output: [UInt8] = []
        // Python's `{}` is what the AWS CLI writes nothing for.
        let isNothing = value.kind == .object && value.count == 0
        switch format {
        case .table: return try writeTable(value)
        case .yaml, .yamlStream: output = isNothing ? [] : YAMLLayout.text(of: value, inList: false)
        case .json, .text:
            if !isNothing {
                JSONLayout.python.append(value, to: &output)
                output.append(0x0a)
            }
        }
        try put(output)
    }

    private func writeTable(_ value: ListingValue) throws {
        var output = StandardOutput()
        try TableLayout.write(value, title: Self.title) { output.write(Self.shown($0)) }
        try output.finish()
    }

    /// JSON without a query: images are read and laid out in runs, on all threads, and never all held.
    private func writeJSON(_ page: ResponsePage<SavedImage>) throws {
        let images = page.images ?? []
        if page.members.names.isEmpty { return }
        let output = Mutex(StandardOutput())
        var head: [UInt8] = Array("{".utf8)
        if page.images != nil {
            head.append(contentsOf: (images.isEmpty ? "\n    \"Images\": []" : "\n    \"Images\": [").utf8)
        }
        output.withLock { $0.write(head) }
        let form = form
        let snapshot = snapshot
        let runs = Self.runs(of: images)
        try OrderedWork<PaginationError>(count: runs.count, threads: threads).run {
            var writer = SavedImageWriter(snapshot, form: form)
            return { piece, buffer throws(PaginationError) in
                try writer.append(runs[piece], isFirst: piece == 0, to: &buffer)
            }
        } emit: { bytes in
            output.withLock { $0.write(whole: Self.shown(bytes)) }
        }
        var tail: [UInt8] = images.isEmpty ? [] : Array("\n    ]".utf8)
        if case .value(let token)? = page.members["NextToken"] {
            tail.append(contentsOf: (page.images == nil ? "\n    \"NextToken\": " : ",\n    \"NextToken\": ").utf8)
            JSONLayout.python.append(token, depth: 1, to: &tail)
        }
        tail.append(contentsOf: "\n}\n".utf8)
        try output.withLock { output throws(WriteFailure) in
            output.write(tail)
            try output.finish()
        }
    }

    private func put(_ bytes: [UInt8]) throws {
        var output = StandardOutput()
        output.write(whole: Self.shown(bytes))
        try output.finish()
    }
}
