/// Until when signed addresses open their objects: query signatures of S3 (both versions) and CloudFront.
///
/// The icons of one image are mostly signed at one instant: what the address before said is compared as a whole, and
/// read only where it differs.
struct SignedURLExpiry {
    /// The query of the address before, up to what says when it expires.
    private var lastQuery: Text?
    private var lastExpiry = Int64.min

    /// Microseconds since 1970 at which an address expires, `Int64.min` where that can't be told; `nil` for an address
    /// that is not signed.
    mutating func expiry(of address: Text) -> Int64? {
        if address.hasEscapes {
            return address.withUnescaped { Self.read($0, from: $0.firstIndex(of: Self.mark))?.expiry }
        }
        let start = address.firstIndex(of: Self.mark)
        if let start, let lastQuery, address.holds(lastQuery, at: start) { return lastExpiry }
        guard let start, let found = Self.read(address, from: start) else { return nil }
        lastQuery = address.part(start..<found.end)
        lastExpiry = found.expiry
        return found.expiry
    }

    private static let mark = UInt8(ascii: "?")

    /// What a query says, and where that ends.
    private struct Found {
        let expiry: Int64
        let end: Int
    }

    private static func read(_ address: Text, from query: Int?) -> Found? {
        guard let query else { return nil }
        var start = query + 1
        var date: Int64?
        var seconds: Int64?
        var until: Int64?
        var isSigned = false
        while start < address.count {
            let end = address.firstIndex(of: UInt8(ascii: "&"), from: start) ?? address.count
            if address.holds("X-Amz-Date=", at: start) {
                date = instant(address.part(start + 11..<end))
            } else if address.holds("X-Amz-Expires=", at: start) {
                seconds = number(address.part(start + 14..<end))
                isSigned = true
            } else if address.holds("Expires=", at: start) {
                until = number(address.part(start + 8..<end))
            } else if address.holds("X-Amz-Signature=", at: start) || address.holds("Signature=", at: start) {
                isSigned = true
            }
            if let date, let seconds { return Found(expiry: date + min(seconds, longest) * 1_000_000, end: end) }
            start = end + 1
        }
        guard isSigned else { return nil }
        let expiry = until.flatMap { $0 < latest ? $0 * 1_000_000 : nil }
        return Found(expiry: expiry ?? .min, end: address.count)
    }

    /// A year is more than any signature lasts; it keeps hostile numbers small.
    private static let longest: Int64 = 31_622_400
    /// The first second of the year 10000.
    private static let latest: Int64 = 253_402_300_800

    private static func number(_ digits: Text) -> Int64? {
        guard (1...12).contains(digits.count) else { return nil }
        var number: Int64 = 0
        for index in 0..<digits.count {
            let digit = digits[index] &- UInt8(ascii: "0")
            guard digit < 10 else { return nil }
            number = number * 10 + Int64(digit)
        }
        return number
    }

    /// Microseconds since 1970 of `20261031T120000Z`.
    private static func instant(_ text: Text) -> Int64? {
        guard text.count == 16, text[8] == UInt8(ascii: "T"), text[15] == UInt8(ascii: "Z"),
            let day = number(text.part(0..<8)), let time = number(text.part(9..<15)),
            let date = CalendarDate(year: Int(day / 10_000), month: Int(day / 100 % 100), day: Int(day % 100)),
            time / 10_000 < 24, time / 100 % 100 < 60, time % 100 < 61
        else { return nil }
        let seconds = Int64(date.daysSince1970) * 86_400 + time / 10_000 * 3_600 + time / 100 % 100 * 60 + time % 100
        return seconds * 1_000_000
    }
}
