/// What a finding about a credential is about: its kind, the member and application it stands in, and when it ends if it
/// says so.
struct SecretSubject: CustomStringConvertible {
    let kind: String
    let member: String
    /// The application, such as `"Tool"`; empty for a member of the image.
    let owner: String
    /// The last day on which it may be valid; `nil` where nothing tells.
    let until: CalendarDate?

    /// AWS gives no credentials that end by themselves for more than 36 hours.
    private static let temporaryDays = 2

    /// Describes a credential in a text that was last written at an instant, in microseconds since 1970; `nil` where nobody
    /// knows when, so that the credential counts as live.
    init(_ secret: FoundSecret, of owner: String, written: Int64?) {
        self.owner = owner
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
    ///
    /// A name may hold any words, those of an end too; its closing quote is the last one.
    init(_ text: String) {
        let afterName = text.lastIndex(of: "\"") ?? text.startIndex
        let until = text[afterName...].firstRange(of: Self.untilWords)
        self.until = until.flatMap { CalendarDate(iso: String(text[$0.upperBound...])) }
        let parts = text[..<(until?.lowerBound ?? text.endIndex)].split(separator: Self.inWords, maxSplits: 1)
        kind = parts.first.map(String.init) ?? text
        let place = parts.last?.split(separator: Self.ofWords, maxSplits: 1) ?? []
        member = place.first.map(String.init) ?? ""
        owner = place.count > 1 ? String(place[1]) : ""
    }

    var description: String {
        place + (until.map { "\(Self.untilWords)\($0)" } ?? "")
    }

    /// Without its end.
    var place: String {
        "\(kind)\(Self.inWords)\(member)" + (owner.isEmpty ? "" : "\(Self.ofWords)\(owner)")
    }

    private static let inWords = " in "
    private static let ofWords = " of "
    private static let untilWords = ", valid until "
}
