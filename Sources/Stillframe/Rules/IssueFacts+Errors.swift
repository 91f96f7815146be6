extension IssueFacts {
    /// How much an error weighs whose cause lies in the account, such as a missing role.
    ///
    /// Errors are history: high only while fresh and while nothing has succeeded since. The first parameter of the rule is
    /// the number of days an error counts as fresh.
    package func weighAccountError() -> Severity {
        weighError {
            guard let newest else { return .medium }
            let age = CalendarDate(newest).days(until: judgement.today)
            // An error dated after as-of is no fresh one.
            return (0...max(0, judgement.number(0))).contains(age) ? .high : .medium
        }
    }

    /// How much an error weighs whose cause may lie in one image.
    package func weighImageError() -> Severity {
        weighError { .medium }
    }

    /// Whatever an error is about, it is information on images that work, and low where something has succeeded since.
    private func weighError(_ otherwise: () -> Severity) -> Severity {
        if isAvailable { return .info }
        return createdSince > 0 ? .low : otherwise()
    }
}
