/// What a finding about a credential is about: its kind, the member it stands in, and when it ends if it says so.
struct SecretSubject: CustomStringConvertible {
    let kind: String
    let member: String
    /// The last day on which it may be valid; `nil` where nothing tells.
    let until: CalendarDate?

    /// AWS gives no credentials that end by themselves for more than 36 hours.
    private static let temporaryDays = 2

    /// Describes a credential in a text that was last written at an instant, in microseconds since 1970; `nil` where nobody
    /// knows when, so that the credential counts as live.
    init(_ secret: FoundSecret, written: Int64?) {
        kind = secret.kind.rawValue
        member = secret.member.pointer(element: secret.element).split(separator: "/")
            .filter { $0.contains { !$0.isNumber } }.joined(separator: ".")
        if let expiry = secret.expiry {
            until = CalendarDate(Timestamp(microseconds: expiry * 1_000_000))
        } else if secret.kind == .awsTemporary, let written {
            let day = CalendarDate(Timestamp(microseconds: written))
            until = CalendarDate(daysSince1970: day.daysSince1970 + Self.temporaryDays)
        } else {
            until = nil
        }
    }

    /// Reads its own text.
    init(_ text: String) {
        let parts = text.split(separator: " in ", maxSplits: 1)
        kind = parts.first.map(String.init) ?? text
        let rest = parts.last?.split(separator: Self.untilWords, maxSplits: 1) ?? []
        member = rest.first.map(String.init) ?? ""
        until = rest.count > 1 ? CalendarDate(iso: String(rest[1])) : nil
    }

    var description: String {
        "\(kind) in \(member)" + (until.map { "\(Self.untilWords)\($0)" } ?? "")
    }

    private static let untilWords = ", valid until "
}
