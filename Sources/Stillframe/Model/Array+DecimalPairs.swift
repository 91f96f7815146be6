extension [UInt8] {
    /// Appends a number below 100 as two decimal digits.
    @inline(__always)
    mutating func appendPair(_ number: UInt) {
        append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: number / 10))
        append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: number % 10))
    }
}
