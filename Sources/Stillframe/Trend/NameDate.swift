/// A day or month in the name of a file or folder, such as `2026-10-31`, `20261031` or `2026-10`.
struct NameDate: Hashable {
    /// The years that such a date may be of: the service is no older, and no dump is of the next century.
    private static let years = 2016...2099

    /// The first day it may mean, and the last.
    let first: CalendarDate
    let last: CalendarDate

    /// Looks for a date in the components of a path, the last one first.
    init?(path: String) {
        for component in path.utf8.split(separator: UInt8(ascii: "/")).reversed() {
            if let date = NameDate(name: Array(component)) {
                self = date
                return
            }
        }
        return nil
    }

    /// Looks for a date in one name; digits beside it, as in an account's number, mean that it is none.
    private init?(name: [UInt8]) {
        var start = 0
        while start < name.count {
            let end = name[start...].firstIndex { !Self.isDigit($0) } ?? name.count
            if let date = Self.date(in: name, start..<end) {
                self = date
                return
            }
            start = end + 1
        }
        return nil
    }

    private init(first: CalendarDate, last: CalendarDate) {
        self.first = first
        self.last = last
    }

    /// The instant it stands for: the end of its last day, but none after `now`.
    ///
    /// `nil` for a date that has not come yet: nothing was saved then. Somewhere it may be tomorrow already.
    func instant(now: Timestamp) -> Timestamp? {
        if CalendarDate(now).days(until: first) > 1 { return nil }
        return min(now, Timestamp(endOf: last))
    }

    /// A date that begins with a run of digits.
    private static func date(in name: [UInt8], _ run: Range<Int>) -> NameDate? {
        if run.count == 8 {
            let day = (number(name[run.lowerBound + 4..<run.lowerBound + 6]), number(name[run.suffix(2)]))
            return whole(number(name[run.prefix(4)]), day.0, day.1)
        }
        guard run.count == 4, let month = part(of: name, after: run.upperBound) else { return nil }
        let year = number(name[run])
        if let day = part(of: name, after: month.end) { return whole(year, month.value, day.value) }
        // The start of the next month less a day.
        let next = month.value == 12 ? (year + 1, 1) : (year, month.value + 1)
        guard years ~= year, let first = CalendarDate(year: year, month: month.value, day: 1),
            let end = CalendarDate(year: next.0, month: next.1, day: 1)
        else { return nil }
        return NameDate(first: first, last: CalendarDate(daysSince1970: end.daysSince1970 - 1))
    }

    private static func whole(_ year: Int, _ month: Int, _ day: Int) -> NameDate? {
        guard years ~= year, let date = CalendarDate(year: year, month: month, day: day) else { return nil }
        return NameDate(first: date, last: date)
    }

    /// Two digits behind a separator, and no third.
    private static func part(of name: [UInt8], after end: Int) -> (value: Int, end: Int)? {
        guard end + 2 < name.count, "-_.".utf8.contains(name[end]), isDigit(name[end + 1]), isDigit(name[end + 2]),
            end + 3 == name.count || !isDigit(name[end + 3])
        else { return nil }
        return (number(name[end + 1...end + 2]), end + 3)
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int {
        digits.reduce(0) { $0 * 10 + Int($1) - 48 }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
