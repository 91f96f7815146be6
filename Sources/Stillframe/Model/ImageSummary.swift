/// One image of a snapshot as text, made on demand; an absent member is an empty string or `nil`.
public struct ImageSummary: Sendable {
    public let arn: String
    public let name: String
    public let displayName: String
    public let owner: Ownership
    /// The 12 digits of the ARN's account; empty for AWS-owned images.
    public let account: String
    public let region: String
    public let partition: String
    public let platform: String
    public let state: String
    public let visibility: String
    /// `ImageType`: `CUSTOM`, `NATIVE`, `BYOL`.
    public let type: String
    /// `AppstreamAgentVersion` as written.
    public let agent: String
    /// The day the agent version names; `nil` for `LATEST`, absent or unreadable ones.
    public let agentDate: CalendarDate?
    /// `LatestAppstreamAgentVersion` as written: `TRUE`, `FALSE`.
    public let latestAgent: String
    public let created: Timestamp?
    public let baseReleased: Timestamp?
    public let baseARN: String
    /// `StateChangeReason.Code`.
    public let stateReason: String
    /// `ImageBuilderName`.
    public let imageBuilder: String
    public let errorCount: Int
    public let applicationCount: Int
    /// `ImageSharedWithOthers` as written: `TRUE`, `FALSE`.
    public let sharedWithOthers: String
    public let managedSoftware: Bool?
    /// `SupportedInstanceFamilies`, in the dump's order.
    public let instanceFamilies: [String]
    /// `ImageSoftwareMetadata.nvidiaGridDriverVersion`.
    public let gridDriver: String
    /// How many findings the image has.
    public let findingCount: Int
    /// Where the image lies.
    public let place: Place
}
