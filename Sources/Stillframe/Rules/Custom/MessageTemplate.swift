/// A message with places for what expressions give: `{{Name}} runs {{Platform}}`.
struct MessageTemplate: Sendable {
    /// A piece of the message.
    enum Part: Sendable {
        case text(String)
        case placeholder(String)
    }

    private(set) var parts: [Part] = []

    /// The expressions, in order.
    var placeholders: [String] {
        parts.compactMap { part in
            if case .placeholder(let expression) = part { expression } else { nil }
        }
    }

    /// Takes a message apart.
    ///
    /// - Throws: ``CustomRuleError/openPlaceholder(_:)``.
    init(_ message: String) throws(CustomRuleError) {
        var rest = message[...]
        while let start = rest.firstRange(of: "{{") {
            if start.lowerBound > rest.startIndex { parts.append(.text(String(rest[..<start.lowerBound]))) }
            guard let end = rest[start.upperBound...].firstRange(of: "}}") else {
                throw .openPlaceholder(message.distance(from: message.startIndex, to: start.lowerBound) + 1)
            }
            parts.append(.placeholder(String(rest[start.upperBound..<end.lowerBound])))
            rest = rest[end.upperBound...]
        }
        if !rest.isEmpty { parts.append(.text(String(rest))) }
    }
}
