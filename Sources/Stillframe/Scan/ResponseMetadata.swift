/// What boto3 adds to a page that says when and by which request it came.
struct ResponseMetadata {
    private static let names = MemberNames(["RequestId", "HTTPHeaders", "HTTPStatusCode"])
    private static let headerNames = MemberNames(["date", "Date"])

    var requestID = ValueSpan.absent
    /// The response's HTTP status; 0 where it is none.
    var status = 0
    /// The `date` header of the response.
    var captured: Timestamp?

    /// Reads the member's value, of whatever type it is.
    init(from reader: inout some ShapeReader) throws(ReadFailure) {
        guard try reader.openStructure() == .opened else { return }
        var first = true
        while true {
            switch try reader.nextMember(of: Self.names, first: &first) {
            case MemberNames.end: return
            case 0: requestID = try reader.string()
            case 1: try readHeaders(from: &reader)
            case 2: status = try reader.smallNumber()
            default: _ = try reader.skip()
            }
        }
    }

    private mutating func readHeaders(from reader: inout some ShapeReader) throws(ReadFailure) {
        guard try reader.openStructure() == .opened else { return }
        var first = true
        while true {
            switch try reader.nextMember(of: Self.headerNames, first: &first) {
            case MemberNames.end: return
            case 0, 1: captured = try reader.timestamp().reading.timestamp
            default: _ = try reader.skip()
            }
        }
    }
}
