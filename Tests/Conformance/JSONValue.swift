/// A JSON value as it was written: members in order, numbers as text.
///
/// Names and strings are compared by UTF-8, since `String`'s own equality joins canonically equivalent ones.
indirect enum JSONValue: Sendable {
    case null
    case boolean(Bool)
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([(name: String, value: JSONValue)])

    /// Reads one JSON text, or gives `nil` for anything else.
    init?(parsing bytes: [UInt8]) {
        var parser = JSONParser(bytes: bytes)
        guard let value = try? parser.document() else { return nil }
        self = value
    }

    /// The first member of that name, if this is an object that has one.
    subscript(name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name.utf8.elementsEqual(name.utf8) }?.value
    }

    var string: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    var integer: Int? {
        guard case .number(let text) = self else { return nil }
        return Int(text)
    }

    var isNull: Bool {
        if case .null = self { true } else { false }
    }

    /// A short rendering for messages about misses.
    var summary: String {
        switch self {
        case .null: "null"
        case .boolean(let value): "\(value)"
        case .number(let text): text
        case .string(let text):
            "\"" + text.unicodeScalars.prefix(60).map { $0.escaped(asASCII: true) }.joined() + "\""
        case .array(let items): "a list of \(items.count)"
        case .object(let members): "an object of \(members.count)"
        }
    }
}
