extension FindingContext {
    /// Words a finding about a credential, which is never repeated.
    func secretWords() -> FindingWords {
        let subject = SecretSubject(subject)
        let times = count > 1 ? " \(count) times" : ""
        let end = subject.until.map { day in
            day < judgement.today ? ", ended on \(day)" : ", valid until \(day)"
        }
        return words(
            "\(subject.place)\(times)\(end ?? "")",
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
