private import Crypto
internal import JMESPath

/// The tokens of a listing that is made anew: bound to its images and, where that is wanted, to its filters.
struct RepagedTokens: Sendable {
    private let prefix: String

    /// Prepares the tokens of one listing; they are bound to the filters of a request.
    ///
    /// The order of names and ARNs makes no difference, nor do repeats: the pages are the same.
    init(fingerprint: String, filters request: DescribeImagesRequest) {
        var filters: [String] = []
        for (member, values) in [
            ("Names", request.names), ("Arns", request.arns), ("Type", request.type.map { [$0] } ?? []),
        ] {
            let texts = Set(values.map { Array($0.utf8) }).sorted { $0.lexicographicallyPrecedes($1) }
            for text in texts { filters.append("\(member) \(text.count):" + String(decoding: text, as: UTF8.self)) }
        }
        let digest = SHA256.hash(data: Array(filters.joined().utf8)).prefix(8)
        prefix = fingerprint + (filters.isEmpty ? "" : "-" + Self.hexadecimal(digest)) + ":"
    }

    /// The token of the page that begins at an image.
    func token(at offset: Int) -> String { "\(prefix)\(offset)" }

    /// The image that a token names.
    ///
    /// - Throws: a `ValidationException` for a token of other images or other filters.
    func offset(of token: JSONValue, in count: Int) throws(PaginationError) -> Int {
        let text = PythonText.text(of: token)
        guard text.utf8.starts(with: prefix.utf8), let offset = Int(text.dropFirst(prefix.count)), 0...count ~= offset
        else {
            throw .service(
                code: "ValidationException",
                message: "the token \"\(text)\" is not of this snapshot, or not of this listing and its filters"
            )
        }
        return offset
    }

    /// Bytes as text, two digits each.
    static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
        bytes.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
    }
}
