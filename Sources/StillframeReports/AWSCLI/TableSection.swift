internal import Stillframe

/// One part of a table as the AWS CLI lays it out: a title, perhaps a row of headers, and rows.
struct TableSection {
    let title: TableCell
    let indent: Int
    private(set) var headers: [TableCell] = []
    /// The cells of all rows, one row behind the other.
    private(set) var cells: [TableCell] = []
    /// How many cells a row has.
    private(set) var columnCount = 0
    private var hasColumns = false
    private var widths: [Int] = []

    init(title: TableCell, indent: Int) {
        self.title = title
        self.indent = indent
    }

    /// Python's own error where the rows that are there have fewer columns; where they have more, the next row is refused.
    mutating func addHeader(_ headers: [TableCell]) throws(FormatFailure) {
        if !widths.isEmpty, headers.count > widths.count { throw FormatFailure(message: "list index out of range") }
        setColumnCount(headers.count)
        self.headers = headers
        widen(to: headers)
    }

    mutating func addRow(_ row: [TableCell]) throws(FormatFailure) {
        setColumnCount(row.count)
        guard row.count == columnCount else {
            throw FormatFailure(message: "Row should have \(columnCount) elements, instead it has \(row.count)")
        }
        rowCount += 1
        if cells.isEmpty { cells = row } else { cells += row }
        widen(to: row)
    }

    /// How many rows there are, which may have no cells.
    private(set) var rowCount = 0

    private mutating func setColumnCount(_ count: Int) {
        if !hasColumns { (hasColumns, columnCount) = (true, count) }
    }

    private mutating func widen(to row: [TableCell]) {
        if widths.isEmpty {
            widths = row.map(\.columns)
        } else {
            for index in 0..<min(widths.count, row.count) { widths[index] = max(widths[index], row[index].columns) }
            widths.removeLast(max(0, widths.count - row.count))
        }
    }

    /// Whether it can be set upright: with headers and values side by side.
    var canBeUpright: Bool { rowCount == 1 && !headers.isEmpty }

    /// The section set upright.
    var upright: TableSection {
        var section = TableSection(title: title, indent: indent)
        section.setColumnCount(2)
        section.widths = uprightWidths
        section.rowCount = min(headers.count, cells.count)
        section.cells.reserveCapacity(2 * section.rowCount)
        for (header, element) in zip(headers, cells) {
            section.cells.append(header)
            section.cells.append(element)
        }
        return section
    }

    private var uprightWidths: [Int] {
        var (left, right) = (0, 0)
        for (header, element) in zip(headers, cells) {
            left = max(left, header.columns)
            right = max(right, element.columns)
        }
        return cells.isEmpty ? [] : [left, right]
    }

    /// How wide the section is, its borders and indentation included.
    var totalWidth: Int { totalWidth(widths.reduce(0) { $0 + $1 + 4 }) }

    /// How wide it is where it is set upright if it can be.
    var uprightWidth: Int {
        canBeUpright ? totalWidth(uprightWidths.reduce(0) { $0 + $1 + 4 }) : totalWidth
    }

    private func totalWidth(_ columns: Int) -> Int {
        max(title.columns, columns) + 2 + 2 * indent
    }

    /// The widths of the columns when they fill a line.
    func columnWidths(filling width: Int) -> [Int] {
        var scaled = widths
        if scaled.isEmpty { return [] }
        for index in scaled.indices { scaled[index] += 4 }
        let factor = Double(width) / Double(scaled.reduce(0, +))
        for index in scaled.indices { scaled[index] = Int((factor * Double(scaled[index])).rounded(.toNearestOrEven)) }
        var excess = scaled.reduce(0, +) - width
        while excess != 0 {
            let step = excess > 0 ? -1 : 1
            for place in scaled.indices {
                scaled[step < 0 ? place : scaled.count - 1 - place] += step
                excess += step
                if excess == 0 { break }
            }
        }
        return scaled
    }
}
