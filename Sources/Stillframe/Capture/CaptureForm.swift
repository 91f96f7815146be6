/// The fields of a form post, as the Query protocol asks with: `Action=DescribeImages&NextToken=…&Names.member.1=…`.
struct CaptureForm {
    /// The version of AppStream's API; EC2 has an action of the same name and another version.
    private static let version = "2016-12-01"

    private static let names = ["Action", "Version", "NextToken", "Type", "Names.", "Arns."].map { Array($0.utf8) }

    /// The fields that say something here, in their order.
    private var fields: [(name: String, value: [UInt8])] = []
    /// Whether no field at all was there.
    private(set) var isEmpty = true

    /// A form without fields.
    init() {}

    /// Reads a form as it is posted: percent-encoded, blanks as plus signs.
    init(_ text: [UInt8]) {
        var start = 0
        while start < text.count {
            let field = text[start...].prefix { $0 != UInt8(ascii: "&") }
            start = field.endIndex + 1
            if field.isEmpty { continue }
            let name = field.prefix { $0 != UInt8(ascii: "=") }
            add(name, field[name.endIndex...].dropFirst(), plusIsBlank: true)
        }
    }

    /// Adds a field that was saved by itself: some browsers save it decoded, some as it was sent.
    mutating func add(saved name: [UInt8], _ value: [UInt8]) {
        add(name[...], value[...], plusIsBlank: false)
    }

    private mutating func add(_ name: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>, plusIsBlank: Bool) {
        isEmpty = false
        let name = name.contains(UInt8(ascii: "%")) ? Self.decoded(name, plusIsBlank: plusIsBlank)[...] : name
        guard Self.names.contains(where: { name.starts(with: $0) }) else { return }
        fields.append((String(decoding: name, as: UTF8.self), Self.decoded(value, plusIsBlank: plusIsBlank)))
    }

    /// Whether the form asks AppStream for DescribeImages.
    var isDescribeImages: Bool {
        guard let action = value(of: "Action"), action == Array("DescribeImages".utf8) else { return false }
        return value(of: "Version").map { $0 == Array(Self.version.utf8) } ?? true
    }

    /// The same request as the JSON protocol would carry it.
    var json: [UInt8] {
        var members: [[UInt8]] = []
        for name in ["NextToken", "Type"] {
            if let value = value(of: name) { members.append(Array("\"\(name)\":".utf8) + Self.quoted(value)) }
        }
        for name in ["Names", "Arns"] {
            let values = list(name).map(Self.quoted)
            if values.isEmpty { continue }
            members.append(
                Array("\"\(name)\":[".utf8) + values.joined(separator: [UInt8(ascii: ",")]) + Array("]".utf8)
            )
        }
        return Array("{".utf8) + members.joined(separator: [UInt8(ascii: ",")]) + Array("}".utf8)
    }

    private func value(of name: String) -> [UInt8]? {
        fields.first { $0.name == name }?.value
    }

    /// The elements of a list in their order, wrapped (`Names.member.1`) or flattened (`Names.1`).
    private func list(_ name: String) -> [[UInt8]] {
        let elements = fields.compactMap { field -> (place: Int, value: [UInt8])? in
            let parts = field.name.split(separator: ".")
            guard parts.count == 2 || parts.count == 3 && parts[1] == "member", parts[0] == name,
                let place = parts.last.flatMap({ Int($0) })
            else { return nil }
            return (place, field.value)
        }
        return elements.sorted { $0.place < $1.place }.map(\.value)
    }

    private static func decoded(_ text: ArraySlice<UInt8>, plusIsBlank: Bool) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count)
        var index = text.startIndex
        while index < text.endIndex {
            let byte = text[index]
            if byte == UInt8(ascii: "%"), index + 2 < text.endIndex, let high = digit(text[index + 1]),
                let low = digit(text[index + 2])
            {
                bytes.append(high << 4 | low)
                index += 3
                continue
            }
            bytes.append(plusIsBlank && byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
            index += 1
        }
        return bytes
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        default: nil
        }
    }

    private static func quoted(_ value: [UInt8]) -> [UInt8] {
        var text = [UInt8(ascii: "\"")]
        for byte in value {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): text += [UInt8(ascii: "\\"), byte]
            case ..<0x20: text += Array("\\u00\(byte < 0x10 ? "0" : "")\(String(byte, radix: 16))".utf8)
            default: text.append(byte)
            }
        }
        return text + [UInt8(ascii: "\"")]
    }
}
