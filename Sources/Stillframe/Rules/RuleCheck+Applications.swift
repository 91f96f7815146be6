extension RuleCheck {
    /// Flags each application for which `isMeant` holds, as one finding an image with a count.
    static func applications(
        _ member: CitedMember,
        _ isMeant: @escaping @Sendable (borrowing ImageRecord, Int) -> Bool
    ) -> RuleCheck {
        .image { image, sink in
            for index in image.applications.indices where isMeant(image, index) {
                sink.report(member, element: index, subject: .absent)
            }
        }
    }
}

extension FindingContext {
    /// How many applications a finding is about: `1 application`, `3 applications`.
    var applicationCount: String { "\(count) \(count == 1 ? "application" : "applications")" }
}
