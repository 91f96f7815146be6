private import JMESPath

/// Writes images as elements of a YAML list the way the AWS CLI version 2 does: members in the order of their names.
struct ImageYAML {
    private var emitter: YAMLEmitter
    private let form: ImageForm
    /// The column of the hyphens before images.
    private let margin: Int
    /// The column of the members or hyphens at hand.
    private var indent = 0
    private var outer: [Int] = []
    private var isEmpty = true
    /// Whether the value that comes stands behind a hyphen.
    private var isBehindHyphen = false
    /// Whether the image at hand holds what can't be written on the way.
    private var isOdd = false
    var unknownPlaces: [MemberOwner: [Int]] = [:]

    /// Goes on with what stands in `output`, at the beginning of a line.
    init(form: ImageForm, margin: Int, output: consuming [UInt8]) {
        self.form = form
        self.margin = margin
        emitter = YAMLEmitter(output: output)
    }

    /// Hands over what was written.
    mutating func take() -> [UInt8] { emitter.take() }

    /// Writes one image, in whole lines.
    mutating func add(_ image: borrowing ImageRecord) {
        isOdd = image.hasUnsortedMetadata
        let start = emitter.output.count
        if !isOdd {
            indent = margin
            element()
            write(image)
            emitter.endLine()
        }
        guard isOdd else { return }
        // Rare: values of the wrong type, and names that have to be sorted, are laid out anew.
        emitter.rewind(to: start)
        outer.removeAll()
        var builder = ImageDocumentBuilder(form: form)
        builder.add(image)
        for value in builder.finish().values {
            var lines: [UInt8] = []
            YAMLLayout.append(value, inListAt: margin, to: &lines)
            emitter.append(lines: lines)
        }
    }

    private mutating func beginMember() {
        if isBehindHyphen { emitter.put(0x20) } else { emitter.startLine(indent) }
        (isBehindHyphen, isEmpty) = (false, false)
    }

    private mutating func open(_ indent: Int) {
        outer.append(self.indent)
        self.indent = indent
        isEmpty = true
    }

    private mutating func close(_ empty: StaticString) {
        if isEmpty { emitter.put(empty) }
        indent = outer.popLast() ?? margin
        (isBehindHyphen, isEmpty) = (false, false)
    }

    /// Writes a word that needs no quotes.
    private mutating func put(_ word: StaticString) {
        emitter.put(word)
        isBehindHyphen = false
    }
}

extension ImageYAML: ImageSink {
    static var sortsMembers: Bool { true }
    var takesUnknown: Bool { false }

    mutating func openObject() { open(indent + 2) }
    mutating func closeObject() { close(" {}") }
    // A list begins in the column of its name.
    mutating func openList() { open(indent) }
    mutating func closeList() { close(" []") }

    mutating func element() {
        emitter.startLine(indent)
        emitter.put(UInt8(ascii: "-"))
        (isBehindHyphen, isEmpty) = (true, false)
    }

    mutating func name(_ name: ModelName) {
        beginMember()
        emitter.put(name)
    }

    mutating func name(_ name: ValueSpan, of page: PageBytes) {
        beginMember()
        page.text(name)?.withSpan { text in
            if !YAMLEmitter.isSimpleName(text) { isOdd = true }
            emitter.append(text, isName: true, indent: indent)
        }
        emitter.put(UInt8(ascii: ":"))
    }

    mutating func write(_ value: ValueSpan, of page: PageBytes) {
        switch value.kind {
        case .absent: put(" null")
        case .raw: writeRaw(value, of: page)
        case .plain, .escaped:
            emitter.put(0x20)
            page.text(value)?.withSpan { emitter.append($0, indent: indent + 2) }
            isBehindHyphen = false
        }
    }

    mutating func write(_ value: Bool) {
        put(value ? " true" : " false")
    }

    mutating func write(instant: Int64, as spelling: ValueSpan, of page: PageBytes) {
        if form == .wire { return write(spelling, of: page) }
        // Taken for an instant without quotes.
        emitter.put(" '")
        emitter.append(instant: Timestamp(microseconds: instant))
        emitter.put(UInt8(ascii: "'"))
        isBehindHyphen = false
    }

    private mutating func writeRaw(_ value: ValueSpan, of page: PageBytes) {
        switch page.type(of: value) {
        case .string, .array, .object: isOdd = true
        case .null, .boolean:
            emitter.put(0x20)
            page.withSpan(value) { emitter.append($0, characters: $0.count) }
        case .number:
            emitter.put(0x20)
            page.withSpan(value) { emitter.append(number: $0) }
        }
        isBehindHyphen = false
    }
}

extension ImageRecord {
    /// Whether an application's `Metadata` has names out of order, or one twice.
    var hasUnsortedMetadata: Bool {
        for index in applications.indices where applications[index].metadata.count > 1 {
            var before: String?
            for entry in metadata[
                Int(applications[index].metadata.lowerBound)..<Int(applications[index].metadata.upperBound)
            ] {
                let name = page.string(entry.key)
                if let before, !MemberOrder.isBefore(before, name) { return true }
                before = name
            }
        }
        return false
    }
}
