/// A whole number of any size; sums of large numbers are exact, as in Python.
@usableFromInline
struct BigInteger {
    private static let base: UInt64 = 1_000_000_000

    private(set) var isNegative = false
    /// Nine decimal digits each, the lowest first; no zeros at the end, so that zero has none.
    private var limbs: [UInt32] = []

    /// Reads digits, a minus before them; what else stands there counts as 0.
    ///
    /// - Complexity: O(*n*) in the number of digits.
    init(_ digits: Span<UInt8>) {
        var limb: UInt32 = 0
        var scale: UInt32 = 1
        let start = !digits.isEmpty && digits[0] == UInt8(ascii: "-") ? 1 : 0
        for index in digits.indices.dropFirst(start).reversed() {
            limb += UInt32(digits[index] &- UInt8(ascii: "0")) % 10 * scale
            scale *= 10
            if scale == 1_000_000_000 {
                limbs.append(limb)
                (limb, scale) = (0, 1)
            }
        }
        limbs.append(limb)
        trim()
        isNegative = start == 1 && !limbs.isEmpty
    }

    init(_ value: Int) {
        var rest = UInt64(value.magnitude)
        while rest > 0 {
            limbs.append(UInt32(rest % Self.base))
            rest /= Self.base
        }
        isNegative = value < 0
    }

    /// The whole part of a number.
    ///
    /// - Precondition: the number is finite.
    init(truncating value: Double) {
        let magnitude = value.magnitude.rounded(.towardZero)
        guard magnitude >= 1 else {
            self.init(0)
            return
        }
        // A double is a whole number of 53 bits times a power of two.
        let shift = max(0, Int(magnitude.exponent) - 52)
        self.init(Int(magnitude / Double(sign: .plus, exponent: shift, significand: 1)))
        for _ in 0..<shift { add(self) }
        isNegative = value < 0
    }

    /// The number as 64 bits; `nil` if it doesn't fit.
    var small: Int? { Int(description) }

    var description: String {
        guard let last = limbs.last else { return "0" }
        var text = isNegative ? "-" : ""
        text += String(last)
        for limb in limbs.dropLast().reversed() {
            let digits = String(limb)
            text += String(repeating: "0", count: 9 - digits.count) + digits
        }
        return text
    }

    /// The nearest double; infinite where none is near.
    var double: Double { Double(description) ?? .nan }

    var magnitude: BigInteger {
        var copy = self
        copy.isNegative = false
        return copy
    }

    static func + (left: BigInteger, right: BigInteger) -> BigInteger {
        var result = left
        if left.isNegative == right.isNegative {
            result.add(right)
        } else if compareMagnitudes(left, right) < 0 {
            result = right
            result.subtract(left)
        } else {
            result.subtract(right)
        }
        return result
    }

    /// Less than, equal to or greater than 0, as the left is less than, equal to or greater than the right.
    static func compare(_ left: BigInteger, _ right: BigInteger) -> Int {
        if left.isNegative != right.isNegative { return left.isNegative ? -1 : 1 }
        let order = compareMagnitudes(left, right)
        return left.isNegative ? -order : order
    }

    /// The quotient by a small count, rounded to the nearest double once.
    ///
    /// - Precondition: the divisor is from 1 to 2^32.
    func divided(by divisor: Int) -> Double {
        let divisor = UInt64(divisor)
        var quotient = self
        var rest: UInt64 = 0
        for index in quotient.limbs.indices.reversed() {
            let part = rest * Self.base + UInt64(quotient.limbs[index])
            quotient.limbs[index] = UInt32(part / divisor)
            rest = part % divisor
        }
        quotient.trim()
        // Digits enough to round by, and one more that says whether anything is left.
        var text = (isNegative ? "-" : "") + quotient.magnitude.description + "."
        for _ in 0..<40 {
            rest *= 10
            text += String(rest / divisor)
            rest %= divisor
        }
        return Double(text + (rest > 0 ? "1" : "0")) ?? .nan
    }

    private mutating func add(_ other: BigInteger) {
        var carry: UInt64 = 0
        for index in 0..<max(limbs.count, other.limbs.count) {
            if index == limbs.count { limbs.append(0) }
            let sum = UInt64(limbs[index]) + (index < other.limbs.count ? UInt64(other.limbs[index]) : 0) + carry
            limbs[index] = UInt32(sum % Self.base)
            carry = sum / Self.base
        }
        if carry > 0 { limbs.append(UInt32(carry)) }
    }

    /// Takes away a number of no larger magnitude.
    private mutating func subtract(_ other: BigInteger) {
        var borrow: Int64 = 0
        for index in limbs.indices {
            var rest = Int64(limbs[index]) - (index < other.limbs.count ? Int64(other.limbs[index]) : 0) - borrow
            borrow = rest < 0 ? 1 : 0
            if rest < 0 { rest += Int64(Self.base) }
            limbs[index] = UInt32(rest)
        }
        trim()
    }

    private mutating func trim() {
        while limbs.last == 0 { limbs.removeLast() }
        if limbs.isEmpty { isNegative = false }
    }

    private static func compareMagnitudes(_ left: BigInteger, _ right: BigInteger) -> Int {
        if left.limbs.count != right.limbs.count { return left.limbs.count < right.limbs.count ? -1 : 1 }
        for (one, other) in zip(left.limbs.reversed(), right.limbs.reversed()) where one != other {
            return one < other ? -1 : 1
        }
        return 0
    }
}
