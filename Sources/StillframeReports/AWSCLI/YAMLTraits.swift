/// What of a text decides in which style YAML can have it.
struct YAMLTraits {
    /// Whether it can stand without quotes outside brackets.
    private(set) var allowsPlain = true
    private(set) var allowsSingleQuotes = true
    private(set) var isMultiline = false

    init(_ text: [Unicode.Scalar]) {
        guard let first = text.first, let last = text.last else { return }
        var isIndicated = text.starts(with: "---".unicodeScalars) || text.starts(with: "...".unicodeScalars)
        var isSpecial = false
        var breakBeforeBlank = false
        var blankBeforeBreak = false
        for (index, scalar) in text.enumerated() where index == 0 || !Self.isPlainInside(scalar) {
            let before = index > 0 ? text[index - 1] : nil
            let isFollowed = index + 1 >= text.count || Self.isSpace(text[index + 1])
            if index == 0 {
                if "#,[]{}&*!|>'\"%@`".unicodeScalars.contains(scalar) { isIndicated = true }
                if scalar == "?" || scalar == ":" || scalar == "-", isFollowed { isIndicated = true }
            } else if scalar == ":" && isFollowed || scalar == "#" && before.map(Self.isSpace) ?? true {
                isIndicated = true
            }
            if Self.isBreak(scalar) {
                isMultiline = true
                if before == " " { blankBeforeBreak = true }
            } else if scalar == " ", before.map(Self.isBreak) ?? false {
                breakBeforeBlank = true
            }
            if !Self.isPrintable(scalar) { isSpecial = true }
        }
        let hasEdge = first == " " || last == " " || Self.isBreak(first) || Self.isBreak(last)
        allowsPlain = !hasEdge && !breakBeforeBlank && !isSpecial && !blankBeforeBreak && !isMultiline && !isIndicated
        allowsSingleQuotes = !breakBeforeBlank && !isSpecial && !blankBeforeBreak
    }

    /// Whether a character says nothing unless it is the first; by far the most do.
    private static func isPlainInside(_ scalar: Unicode.Scalar) -> Bool {
        0x21...0x7e ~= scalar.value && scalar != ":" && scalar != "#"
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value == 0 || scalar == " " || scalar == "\t" || scalar == "\r" || isBreak(scalar)
    }

    /// Whether YAML breaks a line here.
    static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0a, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }

    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0a, 0x20...0x7e, 0x85, 0xa0...0xd7ff, 0xe000...0xfefe, 0xff00...0xfffd, 0x10000...0x10ffff: true
        default: false
        }
    }
}
