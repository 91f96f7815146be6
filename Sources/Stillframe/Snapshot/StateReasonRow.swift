/// One reason for which own and shared images failed; a row of the failures table.
public struct StateReasonRow: Sendable {
    /// `StateChangeReason.Code` as written; empty where the image has none.
    public let code: String
    /// The facts about it; `nil` for a code that is not in the table.
    public let fact: StateReasonFact?
    /// How many FAILED images have it.
    public let imageCount: Int
    /// How many of those have no `ImageErrors`.
    public let withoutErrors: Int
}
