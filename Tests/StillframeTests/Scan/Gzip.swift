/// Gzip members whose data is stored, not compressed: enough to test reading.
enum Gzip {
    /// One member.
    static func stored(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var output: [UInt8] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]
        var rest = bytes
        repeat {
            let part = rest.prefix(0xffff)
            rest = rest.dropFirst(part.count)
            let count = UInt16(part.count)
            output.append(rest.isEmpty ? 1 : 0)
            output += [UInt8(count & 0xff), UInt8(count >> 8), UInt8(~count & 0xff), UInt8(~count >> 8)]
            output += part
        } while !rest.isEmpty
        return output + words(checksum(bytes)) + words(UInt32(truncatingIfNeeded: bytes.count))
    }

    private static func words(_ value: UInt32) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * UInt32($0))) }
    }

    private static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt32 {
        var sum = UInt32.max
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xedb8_8320 : sum >> 1 }
        }
        return ~sum
    }
}
