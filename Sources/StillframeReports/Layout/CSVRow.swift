internal import Stillframe

/// One row of a CSV table, in a buffer that is used again for the next row.
struct CSVRow {
    private let dialect: CSVDialect
    private var line = ""
    private var isFirst = true
    /// Fields written before, by their texts: account, Region, path and the like come again and again, and each is looked
    /// at once.
    private var known: [String: String] = [:]

    private static let knownCount = 4096
    private static let knownLength = 256

    /// Prepares an empty row.
    init(for dialect: CSVDialect = .scripts) {
        self.dialect = dialect
    }

    /// Adds a field of text from the dump or of words; see ``CSVField`` and ``ExcelField``.
    mutating func text(_ text: String) {
        separate()
        if text.isEmpty { return }
        // Strings that Unicode calls equal are different texts: outside ASCII each is looked at anew.
        let isKept = text.utf8.count <= Self.knownLength && text.utf8.allSatisfy { $0 < 0x80 }
        if isKept, let field = known[text] {
            line += field
            return
        }
        var field = ""
        switch dialect {
        case .scripts where CSVField.isHarmless(text): field = text
        case .scripts: Grammar.csvField.write(text, to: &field)
        case .excel: Grammar.excelField.write(text, to: &field)
        }
        line += field
        if !isKept { return }
        if known.count == Self.knownCount { known.removeAll(keepingCapacity: true) }
        known[text] = field
    }

    /// Adds a number; an unknown one is an empty field.
    ///
    /// Numbers are ours, so a minus sign needs no guard against formulas.
    mutating func number(_ number: Int?) {
        separate()
        if let number { line += String(number) }
    }

    /// Adds texts that share a field, with `;` between them.
    mutating func list(_ texts: [String]) {
        text(texts.joined(separator: ";"))
    }

    /// Adds a day as ISO-8601 text; an unknown one is an empty field.
    mutating func date(_ date: CalendarDate?) {
        separate()
        if let date { line += date.description }
    }

    /// Adds an instant as ISO-8601 text in UTC; an unknown one is an empty field.
    mutating func instant(_ instant: Timestamp?) {
        separate()
        if let instant { line += instant.description }
    }

    /// Adds file, line and column of a place; three empty fields where there is none.
    mutating func position(_ place: Place?) {
        text(place?.file ?? "")
        number(place?.line)
        number(place?.column)
    }

    /// Adds whether a position counts in inflated, transcoded or base64 text; empty where no line is known.
    mutating func decoded(_ place: Place?) {
        text(place?.line == nil ? "" : place?.isDecoded == true ? "true" : "false")
    }

    /// Writes the row and begins the next one.
    mutating func end(into stream: inout some TextOutputStream) {
        line += "\r\n"
        stream.write(line)
        line.removeAll(keepingCapacity: true)
        isFirst = true
    }

    private mutating func separate() {
        if !isFirst { line += "," }
        isFirst = false
    }
}
