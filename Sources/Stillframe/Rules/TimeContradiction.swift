/// The ways in which a time of an image can't be true; the text is the subject of its finding.
enum TimeContradiction: String {
    case createdLate = "CreatedTime after the listing"
    case createdEarly = "CreatedTime before the service"
    case baseLate = "PublicBaseImageReleasedDate after CreatedTime"
    case baseEarly = "PublicBaseImageReleasedDate before the service"
    case errorLate = "ErrorTimestamp after the listing"
    case errorEarly = "ErrorTimestamp before the service"
    case applicationLate = "CreatedTime of an application after the listing"

    /// 2016-12-01, when the service's first API came out.
    static let serviceBegan = Timestamp(microseconds: 1_480_550_400_000_000)

    /// The first base images may have been made some months before the service began.
    static let earliestBase = CalendarDate.day(2016, 1, 1)

    /// The member at fault.
    var member: String {
        switch self {
        case .createdLate, .createdEarly: "CreatedTime"
        case .baseLate, .baseEarly: "PublicBaseImageReleasedDate"
        case .errorLate, .errorEarly: "ErrorTimestamp"
        case .applicationLate: "CreatedTime of an application"
        }
    }

    /// The time seen.
    func time(in context: FindingContext) -> Timestamp? {
        switch self {
        case .createdLate, .createdEarly: context.image.created
        case .baseLate, .baseEarly: context.image.baseReleased
        case .errorLate, .errorEarly: context.error?.time
        case .applicationLate: context.newestApplication
        }
    }

    /// What could be true.
    func expected(in context: FindingContext) -> String {
        switch self {
        case .createdLate, .errorLate, .applicationLate: "a time before the listing was saved"
        case .createdEarly, .errorEarly: "a time from \(CalendarDate(Self.serviceBegan)) on"
        case .baseEarly: "a time from \(Self.earliestBase) on"
        case .baseLate:
            context.image.created.map { "a time before the image was created on \(CalendarDate($0))" }
                ?? "a time before the listing was saved"
        }
    }
}
