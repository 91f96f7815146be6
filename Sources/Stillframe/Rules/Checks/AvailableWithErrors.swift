extension Rule {
    /// The image is available and has errors all the same.
    static let availableWithErrors = Rule(
        id: "available-with-errors",
        title: "Available image with errors",
        rationale: """
            The state says that the image works, its errors or the reason of its last change of state that something failed: \
            often a managed update that left the image as it was. It is information, not a fault of the image.
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
            .flags(
                "a reason of failure alone",
                #""StateChangeReason": {"Code": "IMAGE_UPDATE_FAILURE"}"#,
                #"""
                state AVAILABLE with reason "IMAGE_UPDATE_FAILURE"; expected no error, or a state that agrees with it
                """#
            ),
            .passes("no errors", #""ImageErrors": []"#),
            .passes("a reason without a code", #""StateChangeReason": {"Code": ""}"#),
            .passes(
                "a failed image",
                #""State": "FAILED", "ImageErrors": [{"ErrorCode": "INTERNAL_SERVICE_ERROR"}]"#
            ),
        ],
        check: .entry { entry, _, sink in
            let hasReason =
                entry.stateReason != .absent && sink.strings.withBytes(of: entry.stateReason) { !$0.isEmpty }
            if entry.errorCount > 0 || hasReason { sink.report(.state, subject: .absent) }
        },
        words: { context in
            let count = context.image.errorCount
            let errors = count == 0 ? nil : count == 1 ? "1 error" : "\(count) errors"
            let reason = context.image.stateReason.isEmpty ? nil : "reason \(Quoted(context.image.stateReason))"
            return context.words(
                "state AVAILABLE with \([errors, reason].compactMap(\.self).joined(separator: " and "))",
                observed: "AVAILABLE",
                expected: "no error, or a state that agrees with it",
                basis: .inferred
            )
        }
    )
}
