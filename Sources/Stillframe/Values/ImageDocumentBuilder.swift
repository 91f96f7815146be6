internal import JMESPath

/// Lays out images as values, one after the other.
struct ImageDocumentBuilder {
    private let form: ImageForm
    /// The members that are laid out, and those that the model doesn't know; `nil` for all.
    private let members: MemberSet?
    private var bytes: [UInt8] = []
    private var nodes: [ImageNode] = []
    private var names: [String] = []
    private var images: [UInt32] = []
    /// The lists and objects around the place at hand.
    private var open: [Int] = []
    /// The name of the next value.
    private var nextName: UInt32 = 0
    var unknownPlaces: [MemberOwner: [Int]] = [:]

    init(form: ImageForm, members: MemberSet? = nil) {
        self.form = form
        self.members = members
    }

    /// Lays out one image.
    mutating func add(_ image: borrowing ImageRecord) {
        images.append(UInt32(nodes.count))
        write(image)
    }

    /// Hands over what was laid out and begins anew.
    mutating func finish() -> ImageDocument {
        defer {
            (bytes, nodes, names, images) = ([], [], [], [])
            bytes.reserveCapacity(160 << 10)
            nodes.reserveCapacity(4 << 10)
        }
        return ImageDocument(bytes: bytes, nodes: nodes, names: names, images: images)
    }

    private mutating func append(_ kind: ImageNode.Kind, from start: Int) {
        var node = ImageNode(kind: kind)
        node.offset = UInt32(start)
        node.length = UInt32(bytes.count - start)
        node.next = UInt32(nodes.count + 1)
        node.name = nextName
        nodes.append(node)
        if let parent = open.last { nodes[parent].count += 1 }
    }

    private mutating func begin(_ kind: ImageNode.Kind) {
        append(kind, from: bytes.count)
        open.append(nodes.count - 1)
    }

    private mutating func end() {
        guard let node = open.popLast() else { return }
        nodes[node].next = UInt32(nodes.count)
    }

    /// Of members of one name the last counts, at the place of the first, as wherever JSON is read.
    private mutating func joinEqualNames() {
        guard let object = open.last, nodes[object].count > 1, hasEqualNames(object) else { return }
        end()
        let document = ImageDocument(bytes: bytes, nodes: nodes, names: names, images: [])
        let copy = JSONValue(copying: ImageValue(document: document, index: UInt32(object)))
        nodes.removeSubrange((object + 1)...)
        nodes[object].count = 0
        open.append(object)
        for (name, child) in zip(copy.names, copy.children) {
            self.name(name)
            add(child)
        }
    }

    /// Whether two members of an object have one name.
    private func hasEqualNames(_ object: Int) -> Bool {
        var members: [Int] = []
        members.reserveCapacity(Int(nodes[object].count))
        var index = object + 1
        while index < nodes.count {
            members.append(index)
            index = Int(nodes[index].next)
        }
        if members.count > 16 { return Set(members.map { Array(nameText(at: $0).utf8) }).count < members.count }
        for (place, member) in members.enumerated() {
            let name = nameText(at: member)
            if members[..<place].contains(where: { nameText(at: $0).utf8.elementsEqual(name.utf8) }) { return true }
        }
        return false
    }

    private func nameText(at index: Int) -> String {
        let name = nodes[index].name
        return name < ImageNode.firstOwnName
            ? ModelName.all[Int(name)] : names[Int(name - ImageNode.firstOwnName)]
    }

    private mutating func name(_ name: String) {
        nextName = ImageNode.firstOwnName + UInt32(names.count)
        names.append(name)
    }

    /// Lays out a value of any type and size.
    ///
    /// It is as deep as the limits of reading allow.
    private mutating func add(_ value: some JSONNode) {
        let start = bytes.count
        switch value.kind {
        case .null: append(.null, from: start)
        case .boolean: append(value.isTrue ? .true : .false, from: start)
        case .number, .string:
            bytes.append(contentsOf: value.text.utf8)
            append(value.kind == .number ? .number : .string, from: start)
        case .array:
            begin(.list)
            for child in value.children { add(child) }
            end()
        case .object:
            begin(.object)
            for (name, child) in zip(value.names, value.children) {
                self.name(name)
                add(child)
            }
            end()
        }
    }
}

extension ImageDocumentBuilder: ImageSink {
    var takesUnknown: Bool { form == .merged }

    func takes(_ member: ImageMember) -> Bool {
        members?.contains(member) ?? (takesUnknown || member != .imageSoftwareMetadata)
    }

    mutating func openObject() { begin(.object) }
    mutating func openList() { begin(.list) }
    mutating func closeList() { end() }
    mutating func element() {}

    mutating func closeObject() {
        if nextName >= ImageNode.firstOwnName { joinEqualNames() }
        end()
    }

    mutating func name(_ name: ModelName) {
        nextName = UInt32(name.code)
    }

    mutating func name(_ name: ValueSpan, of page: PageBytes) {
        self.name(page.string(name))
    }

    mutating func write(_ value: ValueSpan, of page: PageBytes) {
        let start = bytes.count
        switch value.kind {
        case .absent: append(.null, from: start)
        case .plain, .escaped:
            page.appendDecoded(value, to: &bytes)
            append(.string, from: start)
        case .raw: addRaw(value, of: page)
        }
    }

    mutating func write(_ value: Bool) {
        append(value ? .true : .false, from: bytes.count)
    }

    mutating func write(instant: Int64, as spelling: ValueSpan, of page: PageBytes) {
        let start = bytes.count
        switch form {
        case .wire: return write(spelling, of: page)
        case .iso8601: Timestamp(microseconds: instant).appendPythonText(to: &bytes)
        case .merged: Timestamp(microseconds: instant).appendText(to: &bytes)
        }
        append(.string, from: start)
    }

    private mutating func addRaw(_ value: ValueSpan, of page: PageBytes) {
        let start = bytes.count
        switch page.type(of: value) {
        case .number:
            page.append(value, to: &bytes)
            append(.number, from: start)
        case .null: append(.null, from: start)
        case .boolean:
            page.append(value, to: &bytes)
            let isTrue = bytes[start] == UInt8(ascii: "t")
            bytes.removeSubrange(start...)
            append(isTrue ? .true : .false, from: start)
        case .string, .array, .object:
            // What the reader has accepted is JSON, whatever its type.
            var text: [UInt8] = []
            page.append(value, to: &text)
            guard let document = try? JSONDocument(name: "", bytes: text) else { return append(.null, from: start) }
            add(document.root)
        }
    }
}
