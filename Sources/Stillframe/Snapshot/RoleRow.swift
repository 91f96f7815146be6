/// One missing role, action or endpoint in one account and Region; a row of the roles table.
public struct RoleRow: Sendable {
    /// The account of the images; empty where their ARNs name none.
    public let account: String
    /// The Region of the images; empty where they have no ARN.
    public let region: String
    /// The error code that tells of it.
    public let code: String
    /// What is missing: a role's name, or an action such as `ec2:DescribeSubnets`.
    public let missing: String
    /// How many own and shared images tell of it, each counted once.
    public let imageCount: Int
    /// The newest time among the errors.
    public let newest: Timestamp?
}
