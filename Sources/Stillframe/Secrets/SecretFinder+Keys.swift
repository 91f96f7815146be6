/// Secret keys of AWS without their names.
extension SecretFinder {
    /// The secret half of a key pair: a word of 40 letters, digits and signs, beside its id or of a form that little else has.
    mutating func addSecretKeys(in text: Span<UInt8>) {
        let taken = matches.map(\.range)
        let hasKeyID = hasUserKeyID || hasTemporaryKeyID
        var next = 0
        // Each word of that length has a byte at one of these places.
        var probe = SecretKeyShape.length - 1
        while probe < text.count {
            guard SecretKeyShape.isKeyByte(text[probe]) else {
                probe += SecretKeyShape.length
                continue
            }
            let range = SecretKeyShape.word(around: probe, in: text)
            probe = range.upperBound + SecretKeyShape.length
            guard range.count == SecretKeyShape.length else { continue }
            // What was found before comes in the text's order.
            while next < taken.count, taken[next].upperBound <= range.lowerBound { next += 1 }
            if next < taken.count, taken[next].overlaps(range) { continue }
            if hasKeyID, SecretValue(range, in: text).looksRandom {
                matches.append(SecretMatch(kind: hasUserKeyID ? .awsSecretKey : .awsTemporary, range: range))
            } else if SecretKeyShape.holds(range, in: text) {
                matches.append(SecretMatch(kind: .suspected, range: range))
            }
        }
    }
}
