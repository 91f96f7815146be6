/// The request of an envelope: its token and its filters.
struct RecordedRequest {
    private static let names = MemberNames(["NextToken", "Names", "Arns", "Type"])
    private static let words = ["NextToken", "Names", "Arns", "Type"]

    /// The token; absent or of length 0 for a first page.
    private(set) var token = ValueSpan.absent
    /// The filters as text, such as `Names=a,b Type=PRIVATE`; empty for none.
    private(set) var scope = ""
    /// The first member whose value is of a type that the service refuses, so that it isn't known what was asked for.
    private(set) var unusable: String?
    /// The first member that stands twice with different values; the first value is used.
    private(set) var repeated: String?

    /// Reads the request; `nil` where it is null or no object.
    init?(from reader: inout some ShapeReader, page: PageBytes) throws(ReadFailure) {
        guard try reader.openStructure() == .opened else { return nil }
        try self.init(members: &reader, page: page)
    }

    /// Reads the members of a request that was opened.
    init(members reader: inout some ShapeReader, page: PageBytes) throws(ReadFailure) {
        var values: [Int: [String]?] = [:]
        var first = true
        while true {
            let index = try reader.nextMember(of: Self.names, first: &first)
            if index == MemberNames.end { break }
            guard Self.words.indices.contains(index) else {
                _ = try reader.skip()
                continue
            }
            let isList = index == 1 || index == 2
            let value: [String]?
            if isList {
                value = try Self.readList(from: &reader, page: page)
            } else {
                let span = try reader.string()
                value = span.kind == .raw ? nil : span.length > 0 ? [page.string(span)] : []
                if index == 0, values[index] == nil { token = span }
            }
            if let known = values[index] {
                if known != value { repeated = repeated ?? Self.words[index] }
                continue
            }
            values[index] = .some(value)
            if value == nil { unusable = unusable ?? Self.words[index] }
        }
        scope = (1...3).compactMap { index in
            guard let value = values[index] ?? nil, !value.isEmpty else { return nil }
            return "\(Self.words[index])=\(value.joined(separator: ","))"
        }.joined(separator: " ")
    }

    /// Reads a list of strings: empty for null, `nil` for anything else.
    private static func readList(from reader: inout some ShapeReader, page: PageBytes) throws(ReadFailure) -> [String]?
    {
        switch try reader.openList(of: ShapeNames.words) {
        case .null: return []
        case .mismatch: return nil
        case .opened: break
        }
        var values: [String] = []
        var isUsable = true
        var first = true
        while try reader.nextElement(first: &first) {
            let value = try reader.string()
            if value.isString { values.append(page.string(value)) } else { isUsable = false }
        }
        return isUsable ? values : nil
    }
}
