/// The instant that a file's name gives: a date, or a month, with a time of day or without, or seconds since 1970.
struct FileNameDate {
    /// Minutes since 1970-01-01, as if the name meant UTC; the first of what the name leaves out.
    let minutes: Int
    /// Whether the name gives a day and no time of it.
    let isDay: Bool
    /// The number that counts the files of a day; `nil` where the name has none beside its date.
    let number: Int?
    /// Where the digits of the time of day stand; empty where the name has none, or counts seconds.
    private let timeDigits: [Range<Int>]

    /// What a name gives, from a place in it on.
    private struct Reading {
        let minutes: Int
        var timeDigits: [Range<Int>] = []
    }

    /// Reads the first date of a name; `nil` where it has none.
    init?(_ name: FileName) {
        let numbers = name.numbers()
        for index in numbers.indices {
            guard let reading = Self.reading(of: numbers[index...], in: name) else { continue }
            (minutes, timeDigits) = (reading.minutes, reading.timeDigits)
            isDay = minutes % 1440 == 0
            number =
                (numbers[..<index] + numbers[index...].dropFirst(numbers[index].range.count == 8 ? 1 : 3))
                .first(where: name.mayCount)?.value
            return
        }
        return nil
    }

    /// A name with each digit of its time of day as `#`: pages that were saved one after another differ in it, too.
    static func withoutTime(_ name: FileName) -> FileName {
        guard let date = FileNameDate(name), !date.timeDigits.isEmpty else { return name }
        return FileName(name, hiding: date.timeDigits)
    }

    /// The dates of two names; `nil` unless both have one.
    static func pair(_ left: String, _ right: String) -> (FileNameDate, FileNameDate)? {
        guard let left = FileNameDate(FileName(left)), let right = FileNameDate(FileName(right)) else { return nil }
        return (left, right)
    }

    /// The instant that begins with the first of some numbers.
    private static func reading(of numbers: ArraySlice<FileName.Number>, in name: FileName) -> Reading? {
        guard let first = numbers.first else { return nil }
        switch first.range.count {
        case 10: return epochMinutes(name.number(first.range)).map { Reading(minutes: $0) }
        case 13: return epochMinutes(name.number(first.range) / 1000).map { Reading(minutes: $0) }
        case 8:
            let digits = first.range
            let start = digits.lowerBound
            let date = day(
                name.number(start..<start + 4),
                name.number(start + 4..<start + 6),
                name.number(start + 6..<digits.upperBound)
            )
            return date.map { reading(ofDay: $0, behind: first, numbers.dropFirst(), in: name) }
        case 2, 4: return spacedReading(of: numbers, in: name)
        default: return nil
        }
    }

    /// A date whose parts are joined by hyphens and the like, with the year first or last; or a year and a month.
    private static func spacedReading(of numbers: ArraySlice<FileName.Number>, in name: FileName) -> Reading? {
        let parts = joined(numbers.prefix(3), in: name)
        let values = parts.map { name.number($0.range) }
        let widths = parts.map(\.range.count)
        if widths == [4, 2, 2], let date = day(values[0], values[1], values[2]) {
            return reading(ofDay: date, behind: parts[2], numbers.dropFirst(3), in: name)
        }
        if widths == [2, 2, 4], let date = day(values[2], values[0], values[1]) ?? day(values[2], values[1], values[0])
        {
            return reading(ofDay: date, behind: parts[2], numbers.dropFirst(3), in: name)
        }
        if widths.starts(with: [4, 2]) { return day(values[0], values[1], 1).map { Reading(minutes: $0 * 1440) } }
        return nil
    }

    /// A day with the time that follows it, as `T2359`, `_235959` or `-23-59`, if one does.
    private static func reading(
        ofDay day: Int,
        behind date: FileName.Number,
        _ numbers: ArraySlice<FileName.Number>,
        in name: FileName
    ) -> Reading {
        let midnight = Reading(minutes: day * 1440)
        guard let first = numbers.first, isJoined(date, first, by: "T-_. t", in: name) else { return midnight }
        let start = first.range.lowerBound
        switch first.range.count {
        case 4, 6:
            let time = minutes(hour: name.number(start..<start + 2), minute: name.number(start + 2..<start + 4))
            return Reading(minutes: day * 1440 + time, timeDigits: [first.range])
        case 2:
            guard let second = numbers.dropFirst().first, second.range.count == 2,
                isJoined(first, second, by: ":-_.", in: name)
            else { return midnight }
            let time = minutes(hour: name.number(first.range), minute: name.number(second.range))
            let third = numbers.dropFirst(2).first.flatMap { third in
                third.range.count == 2 && isJoined(second, third, by: ":-_.", in: name) ? third.range : nil
            }
            let digits = [first.range, second.range, third].compactMap(\.self)
            return Reading(minutes: day * 1440 + time, timeDigits: digits)
        default: return midnight
        }
    }

    private static func minutes(hour: Int, minute: Int) -> Int {
        hour < 24 && minute < 60 ? hour * 60 + minute : 0
    }

    /// The numbers up to the first that doesn't follow the one before after a single sign.
    private static func joined(_ numbers: ArraySlice<FileName.Number>, in name: FileName) -> [FileName.Number] {
        var found: [FileName.Number] = []
        for number in numbers {
            if let last = found.last, !isJoined(last, number, by: "-_. ", in: name) { break }
            found.append(number)
        }
        return found
    }

    private static func isJoined(
        _ left: FileName.Number,
        _ right: FileName.Number,
        by signs: String,
        in name: FileName
    ) -> Bool {
        right.range.lowerBound == left.range.upperBound + 1 && signs.utf8.contains(name.bytes[left.range.upperBound])
    }

    /// A day of the time since the service is there (December 2016).
    private static func day(_ year: Int, _ month: Int, _ day: Int) -> Int? {
        guard 2016...2099 ~= year else { return nil }
        return CalendarDate(year: year, month: month, day: day)?.daysSince1970
    }

    /// Seconds since 1970 of the same years as minutes.
    private static func epochMinutes(_ seconds: Int) -> Int? {
        1_451_606_400..<4_102_444_800 ~= seconds ? seconds / 60 : nil
    }
}
