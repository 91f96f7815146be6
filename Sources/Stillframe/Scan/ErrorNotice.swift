/// What a member of an answer, such as `Error`, tells of an error: the first that has a code, a message or anything else.
struct ErrorNotice {
    /// The members of an answer that are such.
    static let members = ["Error", "Errors", "ErrorResponse"]
    /// The members that each are an error's code, if a string.
    static let codes = ["__type", "code", "Code"]
    /// The members that each are an error's message.
    static let messages = ["message", "Message"]

    private static let names = MemberNames(["Code", "Message", "Error", "Errors", "member", "item"])
    private static let shape = ItemShape(name: "Error", members: names)
    /// How deep an error lies in lists and elements around it, and one more.
    private static let deepest = 4

    private(set) var code = ValueSpan.absent
    private(set) var message = ValueSpan.absent
    /// Whether an error is told of at all: null, `false`, 0, an empty text, list or structure are none.
    private(set) var isTold = false

    /// Reads the member's value, of whatever type it is.
    init(from reader: inout some ShapeReader) throws(ReadFailure) {
        try read(from: &reader, depth: 0)
    }

    private mutating func read(from reader: inout some ShapeReader, depth: Int) throws(ReadFailure) {
        if isTold || depth == Self.deepest {
            _ = try reader.skip()
            isTold = true
            return
        }
        switch reader.nextType {
        case .object: try readMembers(from: &reader, depth: depth)
        case .array:
            guard try reader.openList(of: Self.shape) == .opened else { return }
            var first = true
            while try reader.nextElement(first: &first) { try read(from: &reader, depth: depth + 1) }
        case .string:
            message = try reader.string()
            isTold = message.length > 0
        case .number: isTold = try reader.smallNumber() > 0
        case .boolean: isTold = try reader.boolean() == .value(true)
        case .null: _ = try reader.skip()
        }
    }

    private mutating func readMembers(from reader: inout some ShapeReader, depth: Int) throws(ReadFailure) {
        guard try reader.openStructure() == .opened else { return }
        var first = true
        while true {
            switch try reader.nextMember(of: Self.names, first: &first) {
            case MemberNames.end:
                isTold = isTold || code.length > 0 || message.length > 0
                return
            case 0: if code.length == 0 { code = try reader.string() } else { _ = try reader.skip() }
            case 1: if message.length == 0 { message = try reader.string() } else { _ = try reader.skip() }
            case 2...5: try read(from: &reader, depth: depth + 1)
            default:
                isTold = reader.nextType != .null || isTold
                _ = try reader.skip()
            }
        }
    }

    /// An error's code without its namespace and address: `ns#Code:uri` is `Code`; other texts stay.
    static func code(in text: String) -> String {
        guard let hash = text.lastIndex(of: "#") else { return text }
        return String(text[text.index(after: hash)...].prefix { $0 != ":" })
    }
}
