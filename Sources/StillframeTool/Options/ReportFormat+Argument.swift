public import ArgumentParser
public import StillframeReports

extension ReportFormat: ExpressibleByArgument {}
extension CSVTable: ExpressibleByArgument {}
extension CSVDialect: ExpressibleByArgument {}

extension ReportFormat {
    /// The format a file's name asks for; `nil` where its extension is none of ours.
    init?(extensionOf path: String) {
        guard let format = Self.allCases.first(where: { path.lowercased().hasSuffix("." + $0.fileExtension) }) else {
            return nil
        }
        self = format
    }
}
extension TrendCSV.Table: ExpressibleByArgument {}
