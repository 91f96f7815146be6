/// What a JSON web token says of itself.
struct WebTokenClaims {
    /// Seconds since 1970 at which it ends (`exp`); `nil` where it doesn't say, or can't be read.
    let expiry: Int64?

    /// Reads the middle part of a token, in base64 for URLs.
    init(payload: [UInt8]) {
        let text = payload.map { byte in
            byte == UInt8(ascii: "-") ? UInt8(ascii: "+") : byte == UInt8(ascii: "_") ? UInt8(ascii: "/") : byte
        }
        let padding = [UInt8](repeating: UInt8(ascii: "="), count: (4 - text.count % 4) % 4)
        expiry = LenientBase64.decode(text + padding).flatMap(Self.number)
    }

    private static let name = Array("\"exp\"".utf8)

    /// The whole seconds after the name.
    private static func number(in json: [UInt8]) -> Int64? {
        guard json.count > name.count else { return nil }
        var index = 0
        while index + name.count < json.count, !json[index...].starts(with: name) { index += 1 }
        index += name.count
        while index < json.count, json[index] == UInt8(ascii: ":") || json[index] == UInt8(ascii: " ") { index += 1 }
        let digits = json[min(index, json.count)...].prefix { $0 &- UInt8(ascii: "0") < 10 }
        return (1...11).contains(digits.count) ? Int64(String(decoding: digits, as: UTF8.self)) : nil
    }
}
