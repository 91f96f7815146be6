internal import ArgumentParser

/// The values of the AWS CLI's `--output`.
enum ListingFormat: String, ExpressibleByArgument, CaseIterable {
    case json
    case text
    case table
    case yaml
    case yamlStream = "yaml-stream"
}

/// How instants are written.
enum ListingTimestamps: String, ExpressibleByArgument, CaseIterable {
    case iso8601
    case wire
}
