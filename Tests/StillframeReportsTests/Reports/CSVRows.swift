/// A strict reader of RFC 4180 for the tests.
enum CSVRows {
    /// The fields of each row; `nil` where the text is not CSV with CRLF line ends.
    static func parse(_ text: String) -> [[String]]? {
        var rows: [[String]] = []
        var row: [String] = []
        var rest = text.unicodeScalars[...]
        while !rest.isEmpty {
            guard let field = readField(&rest) else { return nil }
            row.append(field)
            if rest.first == "," {
                rest = rest.dropFirst()
            } else if rest.starts(with: "\r\n".unicodeScalars) {
                rest = rest.dropFirst(2)
                rows.append(row)
                row = []
            } else {
                return nil
            }
        }
        return row.isEmpty ? rows : nil
    }

    private static func readField(_ rest: inout Substring.UnicodeScalarView) -> String? {
        var field = String.UnicodeScalarView()
        guard rest.first == "\"" else {
            while let scalar = rest.first, scalar != ",", scalar != "\r" {
                if scalar == "\"" || scalar == "\n" { return nil }
                field.append(scalar)
                rest = rest.dropFirst()
            }
            return String(field)
        }
        rest = rest.dropFirst()
        while let scalar = rest.first {
            rest = rest.dropFirst()
            if scalar == "\"" {
                guard rest.first == "\"" else { return String(field) }
                rest = rest.dropFirst()
            }
            field.append(scalar)
        }
        return nil
    }
}
