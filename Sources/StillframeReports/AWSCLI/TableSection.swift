internal import Stillframe

/// One part of a table as the AWS CLI lays it out: a title, perhaps a row of headers, and rows.
struct TableSection {
    var title = ""
    var indent = 0
    private(set) var headers: [TableCell] = []
    private(set) var rows: [[TableCell]] = []
    private var columnCount: Int?
    private var widths: [Int] = []

    /// Python's own error where the rows that are there have fewer columns; where they have more, the next row is refused.
    mutating func addHeader(_ headers: [TableCell]) throws(FormatFailure) {
        if !widths.isEmpty, headers.count > widths.count { throw FormatFailure(message: "list index out of range") }
        if columnCount == nil { columnCount = headers.count }
        self.headers = headers
        widen(to: headers)
    }

    mutating func addRow(_ row: [TableCell]) throws(FormatFailure) {
        let count = columnCount ?? row.count
        columnCount = count
        guard row.count == count else {
            throw FormatFailure(message: "Row should have \(count) elements, instead it has \(row.count)")
        }
        rows.append(row)
        widen(to: row)
    }

    private mutating func widen(to row: [TableCell]) {
        if widths.isEmpty {
            widths = row.map(\.columns)
        } else {
            for index in 0..<min(widths.count, row.count) { widths[index] = max(widths[index], row[index].columns) }
            widths.removeLast(max(0, widths.count - row.count))
        }
    }

    /// The section with headers and values side by side, if it has one row under headers.
    var upright: TableSection {
        guard rows.count == 1, !headers.isEmpty else { return self }
        var section = TableSection()
        section.title = title
        section.indent = indent
        for (header, element) in zip(headers, rows[0]) {
            section.rows.append([header, element])
            section.widen(to: [header, element])
        }
        return section
    }

    /// How wide the section is, its borders and indentation included.
    var totalWidth: Int {
        let columns = widths.reduce(0) { $0 + $1 + 4 } + 2 + 2 * indent
        return max(TextWidth.columns(title) + 2 + 2 * indent, columns)
    }

    /// The widths of the columns when they fill a line.
    func columnWidths(filling width: Int) -> [Int] {
        let wanted = widths.map { $0 + 4 }
        if wanted.isEmpty { return [] }
        let factor = Double(width) / Double(wanted.reduce(0, +))
        var scaled = wanted.map { Int((factor * Double($0)).rounded(.toNearestOrEven)) }
        var excess = scaled.reduce(0, +) - width
        while excess != 0 {
            let order = excess < 0 ? Array(scaled.indices.reversed()) : Array(scaled.indices)
            for index in order {
                scaled[index] += excess > 0 ? -1 : 1
                excess += excess > 0 ? -1 : 1
                if excess == 0 { break }
            }
        }
        return scaled
    }
}
