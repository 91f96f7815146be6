/// The tables a CSV report has; the raw value is the table's file name without `.csv`.
public enum CSVTable: String, Sendable, CaseIterable {
    case findings
    case images
    case errors
    case agents
    case platforms
    case chains
    case problems
    case inputs

    /// The table's file name.
    public var fileName: String { "\(rawValue).\(ReportFormat.csv.fileExtension)" }

    /// The names of the columns in order, a public contract: columns are only ever added at the end.
    public var columns: [String] {
        switch self {
        case .findings:
            [
                "id", "rule", "severity", "status", "arn", "name", "owner", "account", "region", "subject", "message",
                "observed", "expected", "basis", "file", "line", "column", "pointer",
            ]
        case .images:
            [
                "arn", "name", "display_name", "owner", "account", "region", "platform", "state", "visibility", "type",
                "agent", "agent_date", "latest_agent", "created", "base_released", "base_arn", "errors", "applications",
                "shared", "managed_software", "instance_families", "grid_driver", "findings", "waived", "file", "line",
                "column",
            ]
        case .errors:
            ["arn", "code", "family", "message", "time", "age_days", "meaning", "basis", "file", "line", "column"]
        case .agents: ["agent", "agent_date", "age_days", "listed", "images", "aws_owned"]
        case .platforms:
            [
                "platform", "operating_system", "support", "mainstream_end", "extended_end", "images", "aws_owned",
                "basis",
            ]
        case .chains:
            ["chain", "partition", "region", "accounts", "verdict", "proof", "scope", "pages", "images", "files"]
        case .problems: ["level", "kind", "file", "line", "column", "pointer", "message"]
        case .inputs: ["file", "bytes", "form", "pages", "images", "sha256"]
        }
    }
}
