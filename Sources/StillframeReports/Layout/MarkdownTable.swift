/// A table that reads well as Markdown and as plain text.
struct MarkdownTable {
    /// How the cells of a column are aligned.
    enum Alignment {
        case left
        case right
    }

    /// A column's heading and alignment.
    struct Column {
        let title: Markdown
        let alignment: Alignment

        /// A column of text.
        static func text(_ title: Markdown) -> Column { Column(title: title, alignment: .left) }
        /// A column of numbers.
        static func number(_ title: Markdown) -> Column { Column(title: title, alignment: .right) }
    }

    /// Cells are padded up to this width; longer ones stick out instead of widening all rows.
    private static let widestPadding = 90

    private let columns: [Column]
    private var rows: [[String]] = []

    init(_ columns: [Column]) {
        self.columns = columns
    }

    /// Adds a row; an empty cell reads as nothing to say.
    mutating func add(_ cells: Markdown...) {
        add(cells)
    }

    /// Adds a row of cells in the columns' order.
    mutating func add(_ cells: [Markdown]) {
        rows.append(cells.map(\.source))
    }

    /// Appends the table's lines.
    func write(to output: inout String) {
        let titles = columns.map(\.title.source)
        let widths = columns.indices.map { index in
            let widest = ([titles] + rows).map { Self.width(of: $0[index]) }.max() ?? 0
            return max(3, min(widest, Self.widestPadding))
        }
        writeRow(titles, widths, to: &output)
        for (index, column) in columns.enumerated() {
            output += "| "
            output += String(repeating: "-", count: widths[index] - (column.alignment == .right ? 1 : 0))
            output += column.alignment == .right ? ": " : " "
        }
        output += "|\n"
        for row in rows { writeRow(row, widths, to: &output) }
    }

    private func writeRow(_ cells: [String], _ widths: [Int], to output: inout String) {
        for (index, cell) in cells.enumerated() {
            let padding = String(repeating: " ", count: max(0, widths[index] - Self.width(of: cell)))
            output += "| "
            if columns[index].alignment == .right { output += padding }
            output += cell
            if columns[index].alignment == .left { output += padding }
            output += " "
        }
        output += "|\n"
    }

    private static func width(of cell: String) -> Int {
        cell.count
    }
}
