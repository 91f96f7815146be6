/// The encodings that XML may declare and be read in; any other is refused rather than guessed at.
enum XMLEncoding {
    case utf8
    case ascii
    case latin1

    /// The longest XML declaration, in bytes; each is looked through for its encoding.
    static let declarationBytes = 4 << 10

    /// The encoding that the first bytes of stored text declare; `nil` where they declare none.
    ///
    /// Throws where it is one that is not read.
    init?(head: ArraySlice<UInt8>) throws(InputFailure) {
        guard head.starts(with: "<?xml".utf8), head.dropFirst(5).first ?? 0 <= 0x20 else { return nil }
        if head.count >= Self.declarationBytes, !head.contains(UInt8(ascii: ">")) {
            throw InputFailure(
                kind: .limitExceeded,
                message: "the XML declaration is longer than \(Self.declarationBytes) bytes; shorten it"
            )
        }
        guard let name = Self.declared(head) else { return nil }
        switch name.uppercased() {
        case "UTF-8", "UTF8": self = .utf8
        case "US-ASCII", "ASCII": self = .ascii
        case "ISO-8859-1", "ISO8859-1", "LATIN1": self = .latin1
        case "UTF-16", "UTF-16LE", "UTF-16BE":
            throw InputFailure(
                kind: .damagedEncoding,
                message: "the XML declaration says \(name), but the text is not UTF-16 with a byte order mark"
            )
        default:
            throw InputFailure(
                kind: .damagedEncoding,
                message: "the XML is declared to be in an encoding that is not read; save it as UTF-8"
            )
        }
    }

    /// What stands behind `encoding=` in an XML declaration.
    private static func declared(_ head: ArraySlice<UInt8>) -> String? {
        let text = String(decoding: head.prefix { $0 != UInt8(ascii: ">") }, as: UTF8.self)
        guard let match = text.firstMatch(of: /\sencoding\s*=\s*["']([^"']*)["']/) else { return nil }
        return String(match.1)
    }
}
