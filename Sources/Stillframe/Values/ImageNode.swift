internal import JMESPath

/// One value of an image, 24 bytes.
struct ImageNode {
    /// Where a string's text or a number's spelling lies in the document's bytes.
    var offset: UInt32 = 0
    var length: UInt32 = 0
    /// Index of the node after the last one inside this value.
    var next: UInt32 = 0
    /// How many elements or members it has.
    var count: UInt32 = 0
    /// The code of a ``ModelName``, or ``firstOwnName`` and the place among the document's own names.
    var name: UInt32 = 0
    var kind: Kind

    /// From this number on names are those of the document.
    static let firstOwnName: UInt32 = 256

    /// The type, and for booleans the value.
    enum Kind: UInt8 {
        case null
        case `true`
        case `false`
        case number
        case string
        case list
        case object

        /// The type alone.
        var type: JSONKind {
            switch self {
            case .null: .null
            case .true, .false: .boolean
            case .number: .number
            case .string: .string
            case .list: .array
            case .object: .object
            }
        }
    }
}
