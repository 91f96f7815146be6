/// The version of the tool, as printed and as named in reports.
enum ToolVersion {
    static let current = "0.1.0"
}
