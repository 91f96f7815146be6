/// The few facts of one image that rules need once its bytes are gone.
package struct EntryFacts: Sendable {
    package let state: StringID
    /// `StateChangeReason.Code` as written.
    package let stateReason: StringID
    package let platform: StringID
    package let visibility: StringID
    /// The agent version as written.
    package let agent: StringID
    /// `LatestAppstreamAgentVersion` as written (`TRUE`, `FALSE`).
    package let latestAgent: StringID
    /// The date the agent version names; `nil` for `LATEST`, absent and unreadable ones.
    package let agentDate: CalendarDate?
    package let created: Timestamp?
    package let baseReleased: Timestamp?
    package let owner: Ownership
    /// Which of the 24 image members were present with a usable value.
    package let members: MemberSet
    package let errorCount: Int
    /// Whether one of `ImageErrors` says that the machine role is missing, which shows that there is to be one.
    package let lacksMachineRole: Bool
    /// The oldest and the newest error of `ImageErrors` that has a time; `nil` where none has.
    package let oldestError: TimedElement?
    package let newestError: TimedElement?
    /// The newest `CreatedTime` of an application; `nil` where none has one.
    package let newestApplication: TimedElement?
    /// `ImageType` as written.
    package let type: StringID
    /// The account in the ARN; empty or absent for AWS's own.
    package let account: StringID
    /// What is known of the image it was built from.
    package let base: BaseFacts
    /// `ImageSharedWithOthers` as written (`TRUE`, `FALSE`).
    package let sharedWithOthers: StringID
    /// Whether receivers may use it in an image builder, and so keep a copy: `ImagePermissions.allowImageBuilder` as their
    /// own listings have it, else as the image's does; `nil` where it is absent.
    package let receiversMayCopy: Bool?
    /// Whether `ManagedSoftwareIncluded` is true.
    package let hasManagedSoftware: Bool
    /// When the page was answered; `nil` where nothing tells.
    package let captured: Timestamp?
}
