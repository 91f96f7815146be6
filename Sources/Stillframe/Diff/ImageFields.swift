internal import JMESPath

/// Reads whole images of a snapshot again, as the values that are compared.
struct ImageFields {
    private let store: SnapshotStore
    private let includesVolatile: Bool
    private var reader: ImageRereader
    private var text: ImageText

    init(_ snapshot: Snapshot, includesVolatile: Bool) {
        store = snapshot.store
        self.includesVolatile = includesVolatile
        reader = ImageRereader(store)
        text = ImageText(leavesOutVolatile: !includesVolatile)
    }

    /// The image at a position, with instants as ISO-8601 text, whatever form it is saved in.
    ///
    /// - Throws: ``ReadingAgainFailure`` where its input changed since it was judged.
    mutating func value(at position: Int) throws(ReadingAgainFailure) -> JSONValue {
        var text = text
        text.clear()
        try reader.read(store.order[position]) { image in text.write(image, depth: 0) }
        let bytes = String(decoding: text.output, as: UTF8.self)
        self.text = text
        // Values nested deeper than a parser of expressions goes are compared as text.
        guard let value = try? JSONValue(json: bytes) else { return .string(bytes) }
        return includesVolatile ? value : Self.withoutQueries(value)
    }

    /// The image without the queries of its icons' addresses.
    private static func withoutQueries(_ image: JSONValue) -> JSONValue {
        guard case .object(var members) = image, case .array(let applications)? = members["Applications"] else {
            return image
        }
        members.set(
            "Applications",
            to: .array(
                applications.map { application in
                    guard case .object(var members) = application, case .string(let address)? = members["IconURL"],
                        let end = address.utf8.firstIndex(of: UInt8(ascii: "?"))
                    else { return application }
                    members.set("IconURL", to: .string(String(address[..<end])))
                    return .object(members)
                }
            )
        )
        return .object(members)
    }
}
