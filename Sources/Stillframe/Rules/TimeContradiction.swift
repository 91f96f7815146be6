/// The ways in which a time of an image can't be true; the text is the subject of its finding.
enum TimeContradiction: String {
    case createdLate = "CreatedTime after the listing"
    case createdEarly = "CreatedTime before the service"
    case baseLate = "PublicBaseImageReleasedDate after CreatedTime"
    case errorLate = "ErrorTimestamp after the listing"
    case errorEarly = "ErrorTimestamp before the service"
    case applicationLate = "CreatedTime of an application after the listing"

    /// 2016-12-01, when the service's first API came out.
    static let serviceBegan = Timestamp(microseconds: 1_480_550_400_000_000)

    /// The member at fault.
    var member: String {
        switch self {
        case .createdLate, .createdEarly: "CreatedTime"
        case .baseLate: "PublicBaseImageReleasedDate"
        case .errorLate, .errorEarly: "ErrorTimestamp"
        case .applicationLate: "CreatedTime of an application"
        }
    }

    /// The time seen.
    func time(in context: FindingContext) -> Timestamp? {
        switch self {
        case .createdLate, .createdEarly: context.image.created
        case .baseLate: context.image.baseReleased
        case .errorLate, .errorEarly: context.error?.time
        case .applicationLate: context.newestApplication
        }
    }

    /// What could be true.
    func expected(in context: FindingContext) -> String {
        switch self {
        case .createdLate, .errorLate, .applicationLate: "a time before the listing was saved"
        case .createdEarly, .errorEarly: "a time from \(CalendarDate(Self.serviceBegan)) on"
        case .baseLate:
            "a time before the image was created"
                + (context.image.created.map { " on \(CalendarDate($0))" } ?? "")
        }
    }
}
