/// What the HAR captures of an input hold, as far as it was read: requests for DescribeImages, and who was asked.
struct CaptureTally: Sendable {
    /// How many hosts are named.
    private static let hostLimit = 3

    /// Where the first capture begins; `nil` where there is none.
    private(set) var position: Position?
    /// How many requests for DescribeImages there are.
    private(set) var answerCount = 0
    /// The first hosts that were asked for anything, each once.
    private var hosts: [String] = []
    private var hasMoreHosts = false
    private var lastHost = ""

    /// Notes that a capture begins.
    mutating func begin(at start: Position) {
        if position == nil { position = start }
    }

    /// Notes a request.
    mutating func note(_ host: String, isDescribeImages: Bool) {
        if isDescribeImages { answerCount += 1 }
        // Most requests of a capture go where the one before went.
        if host.isEmpty || hasMoreHosts || host == lastHost { return }
        lastHost = host
        add(ShownText.printable(host, limit: 80))
    }

    /// Goes on with what was read behind it, whose positions count from `base`.
    mutating func add(_ later: CaptureTally, from base: Position) {
        if let start = later.position { begin(at: base.moved(by: start)) }
        answerCount += later.answerCount
        for host in later.hosts { add(host) }
        hasMoreHosts = hasMoreHosts || later.hasMoreHosts
    }

    private mutating func add(_ shown: String) {
        if hosts.contains(shown) { return }
        if hosts.count < Self.hostLimit { hosts.append(shown) } else { hasMoreHosts = true }
    }

    /// What to say of captures without an entry of use.
    var advice: String {
        let seen =
            hosts.isEmpty
            ? "it has no requests" : "hosts seen: \(hosts.joined(separator: ", "))\(hasMoreHosts ? " and others" : "")"
        return "this is a HAR capture without a DescribeImages request (\(seen)); open the developer tools before "
            + "loading the page, and export with content"
    }
}
