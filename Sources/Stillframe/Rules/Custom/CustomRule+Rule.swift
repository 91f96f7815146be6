extension CustomRule {
    /// The rule as a run knows it, to be added to ``Settings/rules``.
    ///
    /// It is about images in any state; AWS's own are judged only where the settings say so, as by every rule.
    public var rule: Rule {
        Rule(
            id: id,
            title: title,
            rationale: "A rule of the configuration, for images of which this is true: \(when).",
            severity: severity,
            category: .custom,
            remediation: remediation.isEmpty ? [] : [.own(remediation)],
            references: references,
            examples: [],
            check: .custom(self)
        )
    }
}

extension Rule {
    /// The rule of one's own that it is; `nil` for one that is built in.
    public var custom: CustomRule? {
        if case .custom(let rule) = check { rule } else { nil }
    }
}
