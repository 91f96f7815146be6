/// The form of a path, in which `*` stands for a key: any text in quotes, else one without the signs that end a step.
struct FieldForm {
    /// A piece of the form.
    fileprivate enum Piece {
        case byte(UInt8)
        case plainKey
        case quotedKey

        /// Whether it goes on over what a byte of a pattern stands for.
        func spans(_ byte: UInt8) -> Bool {
            switch self {
            case .byte: false
            case .plainKey: !FieldForm.signs.contains(byte)
            case .quotedKey: true
            }
        }
    }

    private static let signs = Array(".[]\"".utf8)

    private let pieces: [Piece]

    init(_ text: String) {
        var isQuoted = false
        pieces = text.utf8.map { byte in
            if byte == UInt8(ascii: "*") { return isQuoted ? .quotedKey : .plainKey }
            isQuoted = byte == UInt8(ascii: "\"")
            return .byte(byte)
        }
    }

    /// Whether a path of this form matches a pattern in which `*` stands for any text and `?` for one byte.
    ///
    /// - Complexity: O(*n* · *m*) in the lengths of form and pattern.
    func meets(_ pattern: [UInt8]) -> Bool {
        // By how much of the form is used up, whether that and what was looked at of the pattern can be one text.
        var row = [true] + pieces.map { _ in false }
        for (index, piece) in pieces.enumerated() { row[index + 1] = row[index] && piece.isKey }
        for byte in pattern {
            let isStar = byte == UInt8(ascii: "*")
            var diagonal = row[0]
            row[0] = row[0] && isStar
            for (index, piece) in pieces.enumerated() {
                let above = row[index + 1]
                row[index + 1] =
                    (isStar && (above || row[index])) || (piece.isKey && row[index])
                    || (piece.spans(byte) && above) || (piece.isByte(byte) && diagonal)
                diagonal = above
            }
        }
        return row[pieces.count]
    }
}

extension FieldForm.Piece {
    fileprivate var isKey: Bool {
        if case .byte = self { false } else { true }
    }

    /// Whether one byte of a pattern can stand for it.
    fileprivate func isByte(_ byte: UInt8) -> Bool {
        guard case .byte(let own) = self else { return false }
        return byte == own || byte == UInt8(ascii: "?")
    }
}
