/// What a YAML parser tells of the text, one step after the other.
struct YAMLEvent {
    enum Kind {
        case documentStart
        case documentEnd
        case streamEnd
        /// A value without parts; plain if no quotes and no block style make it a string.
        case scalar(isPlain: Bool)
        case list
        case listEnd
        case mapping
        case mappingEnd
    }

    let kind: Kind
    /// Offset of its first byte in the text.
    let start: Int
    /// Offset behind its last byte; of the end of a list or mapping in block style, of whatever comes next.
    let end: Int
    /// How many characters stand before it on its line, as the parser counts lines.
    let column: Int
}
