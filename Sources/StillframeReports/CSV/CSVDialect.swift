/// Who reads the CSV tables.
public enum CSVDialect: String, Sendable, CaseIterable {
    /// Scripts and everything that reads RFC 4180: UTF-8 without byte order mark.
    case scripts
    /// Excel, where a file is opened by a double click: with a byte order mark, and texts kept as texts.
    case excel
}
