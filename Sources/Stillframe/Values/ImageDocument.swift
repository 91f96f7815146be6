/// Images laid out as values: their texts, decoded, and what stands where; nothing refers to the dump any more.
final class ImageDocument: Sendable {
    let bytes: [UInt8]
    let nodes: [ImageNode]
    /// Names that the model doesn't know, as they are numbered in nodes.
    let names: [String]
    /// The node of each image.
    let images: [UInt32]

    init(bytes: [UInt8], nodes: [ImageNode], names: [String], images: [UInt32]) {
        self.bytes = bytes
        self.nodes = nodes
        self.names = names
        self.images = images
    }

    /// The images as values.
    var values: [ImageValue] {
        images.map { ImageValue(document: self, index: $0) }
    }

    /// The name of a member.
    func name(at index: UInt32) -> String {
        let code = nodes[Int(index)].name
        return code < ImageNode.firstOwnName ? ModelName.all[Int(code)] : names[Int(code - ImageNode.firstOwnName)]
    }
}
