private import CSIMD

/// Reads JSON along a schema in one pass: a cursor over a block of bytes, validating everything it passes (RFC 8259).
///
/// The program's hot loop. Strings stay spans of the block; unknown values are validated and skipped. The block ends in
/// at least ``padding`` zero bytes, so that inner loops need no length test: a zero is never valid in JSON text, so it
/// stops every loop, and only then the end is looked at.
@safe
struct JSONReader: ShapeReader {
    /// How many zero bytes follow the block's last.
    static let padding = 64

    let bytes: UnsafePointer<UInt8>
    /// The number of bytes in the block.
    let end: Int
    /// Whether nothing follows the block in its input.
    let isLast: Bool
    let limits: ReadLimits
    var position: Int
    /// How many objects and arrays the cursor stands in.
    var depth = 0
    var skipped = ValueSpan.absent
    var unknownName = ValueSpan.absent
    /// What stopped the reader, after it threw ``ReadFailure/damaged``.
    var damage: ReadDamage?

    /// Reads a block from an offset on; the block outlives every use of the reader.
    init(_ block: BlockView, limits: ReadLimits, position: Int = 0) {
        // SAFETY: the block outlives every use of the reader, as the comment asks.
        unsafe bytes = block.start
        end = block.count
        isLast = block.isLast
        self.limits = limits
        self.position = position
    }

    /// The byte at an offset; zero from the end on.
    ///
    /// - Precondition: `offset` is at most `end` + 48.
    @inline(__always)
    func byte(_ offset: Int) -> UInt8 {
        // SAFETY: the block is padded.
        unsafe bytes[offset]
    }

    /// The next byte.
    @inline(__always)
    var current: UInt8 { byte(position) }

    /// Passes over white space.
    @inline(__always)
    mutating func skipSpace() {
        if current > 0x20 { return }
        skipLongSpace()
    }

    private mutating func skipLongSpace() {
        while true {
            switch current {
            case 0x0a, 0x20:
                position += 1
                // Indentation comes in long runs of blanks.
                while true {
                    // SAFETY: 16 bytes from below `end` on are within block and padding.
                    let mask = unsafe stillframe_nonblank_mask(bytes + position)
                    if mask != 0 {
                        position += mask.trailingZeroBitCount
                        break
                    }
                    position += 16
                }
                if current > 0x20 { return }
            case 0x09, 0x0d:
                position += 1
            default:
                return
            }
        }
    }

    /// The failure for an unexpected byte at the cursor: out of bytes at the block's end, else damage.
    @inline(never)
    mutating func unexpected(_ expectation: String) -> ReadFailure {
        guard position < end else { return outOfBytes("the text ends where \(expectation) is expected") }
        return fail(.damagedJSON, "\(describe(current)) where \(expectation) is expected", at: position)
    }

    /// The failure for a block that ends inside a value.
    @inline(never)
    mutating func outOfBytes(_ message: String) -> ReadFailure {
        guard isLast else { return .outOfBytes }
        return fail(.damagedJSON, message, at: end)
    }

    /// Keeps the details of damage.
    @inline(never)
    mutating func fail(_ kind: ProblemKind, _ message: String, at offset: Int) -> ReadFailure {
        damage = ReadDamage(kind: kind, message: message, offset: offset)
        return .damaged
    }

    private func describe(_ byte: UInt8) -> String {
        switch byte {
        case 0: "a NUL byte"
        case 0x21...0x7e: "'\(Character(UnicodeScalar(byte)))'"
        case 0x80...: "a byte outside ASCII (0x\(String(byte, radix: 16)))"
        default: "a control character (0x\(String(byte, radix: 16)))"
        }
    }
}
