/// Base64 as Python's `binascii` reads it when it isn't told to be strict.
///
/// Everything outside the alphabet is skipped. An equals sign counts only after two or three characters of a group;
/// once it completes the group, the rest is ignored.
enum LenientBase64 {
    /// The bytes a text stands for; `nil` if a group of four is left open.
    static func decode(_ text: some Sequence<UInt8>) -> [UInt8]? {
        var bytes: [UInt8] = []
        var position = 0
        var padding = 0
        var rest: UInt8 = 0
        for character in text {
            if character == UInt8(ascii: "=") {
                guard position >= 2 else { continue }
                padding += 1
                if position + padding >= 4 { return bytes }
                continue
            }
            guard let value = value(of: character) else { continue }
            padding = 0
            switch position {
            case 0: break
            case 1: bytes.append(rest << 2 | value >> 4)
            case 2: bytes.append(rest << 4 | value >> 2)
            default: bytes.append(rest << 6 | value)
            }
            rest = value
            position = (position + 1) % 4
        }
        return position == 0 ? bytes : nil
    }

    /// What a character of the alphabet stands for, 0 to 63.
    static func value(of character: UInt8) -> UInt8? {
        switch character {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): character - UInt8(ascii: "A")
        case UInt8(ascii: "a")...UInt8(ascii: "z"): character - UInt8(ascii: "a") + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0") + 52
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
