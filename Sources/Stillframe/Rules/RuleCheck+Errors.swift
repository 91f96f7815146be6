extension RuleCheck {
    /// Flags each error of a family; the subject is its code.
    static func errors(of family: ErrorFamily) -> RuleCheck {
        .errors { error, _ in error.family == family ? error.code : nil }
    }

    /// Flags each error of a family that tells of something missing; the subject is its code.
    static func missing(_ family: ErrorFamily, _ isMeant: @escaping @Sendable (StringID) -> Bool) -> RuleCheck {
        .errors { error, _ in error.family == family && isMeant(error.code) ? error.code : nil }
    }

    /// Flags each error that has a subject; costs one comparison on images without errors.
    static func errors(_ subject: @escaping @Sendable (CodedError, inout FindingSink) -> StringID?) -> RuleCheck {
        .image { image, sink in
            guard image.errorCount > 0 else { return }
            for (index, error) in sink.errors(of: image).enumerated() {
                guard let subject = subject(error, &sink) else { continue }
                sink.report(.errorCode, element: index, subject: subject)
            }
        }
    }
}
