/// Something a person should know about how a timestamp was read.
package enum TimestampRemark: Sendable, Hashable, CaseIterable {
    /// The text says more than a microsecond can hold.
    case finerThanMicroseconds
    /// The text names no zone; it was read as UTC.
    case noZone
    /// The text is a day without a time; it was read as midnight UTC.
    case dateOnly
    /// The text is `/Date(…)/` of .NET: milliseconds since 1970.
    case dotNetDate

    /// The remark in words: a clause without a period.
    package var text: String {
        switch self {
        case .finerThanMicroseconds: "digits finer than a microsecond are lost"
        case .noZone: "no time zone is given, so it is read as UTC"
        case .dateOnly: "only a date is given, so it is read as midnight UTC"
        case .dotNetDate: "a .NET date is read as milliseconds since 1970"
        }
    }
}
