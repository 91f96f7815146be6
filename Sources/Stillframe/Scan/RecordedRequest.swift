/// The request of an envelope: its token and its filters.
struct RecordedRequest {
    /// The members that steer the service, `MaxResults`, which changes no more than where pages end, and what clients and
    /// other spellings have in the token's place.
    private static let names = MemberNames(
        ["NextToken", "Names", "Arns", "Type", "MaxResults", "PaginationConfig"] + starts
    )
    private static let startNames = MemberNames(starts)
    private static let words = ["NextToken", "Names", "Arns", "Type"]
    private static let starts = [
        "nextToken", "next_token", "next-token", "StartingToken", "startingToken", "starting-token",
    ]

    /// The token; absent or of length 0 for a first page.
    private(set) var token = ValueSpan.absent
    /// The filters as text, such as `Names=a,b Type=PRIVATE`; empty for none.
    private(set) var scope = ""
    /// The first member whose value is of a type that the service refuses, so that it isn't known what was asked for.
    private(set) var unusable: String?
    /// The first member that is none of the service's, so that what it changed isn't known.
    private(set) var unknown: String?
    /// The first member that gives a place to begin at under a name which the service doesn't know.
    private(set) var start: String?
    /// The first member that stands twice with different values; the first value is used.
    private(set) var repeated: String?

    /// Whether it is known what was asked for.
    var isUsable: Bool { unusable == nil && unknown == nil && start == nil }

    /// What is said of a request that has a member of another name.
    static func unknownWords(_ member: String) -> String {
        "the request's '\(ShownText.printable(member, limit: 60))' is no member of DescribeImages' request: what it changed is "
            + "not known, so the page counts as one without a request"
    }

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
                try passOver(index, &reader, page)
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

    /// Passes over a member that is none of the four, noting what it may have changed.
    private mutating func passOver(
        _ index: Int,
        _ reader: inout some ShapeReader,
        _ page: PageBytes
    ) throws(ReadFailure) {
        switch index {
        case 4: _ = try reader.skip()
        case 5: try readPaginationConfig(from: &reader)
        case MemberNames.unknown:
            unknown = unknown ?? page.string(reader.unknownName)
            _ = try reader.skip()
        default: try readStart(index - 6, from: &reader)
        }
    }

    /// What boto3's paginator was told: where to begin.
    private mutating func readPaginationConfig(from reader: inout some ShapeReader) throws(ReadFailure) {
        switch try reader.openStructure() {
        case .null: return
        case .mismatch:
            unknown = unknown ?? "PaginationConfig"
            return
        case .opened: break
        }
        var first = true
        while true {
            let index = try reader.nextMember(of: Self.startNames, first: &first)
            if index == MemberNames.end { return }
            if index == MemberNames.unknown { _ = try reader.skip() } else { try readStart(index, from: &reader) }
        }
    }

    private mutating func readStart(_ index: Int, from reader: inout some ShapeReader) throws(ReadFailure) {
        let value = try reader.string()
        if value.kind == .raw || value.length > 0 { start = start ?? Self.starts[index] }
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
