extension Waiver {
    /// A waiver for the examples of rules; a day that is none counts as 1970-01-01.
    init(example rule: String, account: String? = nil, until: String) {
        self.init(
            rule: rule,
            scope: ImageScope(image: ImagePattern("Finance-*"), account: account),
            reason: "an example",
            until: CalendarDate(iso: until) ?? CalendarDate(daysSince1970: 0),
            place: Place(file: Configuration.fileName, line: 4, column: 5)
        )
    }
}
