private import CSIMD

/// The cheap look that lets nearly all texts pass before ``SecretFinder`` reads them.
extension Text {
    /// Whether the text must be read for credentials: it has a separator, a flag or rare letters of one.
    ///
    /// - Precondition: the text lies in a block, which goes on for ``JSONReader/padding`` bytes.
    var mayHoldSecret: Bool {
        if count < 6 { return false }
        if hasEscapes, hidesBytes { return true }
        let first = self[0]
        if first == UInt8(ascii: "-") || first == UInt8(ascii: "/") { return true }
        var index = 0
        while index < count {
            // SAFETY: 17 bytes from below `count` on are within block and padding.
            var mask = unsafe stillframe_secret_mask(start + index)
            if count - index < 16 { mask &= (1 << UInt32(count - index)) - 1 }
            if mask != 0 { return true }
            index += 16
        }
        return mayHoldSecretKey
    }

    /// Whether the text may have a word as long as a secret key, which then fills a piece of 16 bytes from end to end.
    private var mayHoldSecretKey: Bool {
        if count < SecretKeyShape.length { return false }
        var index = 0
        while count - index >= 16 {
            // SAFETY: 16 bytes from below `count` on are within block and padding.
            let mask = unsafe stillframe_nonblank_mask(start + index)
            if mask == 0xffff, isWordOfKey(at: index) { return true }
            index += 16
        }
        return false
    }

    private func isWordOfKey(at place: Int) -> Bool {
        for index in place..<place + 16 where !SecretKeyShape.isKeyByte(self[index]) { return false }
        return true
    }

    /// Whether an escape stands for a byte that may tell of a credential: any but `\\\\` and `\\"`, which fill paths.
    private var hidesBytes: Bool {
        var taken = -1
        var index = 0
        while index < count {
            // SAFETY: 16 bytes from below `count` on are within block and padding.
            var mask = unsafe stillframe_backslash_mask(start + index)
            if count - index < 16 { mask &= (1 << UInt32(count - index)) - 1 }
            while mask != 0 {
                let place = index + mask.trailingZeroBitCount
                mask &= mask - 1
                if place == taken { continue }
                guard place + 1 < count else { return true }
                let escaped = self[place + 1]
                if escaped != UInt8(ascii: "\\") && escaped != UInt8(ascii: "\"") { return true }
                // An escaped backslash before a letter of an escape: what is escaped twice.
                if place + 2 < count, self[place + 2] == UInt8(ascii: "u") || self[place + 2] == UInt8(ascii: "x") {
                    return true
                }
                taken = place + 1
            }
            index += 16
        }
        return false
    }
}
