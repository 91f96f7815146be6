import Foundation

/// The data that was asked for, written to disk page by page.
struct DataSet {
    let options: GeneratorOptions
    let extent: GeneratorOptions.Extent
    private var pages: PageGenerator
    private var written = 0
    private var pageCount = 0

    init(options: GeneratorOptions, extent: GeneratorOptions.Extent) {
        self.options = options
        self.extent = extent
        pages = PageGenerator(
            seed: options.seed,
            imagesPerPage: options.imagesPerPage,
            changedEvery: options.changedEvery
        )
    }

    /// Writes everything to `output` in the form asked for.
    mutating func write(to output: String) throws {
        switch options.form {
        case .ndjson: try writeLines(to: output)
        case .pretty: try writeDocument(to: output)
        case .files: try writeFolder(to: output)
        case .xml: try writeQueryDocument(to: output)
        case .gz: try writeCompressed(to: output)
        }
    }

    /// Whether the page about to be written reaches the extent, judged by the mean size so far.
    private var nextIsLast: Bool {
        switch extent {
        case .pages(let wanted): pageCount + 1 >= wanted
        case .megabytes(let wanted): written + (pageCount == 0 ? 0 : written / pageCount) >= wanted * 1_000_000
        }
    }

    /// Counts a page that was written and tells whether it was the last.
    private mutating func note(bytes: Int) {
        written += bytes
        pageCount += 1
    }

    private mutating func writeLines(to path: String) throws {
        let file = try OutputFile(path: path)
        var isLast = false
        while !isLast {
            isLast = nextIsLast
            let page = pages.page(isLast: isLast)
            try file.write(page)
            try file.write([UInt8(ascii: "\n")])
            note(bytes: page.count + 1)
        }
        try file.close()
    }

    private mutating func writeFolder(to path: String) throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        var isLast = false
        while !isLast {
            isLast = nextIsLast
            let page = pages.page(isLast: isLast)
            let number = String(pageCount + 1)
            let name = "page-" + String(repeating: "0", count: max(0, 5 - number.count)) + number + ".json"
            try Data(page).write(to: URL(filePath: path).appending(path: name))
            note(bytes: page.count)
        }
    }

    private mutating func writeDocument(to path: String) throws {
        let file = try OutputFile(path: path)
        var json = JSONWriter(isPretty: true)
        json.begin("Images")
        var isLast = false
        while !isLast {
            isLast = nextIsLast
            pages.writeImages(to: &json)
            let piece = json.take()
            try file.write(piece)
            note(bytes: piece.count)
        }
        json.end()
        try file.write(json.take() + [UInt8(ascii: "\n")])
        try file.close()
    }

    private mutating func writeQueryDocument(to path: String) throws {
        let file = try OutputFile(path: path)
        try file.write(
            Array(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <DescribeImagesResponse xmlns="http://appstream.amazonaws.com/doc/2016-12-01/">
                  <DescribeImagesResult>
                    <Images>
                """.utf8
            )
        )
        var xml = XMLWriter(depth: 3)
        var isLast = false
        while !isLast {
            isLast = nextIsLast
            // Pretty JSON has times as Query writes them.
            var json = JSONWriter(isPretty: true)
            json.list { json in
                for _ in 0..<options.imagesPerPage {
                    json.item()
                    pages.writeImage(to: &json)
                }
            }
            var offset = 1
            while json.bytes[offset...].contains(UInt8(ascii: "{")) {
                xml.element(Array("member".utf8), from: json.bytes, at: &offset)
                offset += 1
            }
            let piece = xml.take()
            try file.write(piece)
            note(bytes: piece.count)
        }
        try file.write(
            Array(
                """

                    </Images>
                  </DescribeImagesResult>
                  <ResponseMetadata>
                    <RequestId>919c4d21-6938-775b-41b6-40347d9e48c9</RequestId>
                  </ResponseMetadata>
                </DescribeImagesResponse>

                """.utf8
            )
        )
        try file.close()
    }

    private mutating func writeCompressed(to path: String) throws {
        let plain = path + ".plain"
        try writeLines(to: plain)
        defer { try? FileManager.default.removeItem(atPath: plain) }
        guard FileManager.default.createFile(atPath: path, contents: nil) else {
            throw GeneratorError.cannotCreate(path: path)
        }
        let gzip = Process()
        gzip.executableURL = URL(filePath: "/usr/bin/env")
        gzip.arguments = ["gzip", "-n", "-6", "-c", plain]
        gzip.standardOutput = try FileHandle(forWritingTo: URL(filePath: path))
        try gzip.run()
        gzip.waitUntilExit()
        guard gzip.terminationStatus == 0 else { throw GeneratorError.gzipFailed(status: gzip.terminationStatus) }
    }
}
