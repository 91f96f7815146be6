private import CYaml

/// Steps through a YAML text with libyaml, which Yams brings.
///
/// Yams' own tree hides anchors until all of it is built and compares keys that may be alias bombs; libyaml's events do
/// neither, and nothing of the text is held but the scalar at hand. Anchors, aliases, tags, merge keys and directives are
/// refused: the CLI writes none, and reading them could only be wrong; a configuration gets by without them.
@safe
final class YAMLParser {
    /// The deepest nesting; an answer of the service has less than 10 levels, and libyaml looks at all open ones for every
    /// word.
    static let deepest = 100
    /// libyaml looks ahead, so it must refuse later than we do, which says it better.
    private static let isLimited: Bool = {
        yaml_set_max_nest_level(Int32(2 * deepest))
        return true
    }()

    /// What is said of a text with something in it that is refused.
    enum Purpose: String {
        case dump = "which the AWS CLI never writes and which is not read; save the page as it came"
        case configuration = "which is not read in a configuration; write out what is meant, or put a text in quotes"
    }

    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let event: UnsafeMutablePointer<yaml_event_t>
    private let text: BlockView
    private let purpose: Purpose
    private let mostLevels: Int
    private var depth = 0
    /// An offset and the number of characters before it; libyaml counts only these.
    private var cursor = (offset: 0, characters: 0)

    /// Prepares to read a text that outlives the parser.
    init(_ text: BlockView, limits: ReadLimits, for purpose: Purpose = .dump) throws(ReadDamage) {
        precondition(Self.isLimited)
        self.text = text
        self.purpose = purpose
        mostLevels = min(Self.deepest, limits.depth)
        // SAFETY: both are freed in `deinit`; zeros are what libyaml begins with.
        unsafe parser = .allocate(capacity: 1)
        unsafe event = .allocate(capacity: 1)
        unsafe parser.initialize(to: yaml_parser_t())
        unsafe event.initialize(to: yaml_event_t())
        guard unsafe yaml_parser_initialize(parser) == 1 else {
            throw ReadDamage(kind: .limitExceeded, message: "libyaml has no memory for the document", offset: 0)
        }
        // SAFETY: the caller vouches for the text; the parser stays at one address.
        unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        unsafe yaml_parser_set_input_string(parser, text.start, text.count)
        if let damage = encodingDamage ?? directive { throw damage }
    }

    deinit {
        // SAFETY: both were initialized, and nothing points at them any more.
        unsafe yaml_event_delete(event)
        unsafe yaml_parser_delete(parser)
        unsafe event.deallocate()
        unsafe parser.deallocate()
    }

    /// The bytes of the scalar that was told last, until the next event.
    @unsafe
    var scalar: UnsafeBufferPointer<UInt8> {
        // SAFETY: the event is a scalar, as the caller vouches.
        unsafe UnsafeBufferPointer(start: event.pointee.data.scalar.value, count: event.pointee.data.scalar.length)
    }

    /// A copy of the same bytes.
    var scalarBytes: [UInt8] {
        // SAFETY: as above.
        unsafe Array(scalar)
    }

    /// The next event.
    func next() throws(ReadDamage) -> YAMLEvent {
        while true {
            // SAFETY: the event is initialized; deleting leaves zeros.
            unsafe yaml_event_delete(event)
            guard unsafe yaml_parser_parse(parser, event) == 1 else { throw damage }
            if unsafe event.pointee.type != YAML_STREAM_START_EVENT { break }
        }
        let kind = try kind()
        // SAFETY: the event was just filled.
        let (start, end) = unsafe (event.pointee.start_mark, event.pointee.end_mark)
        let offset = offset(of: start.index)
        switch kind {
        case .list, .mapping:
            depth += 1
            if depth > mostLevels { throw tooDeep(at: offset) }
        case .listEnd, .mappingEnd: depth -= 1
        default: break
        }
        return YAMLEvent(kind: kind, start: offset, end: self.offset(of: end.index), column: start.column)
    }

