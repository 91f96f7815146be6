/// The tables a CSV report has; the raw value is the table's file name without `.csv`.
public enum CSVTable: String, Sendable, CaseIterable {
    case findings
    case issues
    case images
    case applications
    case errors
    case agents
    case platforms
    case chains
    case pages
    case coverage
    case problems
    case inputs
    case rules

    /// The table's file name.
    public var fileName: String { "\(rawValue).\(ReportFormat.csv.fileExtension)" }

    /// The names of the columns in order, a public contract: columns are only ever added at the end.
    public var columns: [String] {
        switch self {
        case .findings:
            [
                "id", "rule", "severity", "status", "arn", "name", "owner", "account", "region", "subject", "message",
                "observed", "expected", "basis", "file", "line", "column", "pointer",
                "issue", "lineage", "superseded_by", "decoded", "waived_until", "waived_by", "waiver_reason",
            ]
        case .issues:
            [
                "id", "rule", "severity", "status", "owner", "account", "region", "subject", "about", "images",
                "findings", "oldest", "newest", "created_since", "superseded", "known", "waived", "waived_until",
            ]
        case .applications:
            [
                "arn", "image", "account", "region", "application", "display_name", "enabled", "launch_path",
                "launch_parameters", "working_directory", "description", "app_block_arn", "application_arn",
                "icon_url", "icon_bucket", "icon_key", "platforms", "instance_families", "created",
            ]
        case .pages:
            ["page", "chain", "file", "line", "column", "request_id", "captured", "images", "error", "decoded"]
        case .coverage:
            [
                "account", "region", "listings", "pages", "images", "verdict", "proof", "expected", "left_out",
                "left_out_verdict",
            ]
        case .rules:
            [
                "rule", "title", "category", "severity", "issues", "flagged", "fine", "not_judged", "not_concerned",
                "reasons",
            ]
        case .images:
            [
                "arn", "name", "display_name", "owner", "account", "region", "platform", "state", "visibility", "type",
                "agent", "agent_date", "latest_agent", "created", "base_released", "base_arn", "errors", "applications",
                "shared", "managed_software", "instance_families", "grid_driver", "findings", "waived", "file", "line",
                "column", "decoded",
            ]
        case .errors:
            [
                "arn", "code", "family", "message", "time", "age_days", "meaning", "basis", "file", "line", "column",
                "decoded",
            ]
        case .agents: ["agent", "agent_date", "age_days", "listed", "images", "aws_owned"]
        case .platforms:
            [
                "platform", "operating_system", "support", "mainstream_end", "extended_end", "images", "aws_owned",
                "basis",
            ]
        case .chains:
            [
                "chain", "partition", "region", "accounts", "verdict", "proof", "scope", "pages", "images", "files",
                "lacks_aws_owned",
            ]
        case .problems: ["level", "kind", "file", "line", "column", "pointer", "message", "decoded"]
        case .inputs: ["file", "bytes", "form", "pages", "images", "sha256"]
        }
    }
}
