import Foundation

/// A table of facts as it was collected, from `Tests/Fixtures/facts`: lines of cells, without the head.
struct FactTable {
    let rows: [[String]]

    init(_ name: String) throws {
        let file = URL(filePath: #filePath).appending(path: "../../../Fixtures/facts/\(name)").standardized
        rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
            .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    }

    /// The cell of a row; empty where the row is shorter.
    static func cell(_ row: [String], _ index: Int) -> String {
        index < row.count ? row[index] : ""
    }

    /// The days in a text that are written `MM-DD-YYYY` or `MM/DD/YYYY`, as ISO dates.
    static func days(in text: String) -> [String] {
        text.matches(of: /([0-9]{2})[-\/]([0-9]{2})[-\/]([0-9]{4})/).map { "\($0.3)-\($0.1)-\($0.2)" }
    }
}
