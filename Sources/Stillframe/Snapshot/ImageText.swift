private import JMESPath

/// Writes images as JSON: members in the service model's order, then, in the merged form, unknown ones in the dump's.
///
/// Nothing an image holds is lost in the merged form: unknown values and those of the wrong type are written token by
/// token as they were spelled, without the white space between, so that the output is the same however the dump was laid
/// out. An unknown member that stands twice is written twice. The other forms are spelled as Python's `json` does.
struct ImageText {
    private(set) var output: [UInt8] = []
    private let form: ImageForm
    /// Whether what moves without meaning is left out: members that the model doesn't know, LatestAppstreamAgentVersion and
    /// queries of icons' addresses.
    private let leavesOutVolatile: Bool
    private var depth = 0
    private var isFirst = true
    /// Whether the image at hand holds what can't be written on the way.
    private var isOdd = false
    private var scratch: [UInt8] = []
    /// Whether a string that comes now is written up to its first question mark.
    private var endsAtQuery = false
    /// The unknown members of the image at hand, as places among them, by what they belong to.
    var unknownPlaces: [MemberOwner: [Int]] = [:]

    /// Begins a text, or goes on with what stands in `output`.
    init(form: ImageForm = .merged, leavesOutVolatile: Bool = false, output: consuming [UInt8] = []) {
        self.form = form
        self.leavesOutVolatile = leavesOutVolatile
        self.output = output
    }

    /// Hands over what was written.
    mutating func take() -> [UInt8] {
        var taken: [UInt8] = []
        swap(&taken, &output)
        return taken
    }

    /// Forgets what was written but keeps the room.
    mutating func clear() {
        output.removeAll(keepingCapacity: true)
    }

    /// Appends text of the document around the images.
    mutating func append(_ text: String) {
        output.append(contentsOf: text.utf8)
    }

    /// Writes one member of an image as an object of its own, which is empty where the image doesn't have it.
    mutating func write(_ member: ImageMember, alone image: borrowing ImageRecord) {
        depth = 0
        openObject()
        if takes(member) { write(member, of: image) }
        closeObject()
    }

    /// Writes one image at a level of indentation.
    mutating func write(_ image: borrowing ImageRecord, depth: Int) {
        self.depth = depth
        isFirst = true
        isOdd = form != .merged && image.hasEqualMetadataKeys
        let start = output.count
        if !isOdd { write(image) }
        guard isOdd else { return }
        // Rare: values of the wrong type are laid out anew, and of equal names the last counts.
        output.removeSubrange(start...)
        var builder = ImageDocumentBuilder(form: form)
        builder.add(image)
        for value in builder.finish().values { JSONLayout.python.append(value, depth: depth, to: &output) }
    }
}

extension ImageText: ImageSink {
    var takesUnknown: Bool { form == .merged && !leavesOutVolatile }

    func takes(_ member: ImageMember) -> Bool {
        if leavesOutVolatile { return member != .latestAppstreamAgentVersion }
        return form == .merged || member != .imageSoftwareMetadata
    }

    mutating func openObject() { open(UInt8(ascii: "{")) }
    mutating func closeObject() { close(UInt8(ascii: "}")) }
    mutating func openList() { open(UInt8(ascii: "[")) }
    mutating func closeList() { close(UInt8(ascii: "]")) }

    mutating func element() {
        if !isFirst { output.append(UInt8(ascii: ",")) }
        isFirst = false
        JSONLayout.startLine(depth, &output)
    }

    mutating func name(_ name: ModelName) {
        element()
        endsAtQuery = leavesOutVolatile && name == ModelName(ApplicationMember.iconURL)
        JSONText.append(ModelName.keys[Int(name.code)], to: &output)
    }

    mutating func name(_ name: ValueSpan, of page: PageBytes) {
        element()
        write(name, of: page)
        output.append(contentsOf: ": ".utf8)
    }

    /// Writes a string with only the escapes JSON asks for, and any other value as it stands.
    mutating func write(_ value: ValueSpan, of page: PageBytes) {
        let start = output.count
        writeWhole(value, of: page)
        if endsAtQuery, value.isString, let query = output[start...].firstIndex(of: UInt8(ascii: "?")) {
            output.removeSubrange(query...)
            output.append(UInt8(ascii: "\""))
        }
    }

    private mutating func writeWhole(_ value: ValueSpan, of page: PageBytes) {
        switch value.kind {
        case .absent: output.append(contentsOf: "null".utf8)
        case .raw: writeRaw(value, of: page)
        case .plain:
            output.append(UInt8(ascii: "\""))
            page.append(value, to: &output)
            output.append(UInt8(ascii: "\""))
        case .escaped:
            // Taken out for the time, so that nothing is copied.
            var text: [UInt8] = []
            swap(&text, &scratch)
            text.removeAll(keepingCapacity: true)
            page.appendDecoded(value, to: &text)
            JSONText.append(text.span, to: &output, hasShortEscapes: form != .merged)
            swap(&text, &scratch)
        }
    }

    mutating func write(_ value: Bool) {
        output.append(contentsOf: (value ? "true" : "false").utf8)
    }

    mutating func write(instant: Int64, as spelling: ValueSpan, of page: PageBytes) {
        if form == .wire { return write(spelling, of: page) }
        output.append(UInt8(ascii: "\""))
        if form == .merged {
            Timestamp(microseconds: instant).appendText(to: &output)
        } else {
            Timestamp(microseconds: instant).appendPythonText(to: &output)
        }
        output.append(UInt8(ascii: "\""))
    }

    private mutating func writeRaw(_ value: ValueSpan, of page: PageBytes) {
        if form == .merged { return page.appendCompact(value, to: &output) }
        switch page.type(of: value) {
        case .null, .boolean: page.append(value, to: &output)
        case .number: page.withSpan(value) { JSONNumber.appendPythonText(of: $0, to: &output) }
        case .string, .array, .object: isOdd = true
        }
    }

    private mutating func open(_ bracket: UInt8) {
        output.append(bracket)
        depth += 1
        isFirst = true
    }

    private mutating func close(_ bracket: UInt8) {
        depth -= 1
        if !isFirst { JSONLayout.startLine(depth, &output) }
        output.append(bracket)
        isFirst = false
    }
}

extension ImageRecord {
    /// Whether an application's `Metadata` may have a name twice; of many names nobody looks.
    fileprivate var hasEqualMetadataKeys: Bool {
        for index in applications.indices {
            let range = applications[index].metadata
            if range.count > 16 { return true }
            for later in range.dropFirst() {
                for earlier in range.lowerBound..<later
                where page.isSame(metadata[Int(earlier)].key, metadata[Int(later)].key) {
                    return true
                }
            }
        }
        return false
    }
}
