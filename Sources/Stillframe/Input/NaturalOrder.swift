/// The order of logical names: by path component; digit runs by value, a dot before everything else, so that `images.json`
/// comes before `images-2.json` and `images (2).json`; then fewer leading zeros, then the bytes that the system has for the
/// name.
enum NaturalOrder {
    /// Whether the left name comes before the right one.
    static func isBefore(_ left: String, _ right: String) -> Bool {
        let leftParts = components(of: left)
        let rightParts = components(of: right)
        for (leftPart, rightPart) in zip(leftParts, rightParts) {
            let order = compare(Array(leftPart), Array(rightPart))
            if order != 0 { return order < 0 }
        }
        return leftParts.count < rightParts.count
    }

    private static func components(of name: String) -> [ArraySlice<UInt8>] {
        LogicalName.bytes(of: name).split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    }

    /// Negative, zero or positive, as the left component comes before, with or behind the right one.
    private static func compare(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var leftIndex = 0
        var rightIndex = 0
        var zeros = 0
        while leftIndex < left.count, rightIndex < right.count {
            let leftByte = left[leftIndex]
            let rightByte = right[rightIndex]
            if isDigit(leftByte), isDigit(rightByte) {
                let leftRun = digits(left, &leftIndex)
                let rightRun = digits(right, &rightIndex)
                let leftValue = leftRun.drop { $0 == UInt8(ascii: "0") }
                let rightValue = rightRun.drop { $0 == UInt8(ascii: "0") }
                if leftValue.count != rightValue.count { return leftValue.count - rightValue.count }
                if leftValue != rightValue { return leftValue.lexicographicallyPrecedes(rightValue) ? -1 : 1 }
                if zeros == 0 { zeros = leftRun.count - rightRun.count }
            } else {
                if leftByte != rightByte { return rank(leftByte) - rank(rightByte) }
                leftIndex += 1
                rightIndex += 1
            }
        }
        let rest = (left.count - leftIndex) - (right.count - rightIndex)
        if rest != 0 { return rest }
        if zeros != 0 { return zeros }
        return left == right ? 0 : left.lexicographicallyPrecedes(right) ? -1 : 1
    }

    private static func rank(_ byte: UInt8) -> Int { byte == UInt8(ascii: ".") ? -1 : Int(byte) }

    private static func digits(_ bytes: [UInt8], _ index: inout Int) -> ArraySlice<UInt8> {
        let start = index
        while index < bytes.count, isDigit(bytes[index]) { index += 1 }
        return bytes[start..<index]
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10
    }
}
