/// A number as its decimal digits say it: `significand` times ten to the power `exponent`, and its sign.
struct DecimalNumber {
    private var isNegative = false
    /// The first 19 significant digits; leading zeros don't count.
    private var significand: UInt64 = 0
    private var exponent = 0
    /// Whether digits other than 0 follow those of the significand.
    private var isCut = false

    /// Reads a number: a sign, digits with a point, an exponent; as JSON has it or as Python's `float` takes it.
    ///
    /// - Complexity: O(*n*) in the text's length.
    init?(_ text: Span<UInt8>) {
        var index = 0
        if index < text.count, text[index] == UInt8(ascii: "-") || text[index] == UInt8(ascii: "+") {
            isNegative = text[index] == UInt8(ascii: "-")
            index += 1
        }
        let start = index
        readDigits(text, at: &index, isFraction: false)
        var digitCount = index - start
        if index < text.count, text[index] == UInt8(ascii: ".") {
            index += 1
            let start = index
            readDigits(text, at: &index, isFraction: true)
            digitCount += index - start
        }
        guard digitCount > 0 else { return nil }
        if index < text.count, text[index] | 0x20 == UInt8(ascii: "e") {
            index += 1
            guard readExponent(text, at: &index) else { return nil }
        }
        guard index == text.count else { return nil }
    }

    /// Where the first significant digit stands: the number is at least 10^(order - 1) and below 10^order.
    var order: Int {
        var order = exponent
        var rest = significand
        while rest > 0 {
            rest /= 10
            order += 1
        }
        return order
    }

    /// The number times a power of ten, if that is an integer of 64 bits.
    func scaled(byPowerOfTen power: Int) -> Int64? {
        guard !isCut else { return nil }
        guard significand != 0 else { return 0 }
        var value = significand
        var power = exponent + power
        while power < 0 {
            let (quotient, remainder) = value.quotientAndRemainder(dividingBy: 10)
            guard remainder == 0 else { return nil }
            value = quotient
            power += 1
        }
        while power > 0 {
            guard value < UInt64(Int64.max) / 10 else { return nil }
            value *= 10
            power -= 1
        }
        guard let magnitude = Int64(exactly: value) else { return nil }
        return isNegative ? -magnitude : magnitude
    }

    private mutating func readDigits(_ text: Span<UInt8>, at index: inout Int, isFraction: Bool) {
        while index < text.count {
            let digit = text[index] &- UInt8(ascii: "0")
            guard digit < 10 else { return }
            if significand < 1_000_000_000_000_000_000 {
                significand = significand &* 10 &+ UInt64(digit)
                if isFraction { exponent -= 1 }
            } else {
                isCut = isCut || digit != 0
                if !isFraction { exponent += 1 }
            }
            index += 1
        }
    }

    private mutating func readExponent(_ text: Span<UInt8>, at index: inout Int) -> Bool {
        var isNegative = false
        if index < text.count, text[index] == UInt8(ascii: "-") || text[index] == UInt8(ascii: "+") {
            isNegative = text[index] == UInt8(ascii: "-")
            index += 1
        }
        let start = index
        var value = 0
        while let digit = TimestampParser.digit(text, at: index) {
            // A larger exponent than any count of digits could make up for says no more.
            if value < 1 << 48 { value = value * 10 + digit }
            index += 1
        }
        exponent += isNegative ? -value : value
        return index > start
    }
}

extension DecimalNumber {
    /// The double nearest to a number of at least 10^-7.
    ///
    /// Doubles from 2^-24 on are multiples of 2^-76, so the midpoints between them have at most 77 digits after the
    /// point: below 10^12, a hundred significant digits and whether anything follows decide which double is nearest.
    ///
    /// - Precondition: `text` is what the number was read from, and `order` is in -6...12.
    func nearestDouble(_ text: Span<UInt8>) -> Double? {
        var digits: [UInt8] = []
        digits.reserveCapacity(min(text.count, 100) + 12)
        digits.append(contentsOf: isNegative ? "-0.".utf8 : "+0.".utf8)
        let end = digits.count + 100
        var isCut = false
        for index in text.indices {
            let byte = text[index]
            if byte | 0x20 == UInt8(ascii: "e") { break }
            guard let digit = TimestampParser.digit(text, at: index) else { continue }
            if digits.count == end {
                isCut = isCut || digit != 0
            } else if digit != 0 || digits.last != UInt8(ascii: ".") {
                digits.append(byte)
            }
        }
        if isCut { digits.append(UInt8(ascii: "1")) }
        digits.append(contentsOf: order < 0 ? "e-".utf8 : "e+".utf8)
        digits.appendPair(order.magnitude)
        return Double(String(decoding: digits, as: UTF8.self))
    }
}
