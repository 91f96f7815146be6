/// Rows of cells in aligned columns for a terminal; cells are untrusted and escaped.
struct TerminalTable {
    /// Cells are padded up to this width; longer ones push the rest of their row.
    private static let widestPadding = 60

    private let numberColumns: Range<Int>
    private var rows: [[Cell]] = []

    /// A cell, and its colours around it, which take no room.
    private struct Cell {
        let line: TerminalLine
        let painted: TerminalLine
    }

    /// Prepares a table in which some columns are of numbers, which stand on the right.
    init(numberColumns: Range<Int> = 0..<0) {
        self.numberColumns = numberColumns
    }

    /// Adds a row; all rows have as many cells.
    ///
    /// `paint` colours the cell in one column.
    mutating func add(_ cells: [String], painting column: Int? = nil, _ paint: (TerminalLine) -> TerminalLine = { $0 })
    {
        rows.append(
            cells.enumerated().map { place, cell in
                let line: TerminalLine = "\(cell)"
                return Cell(line: line, painted: place == column ? paint(line) : line)
            }
        )
    }

    /// Writes the rows, each with two blanks in front and between cells, and none at its end.
    func write(into stream: inout some TextOutputStream) {
        let widths = (rows.first ?? []).indices.map { column in
            min(Self.widestPadding, rows.map { $0[column].line.text.count }.max() ?? 0)
        }
        for row in rows {
            var line = ""
            for (column, cell) in row.enumerated() {
                let padding = String(repeating: " ", count: max(0, widths[column] - cell.line.text.count))
                line += "  "
                line += numberColumns.contains(column) ? padding + cell.painted.text : cell.painted.text + padding
            }
            while line.utf8.last == UInt8(ascii: " ") { line.removeLast() }
            stream.write(line)
            stream.write("\n")
        }
    }
}
