/// What a number is worth, by Python's rules: whole numbers are exact whatever their size, all others are doubles.
@usableFromInline
enum Numeric {
    case integer(Int)
    /// A whole number that may be larger than 64 bits.
    case big(BigInteger)
    case float(Double)

    /// Reads a number as JSON spells it.
    ///
    /// - Complexity: O(*n*) in the length of the spelling.
    @usableFromInline
    init(_ spelling: Span<UInt8>) {
        if let value = Self.small(spelling) {
            self = .integer(value)
            return
        }
        for index in spelling.indices where Self.isOfDouble(spelling[index]) {
            var text = ""
            for index in spelling.indices { text.unicodeScalars.append(Unicode.Scalar(spelling[index])) }
            self = .float(Double(text) ?? .nan)
            return
        }
        self = spelling.isEmpty ? .float(.nan) : .big(BigInteger(spelling))
    }

    /// Whether a character makes a number a double; `NaN` and `Infinity`, which Python's JSON has, are doubles too.
    @usableFromInline
    static func isOfDouble(_ character: UInt8) -> Bool {
        ".eENI".utf8.contains(character)
    }

    /// A whole number of up to 18 digits.
    private static func small(_ spelling: Span<UInt8>) -> Int? {
        let start = !spelling.isEmpty && spelling[0] == UInt8(ascii: "-") ? 1 : 0
        guard 1...18 ~= spelling.count - start else { return nil }
        var value = 0
        for index in start..<spelling.count {
            let digit = spelling[index] &- UInt8(ascii: "0")
            guard digit < 10 else { return nil }
            value = value * 10 + Int(digit)
        }
        return start == 1 ? -value : value
    }

    /// The number as Python prints it.
    @usableFromInline
    var text: String {
        switch self {
        case .integer(let value): String(value)
        case .big(let value): value.description
        case .float(let value): FloatText.text(value)
        }
    }

    /// The number as JSON; `nil` for infinity and what is no number.
    @usableFromInline
    var json: JSONNumber? {
        if case .float(let value) = self, !value.isFinite { return nil }
        return JSONNumber(valid: text)
    }

    /// The nearest double.
    var double: Double {
        switch self {
        case .integer(let value): Double(value)
        case .big(let value): value.double
        case .float(let value): value
        }
    }

    private var big: BigInteger? {
        switch self {
        case .integer(let value): BigInteger(value)
        case .big(let value): value
        case .float: nil
        }
    }

    @usableFromInline
    static func + (left: Numeric, right: Numeric) -> Numeric {
        if case .integer(let left) = left, case .integer(let right) = right {
            let (sum, overflow) = left.addingReportingOverflow(right)
            if !overflow { return .integer(sum) }
        }
        if let left = left.big, let right = right.big { return .big(left + right) }
        return .float(left.double + right.double)
    }

    /// The number divided by a count of elements, which is always a double.
    @usableFromInline
    func divided(by count: Int) -> Numeric {
        switch self {
        case .integer(let value) where value.magnitude < 1 << 53: .float(Double(value) / Double(count))
        case .integer(let value): .float(BigInteger(value).divided(by: count))
        case .big(let value): .float(value.divided(by: count))
        case .float(let value): .float(value / Double(count))
        }
    }

    @usableFromInline
    var magnitude: Numeric {
        switch self {
        case .integer(let value): value == .min ? .big(BigInteger(value).magnitude) : .integer(abs(value))
        case .big(let value): .big(value.magnitude)
        case .float(let value): .float(value.magnitude)
        }
    }

    /// The next whole number in a direction; `nil` for infinity and what is no number.
    @usableFromInline
    func rounded(_ rule: FloatingPointRoundingRule) -> Numeric? {
        guard case .float(let value) = self else { return self }
        guard value.isFinite else { return nil }
        let whole = value.rounded(rule)
        return Int(exactly: whole).map(Numeric.integer) ?? .big(BigInteger(truncating: whole))
    }

    /// Less than, equal to or greater than 0, as the left is; `nil` where one is no number.
    ///
    /// Exact for all mixtures.
    @usableFromInline
    static func compare(_ left: Numeric, _ right: Numeric) -> Int? {
        switch (left, right) {
        case (.integer(let left), .integer(let right)): return left < right ? -1 : left == right ? 0 : 1
        case (.float(let left), .float(let right)):
            if left.isNaN || right.isNaN { return nil }
            return left < right ? -1 : left == right ? 0 : 1
        case (.float, _): return compare(right, left).map { -$0 }
        case (_, .float(let right)): return left.big.flatMap { compare($0, right) }
        default:
            guard let left = left.big, let right = right.big else { return nil }
            return BigInteger.compare(left, right)
        }
    }

    private static func compare(_ left: BigInteger, _ right: Double) -> Int? {
        if right.isNaN { return nil }
        if right.isInfinite { return right < 0 ? 1 : -1 }
        let order = BigInteger.compare(left, BigInteger(truncating: right))
        if order != 0 { return order }
        let fraction = right - right.rounded(.towardZero)
        return fraction > 0 ? -1 : fraction < 0 ? 1 : 0
    }
}
