/// Base64 as RFC 4648 has it: padded, without line breaks.
enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")

    static func encode(_ bytes: some Sequence<UInt8>) -> String {
        var text = ""
        var group = 0
        var count = 0
        for byte in bytes {
            group = group << 8 | Int(byte)
            count += 1
            if count == 3 {
                for shift in [18, 12, 6, 0] { text.append(alphabet[group >> shift & 63]) }
                (group, count) = (0, 0)
            }
        }
        if count == 1 { text += String([alphabet[group >> 2], alphabet[group << 4 & 63]]) + "==" }
        if count == 2 {
            text += String([alphabet[group >> 10], alphabet[group >> 4 & 63], alphabet[group << 2 & 63]]) + "="
        }
        return text
    }
}
