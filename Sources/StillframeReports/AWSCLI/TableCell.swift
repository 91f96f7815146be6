internal import JMESPath
internal import Stillframe

/// A text of a table: where it stands among the texts of all cells, and how many columns it takes.
struct TableCell {
    let start: Int
    let count: Int
    let columns: Int
}

/// The texts of a table's cells, one behind the other.
struct TableTexts {
    private(set) var bytes: [UInt8] = []

    /// Adds a text.
    mutating func cell(_ text: Span<UInt8>) -> TableCell {
        let start = bytes.count
        JSONText.append(plain: text, to: &bytes)
        return TableCell(start: start, count: text.count, columns: TextWidth.columns(text))
    }

    mutating func cell(_ text: String) -> TableCell { cell(text.utf8.span) }

    /// Adds a value as Python's `str` writes it.
    mutating func cell(_ value: ListingValue) -> TableCell {
        if value.kind == .string { return value.withUTF8 { cell($0) } }
        return cell(PythonText.text(of: value))
    }

    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
    }
}
