/// About how large a value is, with all that lies in it.
public struct JSONExtent: Sendable, Hashable {
    /// How many values it is: itself, and each element and member.
    public var values: Int
    /// How many bytes its texts and numbers take; a tenth more or less makes no difference.
    public var bytes: Int

    /// Makes an extent, of one empty value unless said otherwise.
    @inlinable
    public init(values: Int = 1, bytes: Int = 0) {
        self.values = values
        self.bytes = bytes
    }

    /// Walks over a value and measures it.
    ///
    /// - Complexity: O(*n*) in the size of the value.
    @inlinable
    public init(measuring node: some JSONNode) {
        self.init()
        switch node.kind {
        case .null, .boolean: return
        case .number, .string: bytes = node.withUTF8 { $0.count }
        case .object: for name in node.names { bytes += name.utf8.count }
        case .array: break
        }
        for child in node.children {
            let extent = JSONExtent(measuring: child)
            values += extent.values
            bytes += extent.bytes
        }
    }
}
