/// Doubles as Python's `repr` writes them: the fewest digits that give the number back, `1e-05`, `1e+16`, `100.0`.
enum FloatText {
    /// The text of a number; `NaN`, `Infinity` and `-Infinity` as Python's `json` has them.
    static func text(_ value: Double) -> String {
        if value.isNaN { return "NaN" }
        let sign = value.sign == .minus ? "-" : ""
        if value.isInfinite { return sign + "Infinity" }
        let (digits, point) = parts(of: value.magnitude)
        return sign + layOut(digits, point: point)
    }

    /// The significant digits, and how many of them stand before the decimal point.
    private static func parts(of value: Double) -> (digits: Substring, point: Int) {
        // Swift finds the same digits but changes to exponents elsewhere.
        let halves = value.description.split(separator: "e")
        let mantissa = (halves.first ?? "0").split(separator: ".", omittingEmptySubsequences: false)
        let whole = mantissa.first ?? "0"
        let exponent = halves.count > 1 ? Int(halves[1]) ?? 0 : 0
        var digits = (whole + (mantissa.count > 1 ? mantissa[1] : ""))[...]
        var point = whole.utf8.count + exponent
        while digits.utf8.count > 1, digits.first == "0" {
            digits.removeFirst()
            point -= 1
        }
        while digits.utf8.count > 1, digits.last == "0" { digits.removeLast() }
        return digits == "0" ? ("0", 1) : (digits, point)
    }

    private static func layOut(_ digits: Substring, point: Int) -> String {
        let count = digits.utf8.count
        if point > 16 || point <= -4 {
            let exponent = point - 1
            let size = String(exponent.magnitude)
            let rest = count > 1 ? "." + digits.dropFirst() : ""
            return digits.prefix(1) + rest + (exponent < 0 ? "e-" : "e+") + (size.count < 2 ? "0" : "") + size
        }
        if point <= 0 { return "0." + String(repeating: "0", count: -point) + digits }
        if point >= count { return digits + String(repeating: "0", count: point - count) + ".0" }
        return digits.prefix(point) + "." + digits.dropFirst(point)
    }
}
