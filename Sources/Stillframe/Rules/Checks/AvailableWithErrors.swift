extension Rule {
    /// The image is available and has errors all the same.
    static let availableWithErrors = Rule(
        id: "available-with-errors",
        title: "Available image with errors",
        rationale: """
            The state says that the image works, its errors that something failed: often a managed update that left the \
            image as it was. It is information, not a fault of the image.
            """,
        severity: .info,
        category: .errors,
        remediation: [
            .inferred("See when the errors were and whether an update of the image was tried at that time."),
            .aws("A managed image update that failed can be tried again."),
        ],
        references: [.managedUpdates, .notificationCodes],
        images: .available,
        needs: [.imageErrors],
        examples: [
            .flags(
                "an update that failed",
                #"""
                "ImageErrors": [{"ErrorCode": "INTERNAL_SERVICE_ERROR", "ErrorTimestamp": "2026-10-24T09:15:00Z"}]
                """#,
                "state AVAILABLE with 1 error; expected no error, or a state that agrees with it"
            ),
            .passes("no errors", #""ImageErrors": []"#),
            .passes(
                "a failed image",
                #""State": "FAILED", "ImageErrors": [{"ErrorCode": "INTERNAL_SERVICE_ERROR"}]"#
            ),
        ],
        check: .entry { entry, _, sink in
            if entry.errorCount > 0 { sink.report(.state, subject: .absent) }
        },
        words: { context in
            context.words(
                "state AVAILABLE with \(context.image.errorCount == 1 ? "1 error" : "\(context.image.errorCount) errors")",
                observed: "AVAILABLE",
                expected: "no error, or a state that agrees with it",
                basis: .inferred
            )
        }
    )
}
