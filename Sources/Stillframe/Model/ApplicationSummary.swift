/// One application of an image as text, made when the image is read again; an absent member is an empty string or `nil`.
public struct ApplicationSummary: Sendable {
    /// The ARN of the image it belongs to; empty where the image has none.
    public let imageARN: String
    /// The name of the image it belongs to.
    public let imageName: String
    /// The account of the image, as the ARN names it.
    public let account: String
    /// The Region of the image.
    public let region: String
    /// `Name`.
    public let name: String
    /// `DisplayName`.
    public let displayName: String
    /// `Enabled`; `nil` where it is absent, which is not false.
    public let enabled: Bool?
    /// `LaunchPath`.
    public let launchPath: String
    /// `LaunchParameters`; may hold what should not be shown.
    public let launchParameters: String
    /// `WorkingDirectory`.
    public let workingDirectory: String
    /// `Description`.
    public let description: String
    /// `AppBlockArn`.
    public let appBlockARN: String
    /// `Arn`.
    public let arn: String
    /// `IconURL`, whose query is a signature for as long as it lives.
    public let iconURL: String
    /// `IconS3Location.S3Bucket`.
    public let iconBucket: String
    /// `IconS3Location.S3Key`.
    public let iconKey: String
    /// `Platforms`, in the dump's order.
    public let platforms: [String]
    /// `InstanceFamilies`, in the dump's order.
    public let instanceFamilies: [String]
    /// `CreatedTime`; `nil` where it is absent or no time.
    public let created: Timestamp?
}
