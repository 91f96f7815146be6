/// How images are given as values.
public enum ImageForm: Sendable, Hashable {
    /// As the AWS CLI version 1 gives them: only members that its service model knows, instants as they stand in the dump.
    case wire
    /// As the AWS CLI version 2 gives them: the same members, instants as ISO-8601 in UTC (`2024-03-26T00:00:00+00:00`).
    case iso8601
    /// As `stillframe merge` writes them: all members, instants as ISO-8601 in UTC (`2024-03-26T00:00:00Z`).
    case merged
}
