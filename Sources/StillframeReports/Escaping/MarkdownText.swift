internal import Stillframe

/// Untrusted text inside a Markdown paragraph, list item or table cell.
///
/// Stops a name or message from becoming markup: emphasis, code, links, images, HTML, a heading, a list or more table
/// cells. What Markdown gives a meaning is escaped. Renderers also make links of bare addresses, mentions of `@name`,
/// references of `#1` and formulas between `$`, some of them after unescaping, so escaping can't stop these: a word
/// that holds one becomes a code span, which no renderer touches.
enum MarkdownText {
    /// Appends the text on one line.
    static func write(_ text: String, to output: inout String) {
        if isPlain(text.utf8.span) {
            output += text
        } else {
            writeWords(of: text, to: &output)
        }
    }

    /// Whether no renderer can see anything but words in a text, which holds for most of what findings say.
    private static func isPlain(_ text: Span<UInt8>) -> Bool {
        guard text.count > 0, letters.contains(text[0]) else { return false }
        for index in text.indices {
            let byte = text[index]
            let next = index + 1 < text.count ? text[index + 1] : space
            switch byte {
            // Two blanks become one.
            case space: if next == space { return false }
            // A host name has a dot before a letter, a scheme a colon before anything.
            case UInt8(ascii: "."), UInt8(ascii: ":"): if next != space { return false }
            default: if !plain.contains(byte) { return false }
            }
        }
        return true
    }

    private static let space = UInt8(ascii: " ")
    private static let letters = ASCIISet("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
    private static let plain = ASCIISet("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-,;()'\"?")

    /// Appends a text word by word, escaped.
    static func writeWords(of text: String, to output: inout String) {
        let words = HiddenScalar.visible(text).unicodeScalars.split(separator: " ")
        for (index, word) in words.enumerated() {
            if index > 0 { output += " " }
            writeWord(word, isFirst: index == 0, to: &output)
        }
    }

    private static func writeWord(_ word: Substring.UnicodeScalarView, isFirst: Bool, to output: inout String) {
        // A shortened text or a cut query ends in an ellipsis; what stands before it is a word of its own.
        if let ellipsis = word.firstIndex(of: "…") {
            writePart(word[..<ellipsis], isFirst: isFirst, to: &output)
            output += "…"
            writeWord(word[word.index(after: ellipsis)...], isFirst: false, to: &output)
        } else {
            writePart(word, isFirst: isFirst, to: &output)
        }
    }

    private static func writePart(_ word: Substring.UnicodeScalarView, isFirst: Bool, to output: inout String) {
        guard isCode(word) else {
            writeEscaped(word, isFirst: isFirst, to: &output)
            return
        }
        var start = word.startIndex
        var end = word.endIndex
        while start < end, openers.contains(word[start]) { start = word.index(after: start) }
        while start < end, closers.contains(word[word.index(before: end)]) { end = word.index(before: end) }
        writeEscaped(word[..<start], isFirst: isFirst, to: &output)
        MarkdownCode.write(String(Substring(word[start..<end])), to: &output)
        writeEscaped(word[end...], isFirst: false, to: &output)
    }

    private static let openers = ASCIISet("(\"'")
    private static let closers = ASCIISet(".,;:!?)\"'")

    /// Whether some renderer would make a link, a mention, a reference or a formula of the word, or it is a name with `_`.
    private static func isCode(_ word: Substring.UnicodeScalarView) -> Bool {
        var previous: Unicode.Scalar = " "
        var beforePrevious: Unicode.Scalar = " "
        for scalar in word {
            if linking.contains(scalar) { return true }
            if previous == "/" && scalar == "/" { return true }
            // A host name has a dot before a letter; `2.0` and the end of a sentence do not.
            if previous == ".", isLetter(scalar), isWord(beforePrevious) { return true }
            // A code or a role's name: no link, but easier to read as code than with every `_` escaped.
            if previous == "_", isWord(scalar), isWord(beforePrevious) { return true }
            if previous == ":", scalar != "/", isScheme(word) { return true }
            beforePrevious = previous
            previous = scalar
        }
        return false
    }

    private static let linking = ASCIISet("@#$")

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic
    }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        isLetter(scalar) || isDigit(scalar)
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        ("0"..."9").contains(scalar)
    }

    /// Whether the word begins with a scheme that needs no `//`.
    private static func isScheme(_ word: Substring.UnicodeScalarView) -> Bool {
        let start = Substring(word).lowercased()
        return ["mailto:", "xmpp:", "tel:", "javascript:", "data:"].contains { start.hasPrefix($0) }
    }

    private static func writeEscaped(_ word: Substring.UnicodeScalarView, isFirst: Bool, to output: inout String) {
        if isFirst, beginsBlock(word) { output += "\\" }
        let listMark = isFirst && isListNumber(word) ? word.indices.last : nil
        for index in word.indices {
            let scalar = word[index]
            switch scalar {
            case "&": output += "&amp;"
            case "<": output += "&lt;"
            case ">": output += "&gt;"
            case "|": output += "&#124;"
            case _ where escaped.contains(scalar) || index == listMark:
                output += "\\"
                output.unicodeScalars.append(scalar)
            default: output.unicodeScalars.append(scalar)
            }
        }
    }

    private static let escaped = ASCIISet("\\`*_[]~!{}")

    /// Whether the word is `-`, `+` or a line of `-` or `=`: at the start of a line a list or the mark of a heading.
    private static func beginsBlock(_ word: Substring.UnicodeScalarView) -> Bool {
        guard let first = word.first, first == "-" || first == "+" || first == "=" else { return false }
        return word.allSatisfy { $0 == first }
    }

    /// Whether the word is digits with a dot or parenthesis after them: at the start of a line a numbered list.
    private static func isListNumber(_ word: Substring.UnicodeScalarView) -> Bool {
        guard let last = word.last, last == "." || last == ")", word.count > 1 else { return false }
        return word.dropLast().allSatisfy(isDigit)
    }
}
