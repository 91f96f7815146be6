/// The request of an envelope: its token and its filters.
struct RecordedRequest {
    private static let names = MemberNames(["NextToken", "Names", "Arns", "Type"])

    /// The token; absent or of length 0 for a first page.
    var token = ValueSpan.absent
    /// Whether the token was there but no string.
    var isTokenUnusable = false
    /// The filters as text, such as `Names=a,b Type=PRIVATE`; empty for none.
    var scope = ""

    /// Reads the request; `nil` where it is null or no object.
    init?(from reader: inout some ShapeReader, page: PageBytes) throws(ReadFailure) {
        guard try reader.openStructure() == .opened else { return nil }
        var filters: [Int: String] = [:]
        var first = true
        while true {
            let index = try reader.nextMember(of: Self.names, first: &first)
            switch index {
            case MemberNames.end:
                scope = filters.sorted { $0.key < $1.key }.map(\.value).joined(separator: " ")
                return
            case 0:
                token = try reader.string()
                isTokenUnusable = token.kind == .raw
            case 1, 2:
                let values = try Self.readList(from: &reader, page: page)
                if !values.isEmpty {
                    filters[index] = (index == 1 ? "Names=" : "Arns=") + values.joined(separator: ",")
                }
            case 3:
                let value = try reader.string()
                if value.length > 0 { filters[index] = "Type=\(page.string(value))" }
            default: _ = try reader.skip()
            }
        }
    }

    private static func readList(from reader: inout some ShapeReader, page: PageBytes) throws(ReadFailure) -> [String] {
        guard try reader.openList(of: ShapeNames.words) == .opened else { return [] }
        var values: [String] = []
        var first = true
        while try reader.nextElement(first: &first) { values.append(page.string(try reader.string())) }
        return values
    }
}
