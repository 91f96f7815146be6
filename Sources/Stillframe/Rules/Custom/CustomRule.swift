private import JMESPath

/// A rule of one's own: a condition in JMESPath, and what is said of the images it is true for.
///
/// ```swift
/// let rule = try CustomRule(
///     id: "no-linux",
///     title: "Linux image",
///     severity: .medium,
///     when: "State=='AVAILABLE' && starts_with(Platform || '', 'AMAZON_LINUX')",
///     message: "{{Name}} runs {{Platform}}; expected Windows",
///     remediation: "Build it again on Windows."
/// )
/// ```
///
/// The condition sees one image with all its members, and may call `age_days` and `agent_date`.
public struct CustomRule: Sendable, Identifiable {
    /// The stable name in `kebab-case`, different from those of the rules that are built in.
    public let id: String
    /// What the rule says of an image, in a few words without a period.
    public let title: String
    /// The severity of its findings.
    public let severity: Severity
    /// The condition.
    public let when: String
    /// The sentence said of an image; `{{Member}}` stands for what an expression gives.
    public let message: String
    /// What to do; empty where nothing is said.
    public let remediation: String
    /// Where to read on.
    public let references: [RuleReference]
    let template: MessageTemplate
    /// The members of the image that the condition names, in its order.
    let reads: [ImageMember]

    /// Checks a rule whole: its id, the condition and the placeholders, by syntax, members and types.
    ///
    /// - Throws: what is wrong with it.
    public init(
        id: String,
        title: String,
        severity: Severity,
        when: String,
        message: String,
        remediation: String = "",
        references: [RuleReference] = []
    ) throws(CustomRuleError) {
        guard Self.isKebabCase(id) else { throw .badID(id) }
        if Rule.all.contains(where: { $0.id == id }) { throw .takenID(id) }
        if title.isEmpty { throw .empty("title") }
        if message.isEmpty { throw .empty("message") }
        self.id = id
        self.title = title
        self.severity = severity
        self.when = when
        self.message = message
        self.remediation = remediation
        self.references = references
        template = try MessageTemplate(message)
        let names = try CustomExpression.check(when, in: "when").memberNames
        reads = names.compactMap { name in ImageMember.allCases.first { $0.name.utf8.elementsEqual(name.utf8) } }
        for placeholder in template.placeholders { _ = try CustomExpression.check(placeholder, in: "message") }
    }

    /// Prepares the rule to judge images by their ages at an instant.
    public func check(asOf: Timestamp) -> CustomRuleCheck {
        CustomRuleCheck(self, asOf: asOf)
    }

    private static func isKebabCase(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        let areWords = parts.allSatisfy { part in
            !part.isEmpty && part.allSatisfy { 0x61...0x7a ~= $0 || 0x30...0x39 ~= $0 }
        }
        return areWords && text.utf8.count <= 64 && text.utf8.first.map { 0x61...0x7a ~= $0 } ?? false
    }
}
