internal import JMESPath

/// Reads whole images of a snapshot again, as the values that are compared.
struct ImageFields {
    private let store: SnapshotStore
    private var reader: ImageRereader
    private var text: ImageText
    /// By member, where its text ends.
    private var ends: [Int] = []

    init(_ snapshot: Snapshot, includesVolatile: Bool) {
        store = snapshot.store
        reader = ImageRereader(store)
        text = ImageText(leavesOutVolatile: !includesVolatile)
    }

    /// The image at a position, with instants as ISO-8601 text, whatever form it is saved in.
    ///
    /// - Throws: ``ReadingAgainFailure`` where its input changed since it was judged.
    mutating func value(at position: Int) throws(ReadingAgainFailure) -> JSONValue {
        try write(position) { text, image in text.write(image, depth: 0) }
        return Self.value(text.output[...])
    }

    /// Writes each member of the image at a position as a text of its own; see ``member(_:)``.
    ///
    /// - Throws: ``ReadingAgainFailure`` where its input changed since it was judged.
    mutating func readMembers(at position: Int) throws(ReadingAgainFailure) {
        var ends = ends
        ends.removeAll(keepingCapacity: true)
        try write(position) { text, image in
            for member in ImageMember.allCases {
                text.write(member, alone: image)
                ends.append(text.output.count)
            }
        }
        self.ends = ends
    }

    /// Adds a member of the image that was read last to an object, if the image has it.
    func add(_ member: ImageMember, to object: inout OrderedMembers<JSONValue>) {
        switch Self.value(self.member(member)) {
        case .object(let members):
            for (name, value) in zip(members.names, members.values) { object.set(name, to: value) }
        case let text: object.set(member.name, to: text)
        }
    }

    /// The text of an object with one member of the image that was read last; of an empty one where the image doesn't have it.
    func member(_ member: ImageMember) -> ArraySlice<UInt8> {
        text.output[(member.rawValue == 0 ? 0 : ends[member.rawValue - 1])..<ends[member.rawValue]]
    }

    private mutating func write(
        _ position: Int,
        _ body: (inout ImageText, borrowing ImageRecord) -> Void
    )
        throws(ReadingAgainFailure)
    {
        // Taken out for the time, so that nothing is copied.
        var text = ImageText()
        swap(&text, &self.text)
        text.clear()
        defer { swap(&text, &self.text) }
        try reader.read(store.order[position]) { image in body(&text, image) }
    }

    /// The value of a text; of one nested deeper than a parser of expressions goes the text.
    private static func value(_ bytes: ArraySlice<UInt8>) -> JSONValue {
        let text = String(decoding: bytes, as: UTF8.self)
        return (try? JSONValue(json: text)) ?? .string(text)
    }
}
