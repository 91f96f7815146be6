/// The groups of digits at the end of a name, and where the name ends without them if they are a date or version.
struct NameEnding {
    /// More groups than a date or version has.
    private static let mostGroups = 4
    private static let marks = ["version", "build", "rev", "ver", "v", "r", "b"].map { Array($0.utf8) }

    /// Where the name ends without its last date or version; `nil` where it has none.
    private(set) var stemLength: Int?

    /// The groups from the back.
    private var groups = InlineArray<4, Range<Int>>(repeating: 0..<0)
    private var count = 0

    /// Looks at the end of the first `end` bytes of a name; `nil` where they don't end in a digit.
    init?(_ name: Span<UInt8>, end: Int) {
        guard end > 0, Self.isDigit(name[end - 1]) else { return nil }
        var stop = end
        while count < Self.mostGroups {
            var start = stop
            while start > 0, Self.isDigit(name[start - 1]) { start -= 1 }
            groups[count] = start..<stop
            count += 1
            guard start > 1, Self.isJoint(name[start - 1]), Self.isDigit(name[start - 2]) else { break }
            stop = start - 1
        }
        stemLength = markedVersion(name) ?? plainEnding(name)
    }

    /// A version with a mark before it, as in `-v12`, `_r3.1`, ` build 7`.
    private func markedVersion(_ name: Span<UInt8>) -> Int? {
        for mark in Self.marks {
            var end = groups[count - 1].lowerBound
            let length = mark.count
            if length > 1, end > 0, Self.isSeparator(name[end - 1]) { end -= 1 }
            let start = end - length
            guard start > 1, Self.isSeparator(name[start - 1]), Self.matches(name, start, mark) else { continue }
            return start - 1
        }
        return nil
    }

    /// A date, else dotted numbers or a short number, after a separator; the longest that is one.
    private func plainEnding(_ name: Span<UInt8>) -> Int? {
        for taken in stride(from: count, through: 1, by: -1) {
            let start = groups[taken - 1].lowerBound
            guard start > 1, Self.isSeparator(name[start - 1]) else { continue }
            if isDate(name, taken) || isVersion(name, taken) { return start - 1 }
        }
        return nil
    }

    /// Year, month and perhaps day in any usual order, with or without something between them.
    private func isDate(_ name: Span<UInt8>, _ taken: Int) -> Bool {
        // From the front: group 0 is the first of those taken.
        func value(_ place: Int) -> Int { Self.value(name, groups[taken - 1 - place]) }
        func length(_ place: Int) -> Int { groups[taken - 1 - place].count }
        switch taken {
        case 1 where length(0) == 8: return Self.isDay(value(0) / 10_000, value(0) / 100 % 100, value(0) % 100)
        case 1 where length(0) == 6: return Self.isDay(value(0) / 100, value(0) % 100, 1)
        case 2 where length(0) == 4 && length(1) <= 2: return Self.isDay(value(0), value(1), 1)
        case 2 where length(1) == 4 && length(0) <= 2: return Self.isDay(value(1), value(0), 1)
        case 3 where length(0) == 4 && length(1) <= 2 && length(2) <= 2: return Self.isDay(value(0), value(1), value(2))
        case 3 where length(2) == 4 && length(0) <= 2 && length(1) <= 2:
            return Self.isDay(value(2), value(0), value(1)) || Self.isDay(value(2), value(1), value(0))
        default: return false
        }
    }

    private func isVersion(_ name: Span<UInt8>, _ taken: Int) -> Bool {
        // After a year a short number is a month that is none, not a version.
        if taken == 1 { return groups[0].count <= 2 && (count == 1 || groups[1].count != 4) }
        for place in 0..<taken {
            guard groups[place].count <= 4 else { return false }
            if place > 0, name[groups[place].upperBound] != UInt8(ascii: ".") { return false }
        }
        return true
    }

    private static func isDay(_ year: Int, _ month: Int, _ day: Int) -> Bool {
        (2015...2099).contains(year) && (1...12).contains(month) && (1...31).contains(day)
    }

    private static func value(_ name: Span<UInt8>, _ digits: Range<Int>) -> Int {
        var value = 0
        for index in digits { value = min(value * 10 + Int(name[index] & 15), 1_000_000_000) }
        return value
    }

    private static func matches(_ name: Span<UInt8>, _ start: Int, _ mark: [UInt8]) -> Bool {
        for place in mark.indices where mark[place] != name[start + place] | 0x20 { return false }
        return true
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    /// What may stand between the groups of a date or version.
    private static func isJoint(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
    }

    private static func isSeparator(_ byte: UInt8) -> Bool {
        isJoint(byte) || byte == UInt8(ascii: " ") || byte == UInt8(ascii: "+")
    }
}
