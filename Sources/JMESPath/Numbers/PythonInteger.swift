/// A whole number of any size, read as Python's `int` reads a text.
///
/// White space around it, a sign, zeros before it, single `_` between digits and digits of any script are allowed.
package struct PythonInteger: Sendable, Hashable {
    /// The number in plain digits, a minus before them where it is negative.
    package let text: String

    /// Reads a text; `nil` where Python finds no number.
    package init?(_ text: String) {
        var scalars = text.unicodeScalars[...]
        while let first = scalars.first, NumberText.isSpace(first) { scalars.removeFirst() }
        while let last = scalars.last, NumberText.isSpace(last) { scalars.removeLast() }
        let isNegative = scalars.first == "-"
        if isNegative || scalars.first == "+" { scalars.removeFirst() }
        var digits = ""
        var isAfterDigit = false
        for scalar in scalars {
            if let digit = NumberText.digit(scalar) {
                if digits != "0" || digit != 0 {
                    if digits == "0" { digits = "" }
                    digits.unicodeScalars.append(Unicode.Scalar(UInt8(ascii: "0") + digit))
                }
                isAfterDigit = true
            } else if scalar == "_", isAfterDigit {
                isAfterDigit = false
            } else {
                return nil
            }
        }
        guard isAfterDigit else { return nil }
        self.text = (isNegative && digits != "0" ? "-" : "") + digits
    }

    /// The number in 64 bits; `nil` where it doesn't fit.
    package var value: Int? { Int(text) }
}
