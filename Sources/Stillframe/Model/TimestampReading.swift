/// What a timestamp's text came to.
package struct TimestampReading: Sendable, Hashable {
    /// The instant; `nil` if the text is no timestamp or lies outside the years 1...9999.
    package var timestamp: Timestamp?
    /// What a person should know about how the text was read, if anything; the weightiest remark if there are several.
    package var remark: TimestampRemark?

    /// The reading of a text that is no timestamp.
    static var unreadable: TimestampReading { TimestampReading() }

    /// Makes a reading of an instant; one outside the years 1...9999 is unreadable.
    init(microseconds: Int64, remark: TimestampRemark? = nil) {
        guard -62_135_596_800_000_000...253_402_300_799_999_999 ~= microseconds else { return }
        self.timestamp = Timestamp(microseconds: microseconds)
        self.remark = remark
    }

    /// Makes a reading of a wall clock's second in UTC, `microsecond` microseconds into it.
    init(second: Int, microsecond: Int = 0, remark: TimestampRemark? = nil) {
        self.init(microseconds: Int64(second) * 1_000_000 + Int64(microsecond), remark: remark)
    }

    private init() {}
}
