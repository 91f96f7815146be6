/// What the first bytes of a decoded input say about its form.
enum ContentProbe: Sendable, Hashable {
    /// An object or array: JSON, whatever it turns out to hold.
    case json
    /// XML, whatever it turns out to hold.
    case xml
    /// YAML as the CLI writes it.
    case yaml
    /// Nothing but white space.
    case empty
    /// A form that is known but can't be read; the sentence says which, and what to do.
    case unsupported(String)
    /// Text or bytes of no form that is known.
    case unrecognised(String)

    /// How many of the first bytes are looked at: a failed script's traceback ends with what matters.
    static let headBytes = 16 << 10

    /// Whether a byte is white space of JSON and XML.
    static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0a || byte == 0x0d || byte == 0x09 }

    /// Whether the form is one that pages are read from.
    var isReadable: Bool { self == .json || self == .xml || self == .yaml }

    /// Looks at the first bytes of the decoded text, which are more than white space unless that is all there is.
    init(_ head: ArraySlice<UInt8>) {
        let text = head.drop(while: Self.isBlank)
        guard let first = text.first else {
            self = head.isEmpty ? .empty : .json
            return
        }
        if Self.isPlainJSON(head.prefix(1024), text) {
            self = .json
            return
        }
        let start = String(decoding: text.prefix(512), as: UTF8.self)
        if let sentence = Self.archive(head) ?? Self.printed(start) ?? Self.commandError(start, whole: text) {
            self = .unsupported(sentence)
        } else if Self.isWebPage(start) {
            self = .unrecognised(
                "is a web page, perhaps a login page instead of the service's answer; log in and fetch the pages again"
            )
        } else if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
            self = .json
        } else if first == UInt8(ascii: "<") {
            self = .xml
        } else if Self.isYAML(text) {
            self = .yaml
        } else if let sentence = Self.queriedYAML(text) {
            self = .unsupported(sentence)
        } else if let sentence = Self.plainValue(text) ?? Self.passedOver(start) ?? Self.row(start) {
            self = .unrecognised(sentence)
        } else {
            self = .unrecognised(
                text.prefix(512).contains { $0 < 0x09 }
                    ? "is no text, so no dump"
                    : "holds no JSON, XML or YAML of a page, nor any other form a dump comes in"
            )
        }
    }

    /// Whether the text can't be anything but JSON; most captured bodies are told here.
    private static func isPlainJSON(_ head: ArraySlice<UInt8>, _ text: ArraySlice<UInt8>) -> Bool {
        guard text.first == UInt8(ascii: "{") || text.first == UInt8(ascii: "["), !head.contains(0) else {
            return false
        }
        // Behind brackets an apostrophe is Python's.
        let inner = text.first { !" [{(\n\r\t".utf8.contains($0) }
        return inner == UInt8(ascii: "\"") || inner == UInt8(ascii: "}") || inner == UInt8(ascii: "]")
    }

    private static func archive(_ head: ArraySlice<UInt8>) -> String? {
        let bytes = Array(head)
        func has(_ magic: [UInt8], at offset: Int = 0) -> Bool {
            bytes.count >= offset + magic.count && Array(bytes[offset..<offset + magic.count]) == magic
        }
        if has([0x50, 0x4b, 3, 4]) || has([0x50, 0x4b, 5, 6]) || has([0x50, 0x4b, 7, 8]) {
            return "is a zip archive; unpack it first: unzip FILE -d FOLDER"
        }
        if has(Array("ustar".utf8), at: 257) { return "is a tar archive; unpack it first: tar -xf FILE" }
        if has([0x28, 0xb5, 0x2f, 0xfd]) { return "is compressed with zstd; unpack it first: unzstd FILE" }
        if has([0xfd, 0x37, 0x7a, 0x58, 0x5a]) { return "is compressed with xz; unpack it first: unxz FILE" }
        if has([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]) { return "is a 7z archive; unpack it first: 7z x FILE" }
        if has(Array("BZh".utf8)) { return "is compressed with bzip2; unpack it first: bunzip2 FILE" }
        if [0x7b, 0x5b, 0x3c].contains(where: { has([$0, 0]) || has([0, $0]) }) {
            return "looks like UTF-16 without a byte order mark; save it as UTF-8"
        }
        return nil
    }
}
