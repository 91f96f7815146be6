/// What `AppstreamAgentVersion` says: a day, or the policy to always update.
public enum AgentVersion: Sendable, Hashable {
    /// `LATEST`: instances update the agent when they start.
    case latest
    /// The version of a day, written `MM-DD-YYYY`.
    case dated(CalendarDate)

    /// Reads a version as the service writes it; `nil` for anything else.
    public init?(_ text: String) {
        self.init(Array(text.utf8).span)
    }

    /// Reads a version's bytes; `nil` for anything but `LATEST` and a day of the calendar as `MM-DD-YYYY`.
    package init?(_ bytes: Span<UInt8>) {
        if AgentVersion.isLatest(bytes) {
            self = .latest
            return
        }
        let hyphen = UInt8(ascii: "-")
        guard bytes.count == 10, bytes[2] == hyphen, bytes[5] == hyphen,
            let month = AgentVersion.number(bytes.extracting(0..<2)),
            let day = AgentVersion.number(bytes.extracting(3..<5)),
            let year = AgentVersion.number(bytes.extracting(6..<10)),
            let date = CalendarDate(year: year, month: month, day: day)
        else { return nil }
        self = .dated(date)
    }

    /// The day the version names; `nil` for `LATEST`.
    public var date: CalendarDate? {
        switch self {
        case .latest: nil
        case .dated(let date): date
        }
    }

    private static func isLatest(_ bytes: Span<UInt8>) -> Bool {
        let word = ModelWord.latest.text.utf8
        return bytes.count == word.count && zip(bytes.indices, word).allSatisfy { index, byte in bytes[index] == byte }
    }

    private static func number(_ digits: Span<UInt8>) -> Int? {
        var value = 0
        for index in digits.indices {
            let digit = Int(digits[index]) - Int(UInt8(ascii: "0"))
            guard (0...9).contains(digit) else { return nil }
            value = value * 10 + digit
        }
        return value
    }
}
