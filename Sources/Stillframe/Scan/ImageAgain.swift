/// An image read again from the text it lies in.
enum ImageAgain {
    /// How the image is written.
    enum Form {
        case json
        case xml(isLowerCamel: Bool)
        /// In YAML, behind `column` characters of its first line.
        case yaml(column: Int)
    }

    /// Calls `body` with the image that a block begins with, and returns what it returns; `nil` where there is none.
    static func read<Result>(
        _ block: borrowing Block,
        form: Form,
        limits: ReadLimits,
        _ body: (borrowing ImageRecord) -> Result
    ) -> Result? {
        block.withView { read($0, form: form, limits: limits, body) }
    }

    /// The same, for a view of a block.
    static func read<Result>(
        _ view: BlockView,
        form: Form,
        limits: ReadLimits,
        _ body: (borrowing ImageRecord) -> Result
    ) -> Result? {
        if case .xml(let isLowerCamel) = form {
            return withoutActuallyEscaping(body) { body in
                var visitor = OneImage(image: ImageRecord(page: PageBytes(view)), body: body)
                _ = XMLReader(limits: limits, isLowerCamel: isLowerCamel).readStart(view, visitor: &visitor)
                return visitor.result
            }
        }
        if case .yaml(let column) = form { return readYAML(view, column: column, limits: limits, body) }
        var reader = JSONReader(view, limits: limits)
        var image = ImageRecord(page: PageBytes(view))
        do throws(ReadFailure) {
            return try image.decode(from: &reader) ? body(image) : nil
        } catch {
            return nil
        }
    }

    /// A mapping in block style is indented as all its lines are; that of its first line lies before the view.
    private static func readYAML<Result>(
        _ view: BlockView,
        column: Int,
        limits: ReadLimits,
        _ body: (borrowing ImageRecord) -> Result
    ) -> Result? {
        let bytes = XMLText(view).bytes(0..<view.count)
        let indent = bytes.first == UInt8(ascii: "{") ? 0 : column
        return Block([UInt8](repeating: 0x20, count: indent) + bytes, isLast: true).withView { view in
            do {
                let parser = try YAMLParser(view, limits: limits)
                var values = YAMLTape(limits: limits)
                _ = try parser.next()
                _ = try values.fill(from: try parser.next(), of: parser)
                var reader = TapeReader(&values.tape)
                var image = ImageRecord(page: reader.page)
                return try image.decode(from: &reader) ? body(image) : nil
            } catch {
                return nil
            }
        }
    }

    /// Takes a document's root element for an image, and is content with it.
    private struct OneImage<Result>: XMLVisitor {
        var image: ImageRecord
        let body: (borrowing ImageRecord) -> Result
        var result: Result?
        private(set) var isDone = false

        mutating func begin(_ element: XMLElement) -> XMLStep { .capture }

        mutating func end(at offset: Int, hasText: Bool) {}

        mutating func captured(_ reader: inout TapeReader, range: Range<Int>) {
            isDone = true
            image.page = reader.page
            do throws(ReadFailure) {
                if try image.decode(from: &reader) { result = body(image) }
            } catch {
                // A tape is whole, so reading one never stops.
            }
        }
    }
}

extension ScanResult {
    /// Where an entry's image lies.
    func span(of entry: ImageEntry) -> TextReader.Span {
        let page = Int(entry.page)
        return TextReader.Span(
            item: pageItems[page],
            body: pages[page].body,
            offset: entry.offset,
            length: Int(entry.length)
        )
    }

    /// How an entry's image is written.
    func form(of entry: ImageEntry) -> ImageAgain.Form {
        let page = Int(entry.page)
        let isLowerCamel = pages[page].isLowerCamel
        if let body = pages[page].body { return body.isXML ? .xml(isLowerCamel: isLowerCamel) : .json }
        return switch inputs[pageItems[page]].probe {
        case .xml: .xml(isLowerCamel: isLowerCamel)
        case .yaml: .yaml(column: Int(entry.position.column))
        default: .json
        }
    }
}
