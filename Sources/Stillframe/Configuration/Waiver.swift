/// A recorded decision to accept the findings of a rule on some images, until a day.
public struct Waiver: Sendable, Hashable {
    /// How many days before its end a waiver counts as expiring.
    package static let noticeDays = 30

    /// The rule whose findings are accepted.
    public let rule: String
    /// The images they are on; a finding about the snapshot is meant only where no image is named.
    public let scope: ImageScope
    /// Why they are accepted; never empty.
    public let reason: String
    /// The last day on which it holds, UTC.
    public let until: CalendarDate
    /// Who decided; empty where nobody is named.
    public let by: String
    /// Where it stands.
    public let place: Place

    /// Records a decision.
    public init(
        rule: String,
        scope: ImageScope = ImageScope(),
        reason: String,
        until: CalendarDate,
        by: String = "",
        place: Place
    ) {
        self.rule = rule
        self.scope = scope
        self.reason = reason
        self.until = until
        self.by = by
        self.place = place
    }
}
