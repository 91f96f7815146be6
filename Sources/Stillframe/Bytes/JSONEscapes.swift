private import CSIMD

/// Turns the escapes of a validated JSON string into the bytes they stand for, and bytes into such escapes.
enum JSONEscapes {
    /// Appends a byte of a string's text, escaped only if JSON asks for it.
    static func append(_ byte: UInt8, to output: inout [UInt8]) {
        let growth = growth(of: byte)
        if growth == 0 { return output.append(byte) }
        var escape: InlineArray<6, UInt8> = [0, 0, 0, 0, 0, 0]
        fill(&escape, with: byte)
        for place in 0...growth { output.append(escape[place]) }
    }

    /// How many more bytes than one a byte of a string's text takes in JSON.
    @inline(__always)
    static func growth(of byte: UInt8) -> Int {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x0a, 0x0d, 0x09: 1
        case 0..<0x20: 5
        default: 0
        }
    }

    /// Writes the escape of a byte that JSON asks one for, and returns its length; `target` has room for six bytes.
    @inline(__always)
    @unsafe
    static func writeEscape(_ byte: UInt8, to target: UnsafeMutablePointer<UInt8>) -> Int {
        // SAFETY: the caller vouches for the room.
        if byte >= 0x20 {
            unsafe target[0] = UInt8(ascii: "\\")
            unsafe target[1] = byte
            return 2
        }
        var escape: InlineArray<6, UInt8> = [0, 0, 0, 0, 0, 0]
        fill(&escape, with: byte)
        let length = growth(of: byte) + 1
        for place in 0..<length { unsafe target[place] = escape[place] }
        return length
    }

    private static func fill(_ escape: inout InlineArray<6, UInt8>, with byte: UInt8) {
        escape[0] = UInt8(ascii: "\\")
        switch byte {
        case 0x0a: escape[1] = UInt8(ascii: "n")
        case 0x0d: escape[1] = UInt8(ascii: "r")
        case 0x09: escape[1] = UInt8(ascii: "t")
        case 0..<0x20:
            let low = byte & 15
            escape[1] = UInt8(ascii: "u")
            escape[2] = UInt8(ascii: "0")
            escape[3] = UInt8(ascii: "0")
            escape[4] = UInt8(ascii: "0") + (byte >> 4)
            escape[5] = low < 10 ? UInt8(ascii: "0") + low : UInt8(ascii: "a") + low - 10
        default: escape[1] = byte
        }
    }

    /// Whether validated string text is escaped just as ``append(_:to:)`` escapes its value.
    ///
    /// False also where an escape of a control character stands as a number: those are rare.
    ///
    /// - Precondition: the source is part of a padded block.
    @unsafe
    static func areShortest(_ source: UnsafePointer<UInt8>, count: Int) -> Bool {
        var place = 0
        while place < count {
            // SAFETY: behind `count` come the string's quote and the block's padding.
            let mask = unsafe stillframe_odd_escape_mask(source + place)
            if mask != 0, unsafe hasOdd(source, count: count) { return false }
            place += 16
        }
        return true
    }

    /// The same question, escape by escape: a backslash before `u` may itself be escaped.
    private static func hasOdd(_ source: UnsafePointer<UInt8>, count: Int) -> Bool {
        var place = 0
        while place + 1 < count {
            // SAFETY: the place and the next one are below the count.
            let byte = unsafe source[place]
            if byte == UInt8(ascii: "\\") {
                if unsafe "u/bf".utf8.contains(source[place + 1]) { return true }
                place += 1
            }
            place += 1
        }
        return false
    }

    /// How many bytes beyond `count` the target must have room for.
    static let slack = 16

    /// Decodes `count` bytes of validated string text and returns how many bytes were written, at most `count`.
    ///
    /// - Precondition: the reader has accepted the text, so every escape is whole and every surrogate has its partner;
    ///   `target` has room for `count` + ``slack``
    ///   bytes, and the source is part of a padded block.
    @unsafe
    static func decode(_ source: UnsafePointer<UInt8>, count: Int, into target: UnsafeMutablePointer<UInt8>) -> Int {
        var from = 0
        var to = 0
        while from < count {
            // SAFETY: `from` stays below `count` and `to` never overtakes it; behind `count` come the string's quote and
            // the block's padding, and the target has room for a run of 16 more.
            let mask = unsafe stillframe_string_mask(source + from) & 0xffff
            unsafe UnsafeMutableRawPointer(target + to).copyMemory(from: source + from, byteCount: 16)
            let run = min(mask == 0 ? 16 : mask.trailingZeroBitCount, count - from)
            from += run
            to += run
            if run == 16 || from >= count { continue }
            from += 1
            let kind = unsafe source[from]
            from += 1
            if kind == UInt8(ascii: "u") {
                var scalar = unsafe hexadecimal(source + from, room: count - from)
                from += 4
                if scalar & 0xfc00 == 0xd800, from + 6 <= count {
                    let low = unsafe hexadecimal(source + from + 2, room: count - from - 2)
                    scalar = 0x10000 + (scalar & 0x3ff) << 10 + low & 0x3ff
                    from += 6
                }
                unsafe to += encode(scalar, into: target + to)
            } else {
                unsafe target[to] = plain(kind)
                to += 1
            }
        }
        return to
    }

    private static func plain(_ kind: UInt8) -> UInt8 {
        switch kind {
        case UInt8(ascii: "n"): 0x0a
        case UInt8(ascii: "t"): 0x09
        case UInt8(ascii: "r"): 0x0d
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0c
        default: kind
        }
    }

    @unsafe
    private static func hexadecimal(_ digits: UnsafePointer<UInt8>, room: Int) -> UInt32 {
        var value: UInt32 = 0
        for index in 0..<min(4, room) {
            // SAFETY: `index` is below `room`.
            let digit = unsafe digits[index]
            value = value << 4 | UInt32(digit < 0x40 ? digit - 0x30 : (digit | 0x20) - 0x57)
        }
        return value
    }

    /// Writes a scalar as UTF-8, one to four bytes; its escape was at least six, so there is room.
    @unsafe
    private static func encode(_ scalar: UInt32, into target: UnsafeMutablePointer<UInt8>) -> Int {
        // SAFETY: at most four bytes are written where at least six were read.
        switch scalar {
        case 0..<0x80:
            unsafe target[0] = UInt8(scalar)
            return 1
        case 0x80..<0x800:
            unsafe target[0] = UInt8(0xc0 | scalar >> 6)
            unsafe target[1] = UInt8(0x80 | scalar & 0x3f)
            return 2
        case 0x800..<0x10000:
            unsafe target[0] = UInt8(0xe0 | scalar >> 12)
            unsafe target[1] = UInt8(0x80 | scalar >> 6 & 0x3f)
            unsafe target[2] = UInt8(0x80 | scalar & 0x3f)
            return 3
        default:
            unsafe target[0] = UInt8(0xf0 | scalar >> 18 & 0x7)
            unsafe target[1] = UInt8(0x80 | scalar >> 12 & 0x3f)
            unsafe target[2] = UInt8(0x80 | scalar >> 6 & 0x3f)
            unsafe target[3] = UInt8(0x80 | scalar & 0x3f)
            return 4
        }
    }
}
