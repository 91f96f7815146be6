/// Writes images in the model's canonical JSON: members in the service model's order, then unknown ones in the dump's,
/// instants as ISO-8601 UTC.
///
/// Nothing an image holds is lost: unknown values and those of the wrong type are written token by token as they were
/// spelled, without the white space between, so that the output is the same however the dump was laid out. An unknown
/// member that stands twice is written twice.
struct ImageText {
    private(set) var output: [UInt8] = []
    private var depth = 0
    private var isFirst = true
    /// The unknown members of the image at hand, as places among them, by what they belong to.
    var unknownPlaces: [MemberOwner: [Int]] = [:]

    /// Forgets what was written but keeps the room.
    mutating func clear() {
        output.removeAll(keepingCapacity: true)
    }

    /// Appends text of the document around the images.
    mutating func append(_ text: String) {
        output.append(contentsOf: text.utf8)
    }

    /// Writes one image at a level of indentation.
    mutating func write(_ image: borrowing ImageRecord, depth: Int) {
        self.depth = depth
        write(image)
    }
}

extension ImageText: ImageSink {
    var takesUnknown: Bool { true }

    mutating func openObject() { open("{") }
    mutating func closeObject() { close("}") }
    mutating func openList() { open("[") }
    mutating func closeList() { close("]") }

    mutating func element() {
        if !isFirst { output.append(UInt8(ascii: ",")) }
        isFirst = false
        newLine()
    }

    mutating func name(_ name: ModelName) {
        element()
        output.append(UInt8(ascii: "\""))
        output.append(contentsOf: ModelName.all[Int(name.code)].utf8)
        output.append(contentsOf: "\": ".utf8)
    }

    mutating func name(_ name: ValueSpan, of page: PageBytes) {
        element()
        write(name, of: page)
        output.append(contentsOf: ": ".utf8)
    }

    /// Writes a string with only the escapes JSON asks for, and any other value as it stands.
    mutating func write(_ value: ValueSpan, of page: PageBytes) {
        switch value.kind {
        case .absent: output.append(contentsOf: "null".utf8)
        case .raw: page.appendCompact(value, to: &output)
        case .plain:
            output.append(UInt8(ascii: "\""))
            page.append(value, to: &output)
            output.append(UInt8(ascii: "\""))
        case .escaped:
            output.append(UInt8(ascii: "\""))
            for byte in page.string(value).utf8 { JSONEscapes.append(byte, to: &output) }
            output.append(UInt8(ascii: "\""))
        }
    }

    mutating func write(_ value: Bool) {
        output.append(contentsOf: (value ? "true" : "false").utf8)
    }

    mutating func write(instant: Int64, as spelling: ValueSpan, of page: PageBytes) {
        output.append(UInt8(ascii: "\""))
        Timestamp(microseconds: instant).appendText(to: &output)
        output.append(UInt8(ascii: "\""))
    }

    private mutating func open(_ bracket: String) {
        output.append(contentsOf: bracket.utf8)
        depth += 1
        isFirst = true
    }

    private mutating func close(_ bracket: String) {
        depth -= 1
        if !isFirst { newLine() }
        output.append(contentsOf: bracket.utf8)
        isFirst = false
    }

    private mutating func newLine() {
        output.append(0x0a)
        output.append(contentsOf: repeatElement(0x20, count: 4 * depth))
    }
}
