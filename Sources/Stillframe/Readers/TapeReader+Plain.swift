/// Plain scalars of YAML: text without quotes, which the schema decides the type of.
extension TapeReader {
    /// A plain scalar as raw JSON where it is spelled as JSON's booleans and numbers are; `nil` where it is text.
    func literal(_ node: TapeNode) -> ValueSpan? {
        guard node.kind == .plain, !node.hasEscapes else { return nil }
        let isLiteral = plainBoolean(node) != nil && !isCapital(node) || isNumber(node)
        return isLiteral ? ValueSpan(offset: node.place + 1, length: Int(node.length), kind: .raw) : nil
    }

    /// A plain scalar as a boolean, in the three spellings YAML has.
    func plainBoolean(_ node: TapeNode) -> Bool? {
        let text = page.string(string(node))
        if ["true", "True", "TRUE"].contains(text) { return true }
        return ["false", "False", "FALSE"].contains(text) ? false : nil
    }

    private func isCapital(_ node: TapeNode) -> Bool {
        byte(0, of: node) < UInt8(ascii: "a")
    }

    /// Whether it is a number as JSON spells them.
    private func isNumber(_ node: TapeNode) -> Bool {
        let count = Int(node.length)
        var place = 0
        func current() -> UInt8 { place < count ? byte(place, of: node) : 0 }
        func passDigits() -> Bool {
            let start = place
            while 0x30...0x39 ~= current() { place += 1 }
            return place > start
        }
        if current() == UInt8(ascii: "-") { place += 1 }
        if current() == UInt8(ascii: "0") { place += 1 } else if !passDigits() { return false }
        if current() == UInt8(ascii: ".") {
            place += 1
            if !passDigits() { return false }
        }
        if current() | 0x20 == UInt8(ascii: "e") {
            place += 1
            if current() == UInt8(ascii: "+") || current() == UInt8(ascii: "-") { place += 1 }
            if !passDigits() { return false }
        }
        return place == count
    }

    private func byte(_ place: Int, of node: TapeNode) -> UInt8 {
        // SAFETY: the node's text lies behind its place, a quote behind it.
        unsafe text[Int(node.place) + 1 + place]
    }
}
