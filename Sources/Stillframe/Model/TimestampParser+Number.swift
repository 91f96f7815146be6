extension TimestampParser {
    /// Reads seconds since 1970 as Python's `datetime.fromtimestamp(float(text), timezone.utc)` does.
    ///
    /// So the result is the nearest microsecond of the nearest double. Milliseconds since 1970 are out of range. Python
    /// reads a number nearer to zero than any double as 0, which is no time anybody meant: it is unreadable here.
    package static func number(_ bytes: Span<UInt8>) -> TimestampReading {
        guard let number = DecimalNumber(bytes) else { return .unreadable }
        guard let microseconds = number.scaled(byPowerOfTen: 6) else {
            return nearest(number, bytes, remark: .finerThanMicroseconds)
        }
        if isExactAsDouble(microseconds) { return TimestampReading(microseconds: microseconds) }
        return nearest(number, bytes, remark: nil)
    }

    /// Whether Python's way over a double leads back to this decimal number of microseconds.
    ///
    /// Whole seconds are doubles up to 2^53, which 64 bits of microseconds don't reach. Below 2^33 seconds a double's
    /// neighbours are at most 2^-20 s apart, so the nearest one is off by at most 2^-21 s = 0.477 microseconds. The
    /// double's fraction is taken exactly; multiplying it by 10^6 < 2^20 rounds by at most 2^-34 microseconds. Together
    /// that is less than half a microsecond, so rounding leads back. From 2^33 seconds on, in the year 2242, it need
    /// not.
    private static func isExactAsDouble(_ microseconds: Int64) -> Bool {
        microseconds.magnitude < (1 << 33) * 1_000_000 || microseconds % 1_000_000 == 0
    }

    private static func nearest(
        _ number: DecimalNumber,
        _ bytes: Span<UInt8>,
        remark: TimestampRemark?
    ) -> TimestampReading {
        // The years end below 10^12 seconds; below 10^-7 seconds the nearest microsecond is 0.
        guard -323...12 ~= number.order else { return .unreadable }
        if number.order < -6 { return TimestampReading(microseconds: 0, remark: remark) }
        guard let seconds = number.nearestDouble(bytes) else { return .unreadable }
        return TimestampReading(microseconds: microseconds(seconds), remark: remark)
    }

    /// The nearest microsecond, as CPython computes it: ties, and products that round to one, go to the even number.
    ///
    /// Doubles from 2^52 on have no fraction, so adding 1.5 * 2^52 rounds to an integer, ties to even. The standard
    /// library's rounding would call the mathematics library, which this module need not link.
    private static func microseconds(_ seconds: Double) -> Int64 {
        let whole = Int64(seconds)
        let product = (seconds - Double(whole)) * 1e6
        let fraction = (product + 0x1.8p52) - 0x1.8p52
        return whole * 1_000_000 + Int64(fraction)
    }
}
