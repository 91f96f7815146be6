/// The kinds of values that a configuration has.
extension ConfigurationReader {
    /// Reads a text with something in it.
    func text(_ node: YAMLNode, _ expected: String = "a text") throws(FileRefusal) -> String {
        guard case .text(let text, _) = node.value, !node.isNothing else { throw mistaken(node, expected) }
        if text.allSatisfy(\.isWhitespace) { throw mistaken(node, expected) }
        return text
    }

    /// Reads a sentence, which may be folded over several lines.
    func sentence(_ node: YAMLNode, _ expected: String) throws(FileRefusal) -> String {
        try text(node, expected).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Reads a text that must stand without quotes, in which YAML takes it for a text.
    private func plain(_ node: YAMLNode, _ expected: String) throws(FileRefusal) -> String {
        let text = try text(node, expected)
        guard case .text(_, isPlain: true) = node.value else { throw mistaken(node, "\(expected) without quotes") }
        return text
    }

    func boolean(_ node: YAMLNode) throws(FileRefusal) -> Bool {
        switch try plain(node, "true or false") {
        case "true": true
        case "false": false
        default: throw mistaken(node, "true or false")
        }
    }

    /// Reads the 12 digits of an account; also without quotes they are no number here, so zeros in front stay.
    func account(_ node: YAMLNode) throws(FileRefusal) -> String {
        let text = try text(node, Self.anAccount)
        guard text.utf8.count == 12, text.utf8.allSatisfy(Self.isDigit) else { throw mistaken(node, Self.anAccount) }
        return text
    }

    func region(_ node: YAMLNode) throws(FileRefusal) -> String {
        let expected = "a Region such as eu-west-1"
        let text = try text(node, expected)
        let isWord = text.utf8.allSatisfy {
            Self.isDigit($0) || $0 == UInt8(ascii: "-") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
        }
        let beginsWithLetter = text.utf8.first.map { $0 >= UInt8(ascii: "a") } ?? false
        guard isWord, beginsWithLetter, text.utf8.contains(UInt8(ascii: "-")) else { throw mistaken(node, expected) }
        return text
    }

    func listingType(_ node: YAMLNode) throws(FileRefusal) -> ListingType {
        let text = try text(node, "a type of images")
        guard let type = ListingType(rawValue: text) else {
            throw unknown("type", text, ListingType.words, at: node.position)
        }
        return type
    }

    func image(_ node: YAMLNode) throws(FileRefusal) -> ImagePattern {
        let text = try text(node, "an image's name or ARN")
        if text.utf8.count > ImagePattern.longest {
            throw failure("the pattern is longer than \(ImagePattern.longest) bytes", at: node.position)
        }
        return ImagePattern(text)
    }

    func day(_ node: YAMLNode) throws(FileRefusal) -> CalendarDate {
        let expected = "a day of the calendar, written YYYY-MM-DD,"
        let text = try text(node, expected)
        guard let day = CalendarDate(iso: text) else { throw mistaken(node, expected) }
        return day
    }

    /// Reads a rule's id.
    func rule(_ text: String, at position: Position) throws(FileRefusal) -> Rule {
        guard let rule = rules.first(where: { $0.id.utf8.elementsEqual(text.utf8) }) else {
            throw unknown("rule", text, rules.map(\.id), at: position)
        }
        return rule
    }

    func level(_ node: YAMLNode) throws(FileRefusal) -> Stated<RuleLevel> {
        let text = try text(node, "off or a severity")
        guard let level = RuleLevel(word: text) else {
            throw unknown("level", text, RuleLevel.words, at: node.position)
        }
        return stated(level, node)
    }

    /// Reads a parameter in its rule's kind.
    func value(_ node: YAMLNode, of parameter: RuleParameter) throws(FileRefusal) -> ParameterValue {
        switch parameter.defaultValue {
        case .number:
            let expected = "a whole number of \(parameter.unit) from 0 to \(RuleParameter.greatest)"
            let text = try plain(node, expected)
            // YAML has a sign before a number, too.
            let digits = text.utf8.first == UInt8(ascii: "+") ? text.utf8.dropFirst() : text.utf8[...]
            guard digits.allSatisfy(Self.isDigit), let number = Int(text), number <= RuleParameter.greatest else {
                throw mistaken(node, expected)
            }
            return .number(number)
        case .list:
            return .list(
                try list(node) { element throws(FileRefusal) in
                    parameter.unit == RuleParameter.accountIDs ? try account(element) : try text(element)
                }
            )
        }
    }

    private static let anAccount = "an account number of 12 digits"

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
