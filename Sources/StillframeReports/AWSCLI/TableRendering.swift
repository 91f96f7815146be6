/// Sections of a table as lines, all of one width.
struct TableRendering {
    /// About how many bytes are gathered before they are handed on.
    private static let chunk = 1 << 16

    private let width: Int
    private let emit: ([UInt8]) -> Void
    private var output: [UInt8] = []
    /// How many edges a line has on each side besides its own.
    private var indent = 0

    /// Writes sections, those with one row upright where the table would be too wide; `emit` gets the lines in runs.
    static func write(_ sections: [TableSection], emit: ([UInt8]) -> Void) {
        var sections = sections
        var width = sections.map(\.totalWidth).max() ?? 0
        if width > TableLayout.lineWidth {
            sections = sections.map(\.upright)
            width = sections.map(\.totalWidth).max() ?? 0
        }
        withoutActuallyEscaping(emit) { emit in
            var rendering = TableRendering(width: width, emit: emit)
            rendering.put(UInt8(ascii: "-"), width)
            rendering.output.append(0x0a)
            for section in sections { rendering.write(section) }
            emit(rendering.output)
        }
    }

    private init(width: Int, emit: @escaping ([UInt8]) -> Void) {
        self.width = width
        self.emit = emit
    }

    private mutating func write(_ section: TableSection) {
        indent = section.indent
        let width = width - 2 * indent
        if !section.title.isEmpty {
            line { $0.center(section.title, in: width, isFirst: true) }
            if section.headers.isEmpty, section.rows.isEmpty { rule([width]) }
        }
        let widths = section.columnWidths(filling: width)
        if !section.headers.isEmpty {
            rule(widths)
            line { line in
                for (index, (width, header)) in zip(widths, section.headers).enumerated() {
                    line.center(header, in: width, isFirst: index == 0)
                }
            }
        }
        guard !section.rows.isEmpty, !widths.isEmpty else { return }
        rule(widths)
        for row in section.rows {
            line { line in
                for (index, (width, cell)) in zip(widths, row).enumerated() {
                    line.alignLeft(cell, in: width, isFirst: index == 0)
                }
            }
        }
        rule(widths)
    }

    // MARK: - Lines

    private mutating func line(_ body: (inout TableRendering) -> Void) {
        put(UInt8(ascii: "|"), indent)
        body(&self)
        put(UInt8(ascii: "|"), indent)
        output.append(0x0a)
        if output.count >= Self.chunk {
            emit(output)
            output.removeAll(keepingCapacity: true)
        }
    }

    private mutating func rule(_ widths: [Int]) {
        line { line in
            for (index, width) in widths.enumerated() {
                if index == 0 { line.put(UInt8(ascii: "+"), 1) }
                line.put(UInt8(ascii: "-"), index == 0 ? width - 2 : width - 1)
                line.put(UInt8(ascii: "+"), 1)
            }
        }
    }

    private mutating func center(_ text: String, in width: Int, isFirst: Bool) {
        let length = TextWidth.columns(text)
        let start = width / 2 - length / 2 - 1
        cell(text, after: start, before: width - 1 - ((isFirst ? 1 : 0) + start + length), isFirst: isFirst)
    }

    private mutating func alignLeft(_ text: String, in width: Int, isFirst: Bool) {
        let length = TextWidth.columns(text)
        let edge = isFirst ? 1 : 0
        let padding = width - (length + 3 + edge) >= 0 ? 2 : 0
        cell(text, after: padding, before: width - (edge + padding + length) - 1, isFirst: isFirst)
    }

    /// A text between blanks and edges; the first cell of a line has one on its left, too.
    private mutating func cell(_ text: String, after left: Int, before right: Int, isFirst: Bool) {
        if isFirst { output.append(UInt8(ascii: "|")) }
        put(0x20, left)
        output.append(contentsOf: text.utf8)
        put(0x20, right)
        output.append(UInt8(ascii: "|"))
    }

    private mutating func put(_ character: UInt8, _ count: Int) {
        output.append(contentsOf: repeatElement(character, count: max(0, count)))
    }
}