    private func kind() throws(ReadDamage) -> YAMLEvent.Kind {
        // SAFETY: the event's type says which part of it is filled.
        switch unsafe event.pointee.type {
        case YAML_DOCUMENT_START_EVENT: return .documentStart
        case YAML_DOCUMENT_END_EVENT: return .documentEnd
        case YAML_SCALAR_EVENT:
            let scalar = unsafe event.pointee.data.scalar
            unsafe try refuse(anchor: scalar.anchor, tag: scalar.tag)
            return unsafe .scalar(isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE)
        case YAML_SEQUENCE_START_EVENT:
            let start = unsafe event.pointee.data.sequence_start
            unsafe try refuse(anchor: start.anchor, tag: start.tag)
            return .list
        case YAML_SEQUENCE_END_EVENT: return .listEnd
        case YAML_MAPPING_START_EVENT:
            let start = unsafe event.pointee.data.mapping_start
            unsafe try refuse(anchor: start.anchor, tag: start.tag)
            return .mapping
        case YAML_MAPPING_END_EVENT: return .mappingEnd
        case YAML_ALIAS_EVENT: throw refusal("an alias (*\(unsafe words(event.pointee.data.alias.anchor)))")
        default: return .streamEnd
        }
    }

    // MARK: - Refusing

    @unsafe
    private func refuse(anchor: UnsafeMutablePointer<UInt8>?, tag: UnsafeMutablePointer<UInt8>?) throws(ReadDamage) {
        // SAFETY: libyaml's names end in a zero.
        if let anchor = unsafe anchor { throw refusal("an anchor (&\(unsafe words(anchor)))") }
        if let tag = unsafe tag { throw refusal("a tag (\(unsafe words(tag)))") }
    }

    /// What a value that the CLI never writes is refused with.
    func refusal(_ what: String) -> ReadDamage {
        // SAFETY: an event was told.
        unsafe refusal(what, at: offset(of: event.pointee.start_mark.index))
    }

    private func refusal(_ what: String, at offset: Int) -> ReadDamage {
        ReadDamage(kind: .damagedYAML, message: "\(what) stands here, \(purpose.rawValue)", offset: offset)
    }

    @unsafe
    private func words(_ name: UnsafeMutablePointer<UInt8>?) -> String {
        // SAFETY: libyaml's names end in a zero.
        guard let name = unsafe name else { return "" }
        return ShownText.printable(unsafe String(cString: name), limit: 64)
    }

    private func tooDeep(at offset: Int) -> ReadDamage {
        ReadDamage(
            kind: .limitExceeded,
            message: "lists and mappings are nested deeper than \(mostLevels) levels",
            offset: offset
        )
    }

    private var encodingDamage: ReadDamage? {
        // SAFETY: the bytes lie in the text.
        let bytes = unsafe UnsafeBufferPointer(start: text.start, count: text.count)
        guard let wrong = unsafe UTF8Check.firstInvalid(in: bytes) else { return nil }
        return ReadDamage(
            kind: .damagedEncoding,
            message: "byte 0x\(String(unsafe bytes[wrong], radix: 16)) is not valid UTF-8",
            offset: wrong
        )
    }

    /// A line that begins as directives do: libyaml compares each with all before.
    private var directive: ReadDamage? {
        var lineStart = true
        for offset in 0..<text.count {
            // SAFETY: the offset lies in the text.
            let byte = unsafe text.start[offset]
            if lineStart, byte == UInt8(ascii: "%") { return refusal("a directive", at: offset) }
            lineStart = byte == 0x0a || byte == 0x0d
        }
        return nil
    }

    /// What libyaml found wrong, and where.
    private var damage: ReadDamage {
        // SAFETY: the parser is initialized; its words end in a zero.
        let (error, mark) = unsafe (parser.pointee.error, parser.pointee.problem_mark)
        let words = unsafe parser.pointee.problem.map { unsafe String(cString: $0) } ?? "it can't be read"
        if error == YAML_MEMORY_ERROR {
            return ReadDamage(kind: .limitExceeded, message: "libyaml has no memory for the document", offset: 0)
        }
        if error == YAML_READER_ERROR {
            let offset = unsafe Int(parser.pointee.problem_offset)
            return ReadDamage(
                kind: .damagedYAML,
                message: "the text is not YAML: \(words)",
                offset: min(offset, text.count)
            )
        }
        let offset = offset(of: mark.index)
        if words.contains("nesting level") { return tooDeep(at: offset) }
        return ReadDamage(kind: .damagedYAML, message: "the text is not YAML: \(words)", offset: offset)
    }

    // MARK: - Places

    /// The offset of the character with an index.
    private func offset(of index: Int) -> Int {
        if index < cursor.characters { cursor = (0, 0) }
        var (offset, characters) = cursor
        while characters < index, offset < text.count {
            offset += 1
            // SAFETY: the offset lies in the text, or at the padding behind it.
            while offset < text.count, unsafe text.start[offset] & 0xc0 == 0x80 { offset += 1 }
            characters += 1
        }
        cursor = (offset, characters)
        return offset
    }
}
