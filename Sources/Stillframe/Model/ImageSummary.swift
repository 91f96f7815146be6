/// One image of a snapshot as text, made on demand; an absent member is an empty string or `nil`.
public struct ImageSummary: Sendable {
    /// `Arn`, the image's name for the whole run; without one an image is never merged with another.
    public let arn: String
    /// `Name`, unique within an account and Region.
    public let name: String
    /// `DisplayName`, which need not be unique.
    public let displayName: String
    /// Whose image it is, told by the account in the ARN and by `Visibility`.
    public let owner: Ownership
    /// The 12 digits of the ARN's account; empty for AWS-owned images.
    public let account: String
    /// The Region in the ARN, such as `eu-west-1`.
    public let region: String
    /// The partition in the ARN, such as `aws` or `aws-us-gov`.
    public let partition: String
    /// `Platform` as written, words the model doesn't know included.
    public let platform: String
    /// `State` as written, such as `AVAILABLE` or `FAILED`.
    public let state: String
    /// `Visibility` as written: `PUBLIC`, `PRIVATE`, `SHARED`.
    public let visibility: String
    /// `ImageType`: `CUSTOM`, `NATIVE`, `BYOL`.
    public let type: String
    /// `AppstreamAgentVersion` as written.
    public let agent: String
    /// The day the agent version names; `nil` for `LATEST`, absent or unreadable ones.
    public let agentDate: CalendarDate?
    /// `LatestAppstreamAgentVersion` as written: `TRUE`, `FALSE`.
    public let latestAgent: String
    /// `CreatedTime`; `nil` where it is absent or no time.
    public let created: Timestamp?
    /// `PublicBaseImageReleasedDate`; `nil` where it is absent or no time.
    public let baseReleased: Timestamp?
    /// `BaseImageArn`; the base need not be in the snapshot.
    public let baseARN: String
    /// `StateChangeReason.Code`.
    public let stateReason: String
    /// `ImageBuilderName`.
    public let imageBuilder: String
    /// How many `ImageErrors` there are, unreadable elements included.
    public let errorCount: Int
    /// How many `Applications` there are, unreadable elements included.
    public let applicationCount: Int
    /// `ImageSharedWithOthers` as written: `TRUE`, `FALSE`.
    public let sharedWithOthers: String
    /// `ManagedSoftwareIncluded`; `nil` where it is absent, which is not false.
    public let managedSoftware: Bool?
    /// `SupportedInstanceFamilies`, in the dump's order.
    public let instanceFamilies: [String]
    /// `ImageSoftwareMetadata.nvidiaGridDriverVersion`.
    public let gridDriver: String
    /// How many findings the image has.
    public let findingCount: Int
    /// How many of them are waived.
    public let waivedCount: Int
    /// Where the image lies.
    public let place: Place
}
