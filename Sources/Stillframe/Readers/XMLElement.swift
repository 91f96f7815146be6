/// An element outside captured ones, its offsets counted in the block; valid while it is told of.
@safe
struct XMLElement {
    private let nameStart: UnsafePointer<UInt8>
    private let text: XMLText
    /// Offset of the end of the start tag: of its `>`, or of the `/` before it.
    private let tagEnd: Int

    /// Makes an element of a name that ends in a zero.
    @unsafe
    init(name: UnsafePointer<UInt8>, text: XMLText, tagEnd: Int) {
        // SAFETY: the caller vouches for a name that lives as long as the element is looked at.
        unsafe nameStart = name
        self.text = text
        self.tagEnd = tagEnd
    }

    /// The local name; a prefix that is not declared is cut off, too.
    var name: String {
        // SAFETY: the name ends in a zero.
        let name = unsafe String(cString: nameStart)
        guard let colon = name.utf8.lastIndex(of: UInt8(ascii: ":")) else { return name }
        return String(name[name.index(after: colon)...])
    }

    /// Offset of the start tag.
    var offset: Int { text.tagStart(before: tagEnd) }

    /// Offset of what follows the start tag.
    var contentOffset: Int { tagEnd + 1 }

    /// The start tag as it stands, closed as one that is not empty.
    var tag: [UInt8] { text.bytes(offset..<tagEnd) + [UInt8(ascii: ">")] }
}
