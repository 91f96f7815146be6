@testable import Stillframe

/// One of the many ways in which XML writes the same page.
struct XMLStyle: CustomStringConvertible {
    /// How the text is stored.
    enum Encoding: CaseIterable {
        case utf8
        case utf8WithMark
        case utf16LittleEndian
        case utf16BigEndian
        case latin1
        case ascii
    }

    var encoding = Encoding.utf8
    /// EC2 style: the members directly below the root, without a result around them.
    var isEC2 = false
    /// Whether lists and maps are flattened.
    var isFlat = false
    /// What the elements of a wrapped list are called; `nil` for the name of their shape.
    var element: String? = "member"
    var prefix = ""
    var newLine = ""
    /// Whether text has references, CDATA, comments and processing instructions inside.
    var isNoisy = false

    var description: String {
        "\(encoding) \(isEC2 ? "EC2" : "Query") \(isFlat ? "flat" : "\(element ?? "shape")") '\(prefix)' "
            + "\(newLine.isEmpty ? "compact" : "pretty") \(isNoisy ? "noisy" : "plain")"
    }

    /// A style drawn by lot.
    static func random(_ generator: inout SeededGenerator) -> XMLStyle {
        XMLStyle(
            encoding: generator.pick(Encoding.allCases),
            isEC2: generator.once(in: 2),
            isFlat: generator.once(in: 2),
            element: generator.pick(["member", "item", nil]),
            prefix: generator.pick(["", "", "as:"]),
            newLine: generator.pick(["", "\n", "\r\n"]),
            isNoisy: generator.once(in: 2)
        )
    }

    /// Whether a scalar can be written as itself.
    func holds(_ scalar: UnicodeScalar) -> Bool {
        switch encoding {
        case .ascii: scalar.value < 0x80
        case .latin1: scalar.value < 0x100
        default: true
        }
    }

    /// The bytes of a text in the style's encoding.
    func bytes(_ text: String) -> [UInt8] {
        switch encoding {
        case .utf8, .ascii: Array(text.utf8)
        case .utf8WithMark: [0xef, 0xbb, 0xbf] + Array(text.utf8)
        case .utf16LittleEndian: [0xff, 0xfe] + text.utf16.flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8)] }
        case .utf16BigEndian: [0xfe, 0xff] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xff)] }
        case .latin1: text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        }
    }

    /// The XML declaration, which only ISO-8859-1 and US-ASCII can't do without.
    var declaration: String {
        switch encoding {
        case .utf8, .utf16BigEndian: ""
        case .utf8WithMark: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + newLine
        // What PowerShell's redirection leaves: it re-encodes, but keeps the declaration.
        case .utf16LittleEndian: "<?xml version=\"1.0\" encoding=\"utf-8\"?>" + newLine
        case .latin1: "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + newLine
        case .ascii: "<?xml version='1.0' encoding='US-ASCII' standalone=\"yes\"?>" + newLine
        }
    }
}
