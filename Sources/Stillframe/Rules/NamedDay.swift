/// The day that the name of one of AWS's base images ends with, such as `AppStream-WinServer2022-11-10-2025`.
package enum NamedDay: Sendable, Hashable {
    /// The name ends with nothing that looks like a day.
    case none
    case day(CalendarDate)
    /// It ends with digits like a day's, and the calendar has no such day.
    case impossible

    /// Reads the end of a name or ARN.
    init(endOf name: Substring.UTF8View) {
        let end = Array(name.suffix(11))
        let hyphens = [0, 3, 6]
        let isDay = end.indices.allSatisfy { index in
            hyphens.contains(index)
                ? end[index] == UInt8(ascii: "-")
                : (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(end[index])
        }
        guard end.count == 11, isDay else {
            self = .none
            return
        }
        self = AgentVersion(end.span.extracting(1...))?.date.map { .day($0) } ?? .impossible
    }
}
