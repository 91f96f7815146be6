/// Puts values of a YAML text on a tape, one after the other.
struct YAMLTape: ~Copyable {
    /// A list or mapping around the value at hand.
    private enum Level {
        case list
        /// A mapping, with the number and length of the name that was read last, if its value is to come.
        case mapping(name: (number: UInt32, length: Int)?)
    }

    var tape: Tape
    private let limits: ReadLimits
    /// The numbers of names that were met before.
    private var numbers: [[UInt8]: UInt32] = [:]

    init(limits: ReadLimits) {
        self.limits = limits
        tape = Tape(stringBytes: limits.stringBytes)
    }

    /// Puts the value that begins with an event on the tape, in place of what was there, and returns the offset where
    /// the value ends.
    mutating func fill(from first: YAMLEvent, of parser: YAMLParser) throws(ReadDamage) -> Int {
        tape.clear()
        if tape.names.byteCount > 1 << 20 {
            tape.names.clear()
            numbers = [:]
        }
        var levels: [Level] = []
        var event = first
        while true {
            try step(event, of: parser, &levels)
            if levels.isEmpty { return event.end }
            event = try parser.next()
        }
    }

    private mutating func step(_ event: YAMLEvent, of parser: YAMLParser, _ levels: inout [Level]) throws(ReadDamage) {
        var name: (number: UInt32, length: Int) = (number(of: []), 0)
        switch event.kind {
        case .listEnd, .mappingEnd:
            levels.removeLast()
            _ = tape.end()
            return
        default: break
        }
        if case .mapping(let pending) = levels.last {
            guard let pending else {
                let key = try Self.key(event, of: parser)
                levels[levels.count - 1] = .mapping(name: (number(of: key), key.count))
                return
            }
            name = pending
            levels[levels.count - 1] = .mapping(name: nil)
        }
        switch event.kind {
        case .scalar(let isPlain): try add(event, isPlain: isPlain, of: parser, name)
        case .list:
            tape.begin(.list, name: name.number, nameLength: name.length, source: event.start)
            levels.append(.list)
        default:
            tape.begin(.structure, name: name.number, nameLength: name.length, source: event.start)
            levels.append(.mapping(name: nil))
        }
        if let refusal = tape.refusal { throw damage(refusal, at: event.start) }
    }

    private mutating func add(
        _ event: YAMLEvent,
        isPlain: Bool,
        of parser: YAMLParser,
        _ name: (number: UInt32, length: Int)
    ) throws(ReadDamage) {
        // SAFETY: the event is a scalar, whose bytes live until the next one.
        let bytes = unsafe parser.scalar
        if isPlain, Self.nulls.contains(where: { unsafe $0.utf8.elementsEqual(bytes) }) {
            return tape.add(.null, "null", name: name.number, nameLength: name.length, source: event.start)
        }
        tape.begin(isPlain ? .plain : .string, name: name.number, nameLength: name.length, source: event.start)
        if let start = bytes.baseAddress {
            unsafe tape.append(start, count: bytes.count, isPadded: false)
        }
        if let refusal = tape.end() { throw damage(refusal, at: event.start) }
    }

    private static let nulls = ["", "~", "null", "Null", "NULL"]

    /// A mapping's key, told by an event.
    static func key(_ event: YAMLEvent, of parser: YAMLParser) throws(ReadDamage) -> [UInt8] {
        guard case .scalar(let isPlain) = event.kind else {
            throw parser.refusal("a key that is a list or a mapping")
        }
        let key = parser.scalarBytes
        if isPlain, key == Array("<<".utf8) { throw parser.refusal("a merge key (<<)") }
        return key
    }

    private mutating func number(of name: [UInt8]) -> UInt32 {
        if let known = numbers[name] { return known }
        let number = tape.names.add(name)
        numbers[name] = number
        return number
    }

    private func damage(_ reason: Tape.Refusal, at offset: Int) -> ReadDamage {
        let (kind, message): (ProblemKind, String) =
            switch reason {
            case .invalidUTF8: (.damagedEncoding, "a value is not valid UTF-8")
            case .tooLong: (.limitExceeded, "a value is longer than \(limits.stringBytes) bytes")
            case .tooMany: (.limitExceeded, "an image has more than \(Tape.mostNodes) values")
            case .tooManyNames: (.limitExceeded, "an image has more than \(Tape.mostNames) different names")
            }
        return ReadDamage(kind: kind, message: message, offset: offset)
    }
}
