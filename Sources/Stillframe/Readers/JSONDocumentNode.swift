/// One value of a document, 28 bytes.
struct JSONDocumentNode {
    /// Offset of a string's text, or of any other value's first byte.
    var offset: UInt32
    /// Length of a string's text, or of a number's spelling; else 0.
    var length: UInt32 = 0
    /// Offset and length of the member's name; meaningless outside objects.
    var nameOffset: UInt32 = 0
    var nameLength: UInt32 = 0
    /// Index of the node after the last one inside this value.
    var next: UInt32 = 0
    /// How many elements or members it has; members of the same name count once.
    var count: UInt32 = 0
    var kind: Kind
    var hasEscapes = false
    var nameHasEscapes = false
    /// What equal names make of a member.
    var role = Role.only

    /// The type, and for booleans the value.
    enum Kind: UInt8 {
        case null
        case `true`
        case `false`
        case number
        case string
        case array
        case object
    }

    /// What equal names make of a member.
    enum Role: UInt8 {
        /// No other has its name.
        case only
        /// Its place counts, but a later one's value.
        case replaced
        /// Its value counts, at another's place.
        case moved
    }
}
