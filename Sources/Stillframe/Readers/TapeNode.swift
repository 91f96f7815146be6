/// One value of a tape, 24 bytes.
struct TapeNode {
    /// What the form says of the value's type.
    enum Kind: UInt8 {
        case null
        case `true`
        case `false`
        case number
        case string
        /// A scalar of YAML without quotes: a string, a number, a boolean or a time, as the schema says.
        case plain
        /// Members by name.
        case structure
        case list
        /// An XML element without child elements: text, a boolean, a time, or an empty list or structure.
        case text
        /// An XML element with child elements: a structure, a list, a map, or an element of a flattened one.
        case element
    }

    /// Number of the member's name in the tape's names; meaningless in a list.
    var name: UInt32
    /// Index of the node after the last one inside this value; while the value is open, of the value around it.
    var next: UInt32
    /// Offset of the value in the tape's text: of a string's opening quote, of any other value's first byte.
    var place: UInt32
    /// How many bytes of text it has, quotes not counted.
    var length: UInt32 = 0
    /// Where it stands in the input.
    var source: UInt32
    var kind: Kind
    /// Whether the text has JSON escapes.
    var hasEscapes = false
    /// Whether the value was read as part of a flattened list or map that began before it.
    var isTaken = false
}
