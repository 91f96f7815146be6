/// What a HAR 1.2 capture recorded: its entries of DescribeImages, and the hosts that were asked for anything.
///
/// Only places are kept of an entry's texts, so a capture takes no more memory than its bytes.
struct Capture {
    private static let rootNames = MemberNames(["log"])
    private static let logNames = MemberNames(["entries"])
    /// How many hosts are named.
    private static let hostLimit = 3

    /// The requests for DescribeImages, in the capture's order.
    private(set) var entries: [CaptureEntry] = []
    /// The first hosts that were asked, each once.
    private var hosts: [String] = []
    private var hasMoreHosts = false

    /// Reads and validates the whole document.
    init(from reader: inout JSONReader, page: PageBytes) throws(ReadFailure) {
        try reader.readMembers(of: Self.rootNames) { _, reader throws(ReadFailure) in
            try reader.readMembers(of: Self.logNames) { _, reader throws(ReadFailure) in
                try readEntries(from: &reader, page: page)
            }
        }
    }

    private mutating func readEntries(from reader: inout JSONReader, page: PageBytes) throws(ReadFailure) {
        guard try reader.openList(of: ShapeNames.words) == .opened else { return }
        var first = true
        while try reader.nextElement(first: &first) {
            let entry = try CaptureEntry(from: &reader, page: page)
            note(entry.host)
            if entry.isDescribeImages(in: page) { entries.append(entry) }
        }
    }

    private mutating func note(_ host: String) {
        guard !hasMoreHosts, !host.isEmpty else { return }
        let shown = ShownText.printable(host, limit: 80)
        if hosts.contains(shown) { return }
        if hosts.count < Self.hostLimit { hosts.append(shown) } else { hasMoreHosts = true }
    }

    /// What to say of a capture without an entry of use.
    var advice: String {
        let seen =
            hosts.isEmpty
            ? "it has no requests" : "hosts seen: \(hosts.joined(separator: ", "))\(hasMoreHosts ? " and others" : "")"
        return "this is a HAR capture without a DescribeImages request (\(seen)); open the developer tools before "
            + "loading the page, and export with content"
    }
}

extension JSONReader {
    /// Calls `body` at the value of each member that is known, with the name's index; passes over the others, and over
    /// a value that is no object.
    mutating func readMembers(
        of names: MemberNames,
        _ body: (Int, inout JSONReader) throws(ReadFailure) -> Void
    ) throws(ReadFailure) {
        guard try openStructure() == .opened else { return }
        var first = true
        while true {
            let index = try nextMember(of: names, first: &first)
            if index == MemberNames.end { return }
            if index >= 0 { try body(index, &self) } else { _ = try skip() }
        }
    }
}
