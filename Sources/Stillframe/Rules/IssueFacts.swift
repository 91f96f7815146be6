/// What is known of all findings of one issue together: enough to say how much it weighs and to word it.
package struct IssueFacts: Sendable {
    /// What the issue is about, such as an error code; empty where the rule says it all.
    package let subject: String
    /// The oldest and the newest time among its errors; `nil` where it has none or they have no time.
    package let oldest: Timestamp?
    package let newest: Timestamp?
    /// Whether all its images are AVAILABLE.
    package let isAvailable: Bool
    /// How many AVAILABLE own images of its account and Region were created after its newest error.
    package let createdSince: Int
    /// The oldest agent among its images, for rules about agents.
    package let oldestAgent: CalendarDate?
    /// When the oldest of its images was created; `nil` where none tells.
    let oldestCreated: Timestamp?
    /// The instant at which ages are counted, the tables and the rule's parameters.
    package let judgement: JudgementContext
}
