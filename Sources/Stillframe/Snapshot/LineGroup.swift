/// Structures that stand beside each other in text, whose lines have the same cells, or a list of scalars.
struct LineGroup {
    /// What begins each line, as a key of JSON.
    var label: StaticString = ""
    /// Whether the structures are elements of a list.
    var isList = false
    /// The cells of all structures, each behind a tab; the lines of a list of scalars.
    var cells: [UInt8] = []
    /// What stands below the line of each structure.
    var below: [UInt8] = []
    /// The names of the scalars of all structures.
    private(set) var names = ModelNames()
    private var marks: [Mark] = []
    private var rows: [Row] = []
    /// The names of the scalars of the structure at hand.
    private var rowNames = ModelNames()

    /// Where a cell ends.
    private struct Mark {
        let name: ModelName
        let end: Int
    }

    /// Where what belongs to a structure ends.
    private struct Row {
        let names: ModelNames
        let cells: Int
        let marks: Int
        let below: Int
    }

    /// Whether there are structures.
    var hasRows: Bool { !rows.isEmpty }

    /// Forgets all but the room.
    mutating func clear() {
        cells.removeAll(keepingCapacity: true)
        below.removeAll(keepingCapacity: true)
        marks.removeAll(keepingCapacity: true)
        rows.removeAll(keepingCapacity: true)
        names = ModelNames()
        rowNames = ModelNames()
    }

    /// Ends a cell of the structure at hand.
    mutating func endCell(_ name: ModelName) {
        rowNames.insert(name)
        marks.append(Mark(name: name, end: cells.count))
    }

    /// Ends the structure at hand.
    mutating func endRow() {
        rows.append(Row(names: rowNames, cells: cells.count, marks: marks.count, below: below.count))
        names.formUnion(rowNames)
        rowNames = ModelNames()
    }

    /// Appends all lines; those of structures have a cell for each of some names.
    func append(to output: inout [UInt8], names wanted: ModelNames) {
        if rows.isEmpty { return output.append(contentsOf: cells) }
        var (cell, mark, under) = (0, 0, 0)
        for row in rows {
            if row.cells > cell || !wanted.isEmpty {
                appendLabel(to: &output)
                if row.names == wanted {
                    output.append(contentsOf: cells[cell..<row.cells])
                } else {
                    append(marks[mark..<row.marks], from: cell, lacking: wanted.subtracting(row.names), to: &output)
                }
                output.append(0x0a)
            }
            output.append(contentsOf: below[under..<row.below])
            (cell, mark, under) = (row.cells, row.marks, row.below)
        }
    }

    /// Appends the cells of one structure with empty ones between them.
    private func append(
        _ marks: ArraySlice<Mark>,
        from start: Int,
        lacking: ModelNames,
        to output: inout [UInt8]
    ) {
        var (lacking, start) = (lacking, start)
        for mark in marks {
            output.append(contentsOf: repeatElement(0x09, count: lacking.removeAll(before: mark.name)))
            output.append(contentsOf: cells[start..<mark.end])
            start = mark.end
        }
        output.append(contentsOf: repeatElement(0x09, count: lacking.count))
    }

    /// Begins a line of a list of scalars.
    mutating func beginLine() {
        var lines: [UInt8] = []
        swap(&lines, &cells)
        appendLabel(to: &lines)
        swap(&lines, &cells)
    }

    /// Appends the label in capitals.
    private func appendLabel(to output: inout [UInt8]) {
        let start = output.count
        JSONText.append(label, from: 1, prefix: label.utf8CodeUnitCount - 4, to: &output)
        for index in start..<output.count where UInt8(ascii: "a")...UInt8(ascii: "z") ~= output[index] {
            output[index] -= 0x20
        }
    }
}
