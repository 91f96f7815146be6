/// The few facts of one image that rules need once its bytes are gone.
package struct EntryFacts: Sendable {
    package let state: StringID
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
}
