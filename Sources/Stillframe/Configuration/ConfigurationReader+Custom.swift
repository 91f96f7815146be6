private import JMESPath

/// Rules of one's own.
extension ConfigurationReader {
    func customRules(_ node: YAMLNode) throws(FileRefusal) -> [Stated<CustomRule>] {
        var places: [String: Place] = [:]
        return try list(node) { node throws(FileRefusal) in
            let members = try members(of: node, ConfigurationKey.customRule)
            let rule = try customRule(members)
            if let first = places[rule.id] {
                throw failure(
                    "rule \"\(rule.id)\" is there twice, first at line \(first.line ?? 0); give one of them another id",
                    at: members["id"]?.position ?? node.position
                )
            }
            places[rule.id] = place(node.position)
            return stated(rule, node)
        }
    }

    private func customRule(_ members: Members) throws(FileRefusal) -> CustomRule {
        guard let id = members["id"], let title = members["title"], let severity = members["severity"],
            let when = members["when"], let message = members["message"]
        else { throw failure("a rule needs id, title, severity, when and message", at: members.position) }
        let texts = (
            id: try text(id, "a rule's id"), title: try sentence(title, "a title"),
            when: try text(when, "a JMESPath expression, in quotes,"),
            message: try sentence(message, "a message, in quotes,")
        )
        let level = try self.severity(severity)
        let remediation = try members["remediation"].map { node throws(FileRefusal) in try sentence(node, "a text") }
        let references = try members["references"].map { node throws(FileRefusal) in
            try list(node) { node throws(FileRefusal) in try reference(node) }
        }
        do throws(CustomRuleError) {
            return try CustomRule(
                id: texts.id,
                title: texts.title,
                severity: level,
                when: texts.when,
                message: texts.message,
                remediation: remediation ?? "",
                references: references ?? []
            )
        } catch {
            throw failure(error.line, at: (members[error.member] ?? id).position)
        }
    }

    private func severity(_ node: YAMLNode) throws(FileRefusal) -> Severity {
        let word = try text(node, "a severity")
        guard let severity = Severity(rawValue: word) else {
            throw unknown("severity", word, Severity.allCases.map(\.rawValue), at: node.position)
        }
        return severity
    }

    private func reference(_ node: YAMLNode) throws(FileRefusal) -> RuleReference {
        let expected = "an address that begins with https:// or http://"
        let address = try text(node, expected)
        let isAddress =
            (address.hasPrefix("https://") || address.hasPrefix("http://"))
            && address.unicodeScalars.allSatisfy { $0.isASCII && $0.value > 0x20 }
        guard isAddress else { throw mistaken(node, expected) }
        return RuleReference(address, address)
    }
}

extension CustomRuleError {
    /// The key whose value is wrong.
    fileprivate var member: String {
        switch self {
        case .badID, .takenID: "id"
        case .empty(let member), .expression(_, let member), .shape(_, let member): member
        case .openPlaceholder: "message"
        }
    }

    /// What is wrong, on one line.
    fileprivate var line: String {
        guard case .expression(let error, let member) = self else { return description }
        let hint = error.kind == .unknownFunction ? "; \(CustomExpression.hint(forFunctionIn: error))" : ""
        let place = "at column \(error.column) of the expression \(Quoted(error.expression))"
        return "\(member): \(error.message), \(place)\(hint)"
    }
}
