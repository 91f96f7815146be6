/// A point in time in microseconds since 1970, UTC.
struct Instant: Equatable {
    let microseconds: Int

    /// Reads `YYYY-MM-DDThh:mm:ss`, up to six digits of fraction, and `Z` or an offset; else gives `nil`.
    init?(iso8601 text: String) {
        let form =
            /(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,6}))?(?:Z|([+-])(\d\d):(\d\d))/
        guard let match = text.wholeMatch(of: form)?.output,
            let year = Int(match.1), let month = Int(match.2), (1...12).contains(month), let day = Int(match.3),
            let hour = Int(match.4), let minute = Int(match.5), let second = Int(match.6)
        else { return nil }
        let fraction = match.7.map { $0 + String(repeating: "0", count: 6 - $0.count) } ?? "0"
        let offset = (Int(match.9 ?? "0") ?? 0) * 60 + (Int(match.10 ?? "0") ?? 0)
        let minutes = hour * 60 + minute - (match.8 == "-" ? -offset : offset)
        let seconds = (Self.day(year: year, month: month, day: day) * 1440 + minutes) * 60 + second
        microseconds = seconds * 1_000_000 + (Int(fraction) ?? 0)
    }

    /// The number of a Gregorian day, 1970-01-01 being 0, by counting years from March.
    private static func day(year: Int, month: Int, day: Int) -> Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}
