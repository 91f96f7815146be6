internal import Stillframe

/// How many columns of a table a text takes, as the AWS CLI counts them.
enum TextWidth {
    /// Two for each code point that is wide or may be, one for every other.
    static func columns(_ text: Span<UInt8>) -> Int {
        var marks: UInt8 = 0
        for index in text.indices { marks |= text[index] }
        if marks < 0x80 { return text.count }
        var sum = 0
        var bytes: [UInt8] = []
        JSONText.append(plain: text, to: &bytes)
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            sum += scalar.isASCII || !isWide(scalar.value) ? 1 : 2
        }
        return sum
    }

    private static func isWide(_ value: UInt32) -> Bool {
        var low = 0
        var high = wide.count / 2
        while low < high {
            let middle = (low + high) / 2
            if wide[2 * middle + 1] < value { low = middle + 1 } else { high = middle }
        }
        return low < wide.count / 2 && wide[2 * low] <= value
    }
}
