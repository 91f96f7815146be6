internal import Stillframe

/// Text as a JSON string (RFC 8259) that is also safe to print and to paste into a script.
///
/// Stops a text from ending the string; from breaking a line where JavaScript sees one (U+2028, U+2029); and from acting on a
/// terminal or on the reader's eye: control and other hidden characters are escaped, which a parser undoes exactly.
enum JSONString {
    /// Appends the text in quotes.
    static func write(_ text: String, to output: inout String) {
        output += "\""
        if plain.holdsAll(of: text) {
            output += text
        } else {
            for scalar in text.unicodeScalars { writeScalar(scalar, to: &output) }
        }
        output += "\""
    }

    private static let plain = ASCIISet.printable(except: "\"\\")

    private static func writeScalar(_ scalar: Unicode.Scalar, to output: inout String) {
        switch scalar {
        case "\"": output += "\\\""
        case "\\": output += "\\\\"
        case "\n": output += "\\n"
        case "\r": output += "\\r"
        case "\t": output += "\\t"
        case _ where HiddenScalar.contains(scalar):
            for unit in Character(scalar).utf16 {
                let digits = String(unit, radix: 16, uppercase: true)
                output += "\\u"
                output += String(repeating: "0", count: 4 - digits.count)
                output += digits
            }
        default: output.unicodeScalars.append(scalar)
        }
    }
}
