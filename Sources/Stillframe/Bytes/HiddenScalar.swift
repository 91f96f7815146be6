/// Characters that a reader does not see but that change what is seen: control, direction and invisible characters.
///
/// A terminal obeys ESC, a browser reorders a line at U+202E, and a zero-width character makes two names look the same.
/// Every grammar of the reports writes such a character as visible text, `\u{202E}`.
package enum HiddenScalar {
    /// Whether a scalar must be made visible.
    package static func contains(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F: true  // C0, delete, C1
        case 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F: true  // soft hyphen, marks, zero-width space
        case 0x2028...0x202E, 0x2060...0x206F: true  // line separators, embeddings, overrides, isolates
        case 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true  // byte order mark, annotations, tags
        default: false
        }
    }

    /// Whether a scalar ends a line or stands for a gap in it, so that one space replaces it in a one-line grammar.
    package static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }

    /// Writes a scalar so that it can be seen.
    package static func write(_ scalar: Unicode.Scalar, to output: inout String) {
        output += "\\u{"
        output += String(scalar.value, radix: 16, uppercase: true)
        output += "}"
    }

    /// A text on one line with every hidden scalar made visible; line breaks and tabs become spaces.
    package static func visible(_ text: String) -> String {
        if plain.holdsAll(of: text) { return text }
        var output = ""
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            if isBreak(scalar) {
                if previous != "\r" || scalar != "\n" { output += " " }
            } else if contains(scalar) {
                write(scalar, to: &output)
            } else {
                output.unicodeScalars.append(scalar)
            }
            previous = scalar
        }
        return output
    }

    private static let plain = ASCIISet.printable(except: "")
}
