extension RuleCheck {
    /// Flags the credentials of some kinds, as one finding for each kind, member and end in an image.
    static func secrets(_ kinds: SecretKind...) -> RuleCheck {
        .image { image, sink in
            for secret in sink.secrets(of: image) where kinds.contains(secret.kind) {
                let subject = SecretSubject(secret, created: image.members.contains(.createdTime) ? image.created : nil)
                sink.report(secret.member, element: secret.element, subject: sink.strings.intern(subject.description))
            }
        }
    }
}

extension FindingContext {
    /// Words a finding about a credential, which is never repeated.
    func secretWords() -> FindingWords {
        let subject = SecretSubject(subject)
        let times = count > 1 ? " \(count) times" : ""
        let end = subject.until.map { day in
            day < judgement.today ? ", ended on \(day)" : ", valid until \(day)"
        }
        return words(
            "\(subject.kind) in \(subject.member)\(times)\(end ?? "")",
            observed: "…(masked)",
            expected: "no credential in an image's members",
            basis: .inferred
        )
    }
}

extension IssueFacts {
    /// How much a credential weighs: one that has ended by its own word opens no door any more.
    func weighSecret() -> Severity {
        guard let until = SecretSubject(subject).until else { return .critical }
        return until < judgement.today ? .low : .critical
    }
}
