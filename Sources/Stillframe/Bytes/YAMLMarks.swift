private import CSIMD

extension Span<UInt8> {
    /// Calls `body` with the offset of each byte that may say something inside a plain scalar of YAML, in order: by far the
    /// most do not.
    func forEachYAMLMark(_ body: (Int) -> Void) {
        let wide = count & ~15
        // SAFETY: each step reads 16 bytes of the `wide` ones, which are no more than there are.
        unsafe withUnsafeBufferPointer { buffer in
            guard let bytes = buffer.baseAddress else { return }
            for start in stride(from: 0, to: wide, by: 16) {
                var mask = unsafe stillframe_yaml_mask(bytes + start)
                while mask != 0 {
                    body(start + mask.trailingZeroBitCount)
                    mask &= mask - 1
                }
            }
        }
        for index in wide..<count {
            let byte = self[index]
            if byte < 0x21 || byte > 0x7e || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "#") { body(index) }
        }
    }
}
