/// A name without case, hyphens and underscores, as numbers: comparing is one operation, and no string is made for the
/// many words of a dump that end as the name of a secret does.
struct SecretName: Sendable {
    /// How many bytes one number holds; no name that is looked for is longer.
    private static let width = 16

    /// The last bytes, the very last one lowest.
    private let tail: UInt128
    private let count: Int
    /// Which bytes of a tail count when another name is compared with this one.
    private let mask: UInt128
    private let text: InlineArray<48, UInt8>

    /// Reads the name at a range of at most 48 bytes.
    init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        var tail: UInt128 = 0
        var count = 0
        var text = InlineArray<48, UInt8>(repeating: 0)
        for index in range {
            let byte = bytes[index]
            if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") { continue }
            let lower = byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte
            tail = tail << 8 | UInt128(lower)
            text[count] = lower
            count += 1
        }
        self.tail = tail
        self.count = count
        self.text = text
        mask = count >= Self.width ? .max : (1 << UInt128(count * 8)) - 1
    }

    /// A name to look for, of at most 16 letters in lower case.
    init(_ name: String) {
        precondition(name.utf8.count <= Self.width)
        let bytes = Array(name.utf8)
        self.init(bytes.span, 0..<bytes.count)
    }

    /// Names to look for.
    static func list(_ names: String...) -> [SecretName] {
        names.map(SecretName.init)
    }

    /// Whether this name is the whole of another.
    func isWhole(_ name: SecretName) -> Bool {
        name.count == count && name.tail & mask == tail
    }

    /// Whether the name ends in one of some others.
    func ends(in names: [SecretName]) -> Bool {
        for index in names.indices where count >= names[index].count && tail & names[index].mask == names[index].tail {
            return true
        }
        return false
    }

    /// Whether the name begins with one of some others.
    func begins(with names: [SecretName]) -> Bool {
        var head: UInt128 = 0
        for place in 0..<min(count, Self.width) {
            head = head << 8 | UInt128(text[place])
            for index in names.indices where names[index].count == place + 1 && names[index].tail == head {
                return true
            }
        }
        return false
    }

    /// Whether one of some others stands anywhere in the name.
    func contains(_ names: [SecretName]) -> Bool {
        var head: UInt128 = 0
        for place in 0..<count {
            head = head << 8 | UInt128(text[place])
            for index in names.indices
            where names[index].count <= place + 1 && head & names[index].mask == names[index].tail {
                return true
            }
        }
        return false
    }
}
