extension CalendarDate {
    /// A day of a built-in table.
    ///
    /// - Precondition: the calendar has the day.
    static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
        guard let date = CalendarDate(year: year, month: month, day: day) else {
            preconditionFailure("the calendar has no \(year)-\(month)-\(day)")
        }
        return date
    }
}
