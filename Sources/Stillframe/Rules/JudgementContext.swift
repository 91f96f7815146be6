/// What an entry rule may know besides the entry.
///
/// A class, since it is handed to every rule for every image: a structure of tables would be copied each time.
package final class JudgementContext: Sendable {
    /// The instant at which ages are counted.
    package let asOf: Timestamp
    /// The calendar day of `asOf`, UTC.
    package let today: CalendarDate
    /// The dated tables.
    package let facts: Facts
    /// The rule's parameters in its own order, configured or default.
    package let parameters: [Int]

    package init(asOf: Timestamp, facts: Facts, parameters: [Int]) {
        self.asOf = asOf
        self.today = CalendarDate(asOf)
        self.facts = facts
        self.parameters = parameters
    }
}
