extension Timestamp {
    /// The last microsecond of a day, UTC.
    public init(endOf day: CalendarDate) {
        self.init(microseconds: Int64(day.daysSince1970 + 1) * 86_400_000_000 - 1)
    }

    /// Reads an ISO-8601 instant with a zone, such as `2026-10-31T12:00:00Z`; `nil` where the text is none.
    public init?(iso text: String) {
        guard text.utf8.contains(UInt8(ascii: "T")) || text.utf8.contains(UInt8(ascii: "t")) else { return nil }
        let reading = TimestampParser.text(Array(text.utf8).span)
        guard let timestamp = reading.timestamp, reading.remark == nil else { return nil }
        self = timestamp
    }

    /// The day alone where the instant is the day's last microsecond, which is what a bare date means; else the instant.
    package var dayOrInstant: String {
        let day = CalendarDate(self)
        return self == Timestamp(endOf: day) ? "\(day)" : "\(self)"
    }
}
