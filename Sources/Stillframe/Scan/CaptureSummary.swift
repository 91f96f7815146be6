/// What a HAR capture holds, as far as it takes to say why it is of no use.
struct CaptureSummary {
    private static let captureNames = MemberNames(["log"])
    private static let logNames = MemberNames(["entries"])
    private static let entryNames = MemberNames(["request"])
    private static let requestNames = MemberNames(["url", "headers", "postData"])
    /// How many hosts are named.
    private static let hostLimit = 3

    /// Whether a request asked for DescribeImages.
    private(set) var hasDescribeImages = false
    /// The first hosts that were asked, each once.
    private(set) var hosts: [String] = []
    private var hasMoreHosts = false

    /// Reads and validates the whole document.
    init(from reader: inout some ShapeReader, page: PageBytes) throws(ReadFailure) {
        try readMember(of: Self.captureNames, from: &reader) { summary, reader throws(ReadFailure) in
            try summary.readMember(of: Self.logNames, from: &reader) { summary, reader throws(ReadFailure) in
                try summary.readEntries(from: &reader, page: page)
            }
        }
    }

    private mutating func readEntries<Reader: ShapeReader>(
        from reader: inout Reader,
        page: PageBytes
    ) throws(ReadFailure) {
        guard try reader.openList() == .opened else { return }
        var first = true
        while try reader.nextElement(first: &first) {
            try readMember(of: Self.entryNames, from: &reader) { summary, reader throws(ReadFailure) in
                try summary.readRequest(from: &reader, page: page)
            }
        }
    }

    /// Reads the one member of a structure that matters, and passes over the others.
    private mutating func readMember<Reader: ShapeReader>(
        of names: MemberNames,
        from reader: inout Reader,
        _ body: (inout CaptureSummary, inout Reader) throws(ReadFailure) -> Void
    ) throws(ReadFailure) {
        guard try reader.openStructure() == .opened else { return }
        var first = true
        while true {
            switch try reader.nextMember(of: names, first: &first) {
            case MemberNames.end: return
            case 0: try body(&self, &reader)
            default: _ = try reader.skip()
            }
        }
    }

    private mutating func readRequest<Reader: ShapeReader>(
        from reader: inout Reader,
        page: PageBytes
    ) throws(ReadFailure) {
        guard try reader.openStructure() == .opened else { return }
        var first = true
        while true {
            switch try reader.nextMember(of: Self.requestNames, first: &first) {
            case MemberNames.end: return
            case 0:
                let url = page.string(try reader.string())
                hasDescribeImages = hasDescribeImages || url.contains("DescribeImages")
                note(urlOf: url)
            case 1, 2:
                let value = try reader.skip()
                // The operation stands in a header (JSON protocol) or in the body (form post).
                hasDescribeImages = hasDescribeImages || page.contains("DescribeImages", in: value)
            default: _ = try reader.skip()
            }
        }
    }

    private mutating func note(urlOf url: String) {
        guard !hasMoreHosts, let match = url.firstMatch(of: /^[A-Za-z]+:\/\/(?:[^\/?#@]*@)?([^\/?#@]+)/) else { return }
        let host = ShownText.printable(String(match.1), limit: 80)
        if hosts.contains(host) { return }
        if hosts.count < Self.hostLimit { hosts.append(host) } else { hasMoreHosts = true }
    }

    /// What to say of it.
    var words: String {
        if hasDescribeImages {
            return "this is a HAR capture, which this version can't read yet; save the response bodies as JSON files"
        }
        let seen =
            hosts.isEmpty
            ? "it has no requests" : "hosts seen: \(hosts.joined(separator: ", "))\(hasMoreHosts ? " and others" : "")"
        return "this is a HAR capture without a DescribeImages request (\(seen)); open the developer tools before "
            + "loading the page, and export with content"
    }
}
