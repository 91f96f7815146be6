extension RuleCheck {
    /// Flags each error of a family; the subject is its code.
    static func errors(of family: ErrorFamily) -> RuleCheck {
        .errors { error, _ in error.family == family ? error.code : nil }
    }

    /// Flags each error of a family that tells of something missing; the subject is its code.
    static func missing(_ family: ErrorFamily, _ isMeant: @escaping @Sendable (StringID) -> Bool) -> RuleCheck {
        .errors { error, _ in error.family == family && isMeant(error.code) ? error.code : nil }
    }
}
