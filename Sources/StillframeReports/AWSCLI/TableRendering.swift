/// Sections of a table as lines, all of one width.
struct TableRendering {
    private let widths: TableWidths
    private let texts: TableTexts
    /// A line of blanks and one of hyphens.
    private let blanks: [UInt8]
    private let hyphens: [UInt8]
    private var output: [UInt8]
    /// How many edges a line has on each side besides its own.
    private var indent = 0

    /// Goes on with what stands in `output`.
    init(_ widths: TableWidths, _ texts: TableTexts, output: consuming [UInt8]) {
        self.widths = widths
        self.texts = texts
        blanks = Array(repeating: 0x20, count: widths.width)
        hyphens = Array(repeating: UInt8(ascii: "-"), count: widths.width)
        self.output = output
    }

    /// How many bytes were written.
    var count: Int { output.count }

    /// Hands over what was written.
    mutating func take() -> [UInt8] {
        var taken: [UInt8] = []
        swap(&taken, &output)
        return taken
    }

    /// Begins the table.
    mutating func writeEdge() {
        put(hyphens, widths.width)
        output.append(0x0a)
    }

    /// Writes a section; one with one row upright where the table would be too wide.
    mutating func write(_ section: TableSection) {
        lay(widths.isUpright && section.canBeUpright ? section.upright : section)
    }

    private mutating func lay(_ section: TableSection) {
        indent = section.indent
        let width = widths.width - 2 * indent
        if section.title.count > 0 {
            line { $0.center(section.title, in: width, isFirst: true) }
            if section.headers.isEmpty, section.rowCount == 0 { rule([width]) }
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
        guard section.rowCount > 0, !widths.isEmpty else { return }
        rule(widths)
        for row in 0..<section.rowCount {
            line { line in
                for (index, width) in widths.enumerated() {
                    line.alignLeft(section.cells[row * section.columnCount + index], in: width, isFirst: index == 0)
                }
            }
        }
        rule(widths)
    }

    // MARK: - Lines

    private mutating func line(_ body: (inout TableRendering) -> Void) {
        edges(indent)
        body(&self)
        edges(indent)
        output.append(0x0a)
    }

    private mutating func rule(_ widths: [Int]) {
        line { line in
            for (index, width) in widths.enumerated() {
                if index == 0 { line.output.append(UInt8(ascii: "+")) }
                line.put(line.hyphens, index == 0 ? width - 2 : width - 1)
                line.output.append(UInt8(ascii: "+"))
            }
        }
    }

    private mutating func center(_ cell: TableCell, in width: Int, isFirst: Bool) {
        let length = cell.columns
        let start = width / 2 - length / 2 - 1
        put(cell, after: start, before: width - 1 - ((isFirst ? 1 : 0) + start + length), isFirst: isFirst)
    }

    private mutating func alignLeft(_ cell: TableCell, in width: Int, isFirst: Bool) {
        let length = cell.columns
        let edge = isFirst ? 1 : 0
        let padding = width - (length + 3 + edge) >= 0 ? 2 : 0
        put(cell, after: padding, before: width - (edge + padding + length) - 1, isFirst: isFirst)
    }

    /// A text between blanks and edges; the first cell of a line has one on its left, too.
    private mutating func put(_ cell: TableCell, after left: Int, before right: Int, isFirst: Bool) {
        if isFirst { output.append(UInt8(ascii: "|")) }
        put(blanks, left)
        output.append(contentsOf: texts.bytes[cell.start..<cell.start + cell.count])
        put(blanks, right)
        output.append(UInt8(ascii: "|"))
    }

    private mutating func edges(_ count: Int) {
        for _ in 0..<count { output.append(UInt8(ascii: "|")) }
    }

    /// Appends so much of a line of equal characters.
    private mutating func put(_ line: [UInt8], _ count: Int) {
        output.append(contentsOf: line[0..<max(0, min(line.count, count))])
    }
}
