/// Where a value stands in its page's bytes, and what kind of thing stands there: eight bytes, nothing copied.
struct ValueSpan: Sendable, Hashable {
    /// Offset of the first byte: of a string's text after the quote, of any other value as a whole.
    var offset: UInt32
    /// Length in the low 28 bits, kind above, and on top whether every escape is of a quote or a backslash.
    private var lengthAndKind: UInt32

    /// What stands at the span.
    enum Kind: UInt32 {
        /// Nothing: the member is absent or null.
        case absent
        /// A string without escapes.
        case plain
        /// A string with escapes.
        case escaped
        /// A value of a type the model doesn't expect, kept as it stands.
        case raw
    }

    static let absent = ValueSpan(offset: 0, length: 0, kind: .absent)

    @inline(__always)
    init(offset: UInt32, length: Int, kind: Kind) {
        self.offset = offset
        self.lengthAndKind = UInt32(truncatingIfNeeded: length) & 0x0fff_ffff | kind.rawValue << 28
    }

    /// A string with escapes; `areShortest` where it is known that none could be spelled otherwise.
    @inline(__always)
    init(offset: UInt32, length: Int, areShortest: Bool) {
        self.init(offset: offset, length: length, kind: .escaped)
        if areShortest { lengthAndKind |= 1 << 31 }
    }

    @inline(__always)
    var length: Int { Int(lengthAndKind & 0x0fff_ffff) }

    @inline(__always)
    var kind: Kind { Kind(rawValue: lengthAndKind >> 28 & 3) ?? .absent }

    /// Whether a string is known to have no escapes but such as JSON asks for; false where nobody looked.
    @inline(__always)
    var isShortest: Bool { kind == .plain || lengthAndKind >> 31 != 0 }

    /// Whether a usable string stands here.
    @inline(__always)
    var isString: Bool { kind == .plain || kind == .escaped }
}
