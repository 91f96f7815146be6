internal import JMESPath
internal import Stillframe
internal import StillframeReports
private import Synchronization

/// Writes a listing to standard output in one of the AWS CLI's formats.
struct ListingWriter {
    private static let title = "DescribeImages"
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
        case .json where query == nil: try writeJSON(try pages.buildFullResult().page)
        case .yaml where query == nil: try YAMLListing(self).write(try pages.buildFullResult().page)
        case .json, .table, .yaml: try writeDocument(try pages.buildFullResult().page, as: format)
        case .text: try writeText(&pages)
        case .yamlStream where query == nil: try YAMLListing(self).write(&pages)
        case .yamlStream: try writeStream(&pages)
        }
    }

    /// Writes one page as it is.
    func write(_ page: ResponsePage<SavedImage>, as format: ListingFormat) throws {
        var reader = SavedImageReader(snapshot, form: form)
        switch format {
        case .json where query == nil: try writeJSON(page)
        case .yaml where query == nil: try YAMLListing(self).write(page)
        case .json, .table, .yaml: try writeDocument(page, as: format)
        case .text:
            var layout = TextLayout()
            var output = StandardOutput()
            do {
                defer { output.write(Self.shown(layout.take())) }
                try append(try reader.page(page).value, to: &layout)
            } catch {
                try output.finish()
                throw error
            }
            try output.finish()
        case .yamlStream: try put(try stream(try reader.page(page).value))
        }
    }

    /// Bytes for standard output: as they are, unless a terminal would obey them.
    static func shown(_ bytes: [UInt8]) -> [UInt8] {
        StandardOutput.isTerminal ? TerminalData.visible(bytes) : bytes
    }

    // MARK: - Documents

    private func writeDocument(_ page: ResponsePage<SavedImage>, as format: ListingFormat) throws {
        var reader = SavedImageReader(snapshot, form: form)
        let value = try reader.page(page).value
        if let query {
            try writeDocument(try search(query, value), as: format)
        } else {
            try writeDocument(value, as: format)
        }
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
        try OrderedWork(count: (images.count + Self.pieceSize - 1) / Self.pieceSize, threads: threads).run {
            var writer = SavedImageWriter(snapshot, form: form)
            return { piece, buffer throws(PaginationError) in
                let range = piece * Self.pieceSize..<min(images.count, (piece + 1) * Self.pieceSize)
                try writer.append(images[range], isFirst: piece == 0, to: &buffer)
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

    // MARK: - Page by page

    private func writeText(_ pages: inout PageIterator<SavedListing>) throws {
        var reader = SavedImageReader(snapshot, form: form)
        var layout = TextLayout()
        var output = StandardOutput()
        func write(_ images: ResponsePage<ImageValue>.Member?) throws {
            var members = OrderedMembers<ResponsePage<ImageValue>.Member>()
            members.set("Images", to: images ?? .value(.null))
            try append(ResponsePage(members: members).value, to: &layout)
        }
        do {
            defer { output.write(Self.shown(layout.take())) }
            while let page = try pages.next() {
                try write(try reader.page(page).members["Images"])
                output.write(Self.shown(layout.take()))
            }
            if let token = pages.resumeToken {
                var inner = OrderedMembers<JSONValue>()
                inner.set("NextToken", to: .string(token))
                var members = OrderedMembers<JSONValue>()
                members.set("NextToken", to: .object(inner))
                try append(.value(.object(members)), to: &layout)
            }
        } catch {
            try output.finish()
            throw error
        }
        try output.finish()
    }

    private func writeStream(_ pages: inout PageIterator<SavedListing>) throws {
        var reader = SavedImageReader(snapshot, form: form)
        var output = StandardOutput()
        do {
            while let page = try pages.next() {
                output.write(Self.shown(try stream(try reader.page(page).value)))
            }
        } catch {
            try output.finish()
            throw error
        }
        try output.finish()
    }

    /// One page of a stream: a list of one.
    private func stream(_ value: ListingValue) throws -> [UInt8] {
        if let query { return YAMLLayout.text(of: try search(query, value), inList: true) }
        return YAMLLayout.text(of: value, inList: true)
    }

    private func append(_ value: ListingValue, to layout: inout TextLayout) throws {
        if let query { try layout.append(try search(query, value)) } else { try layout.append(value) }
    }

    private func search(_ query: JMESPath, _ value: ListingValue) throws -> ListingValue {
        do throws(JMESPathError) {
            return try query.search(value)
        } catch {
            throw PaginationError.query(error)
        }
    }

    private func put(_ bytes: [UInt8]) throws {
        var output = StandardOutput()
        output.write(whole: Self.shown(bytes))
        try output.finish()
    }
}
