extension Rule {
    /// The image's state is FAILED.
    static let imageFailed = Rule(
        id: "image-failed",
        title: "Image in state FAILED",
        rationale: """
            A failed image can't be used by any fleet or image builder and doesn't recover by itself. Its reason and \
            its errors often name a cause in the account that makes the next image fail too.
            """,
        severity: .medium,
        category: .errors,
        remediation: [
            .inferred("Read the reason and the image's errors and remove their cause first."),
            .inferred(
                """
                A failed image is not repaired by that. Do for its reason what the table of reasons says: copy a failed copy \
                again, try a failed managed update again, import a failed import again, else create the image again.
                """
            ),
            .inferred("Delete the failed image then."),
            .inferred("Without ImageErrors, look for the errors of its image builder with describe-image-builders."),
        ],
        references: [.stateChangeReason, .notificationCodes, .images],
        needs: [.state],
        reads: [.state],
        examples: [
            .flags(
                "a failure with a reason and without errors",
                #""State": "FAILED", "StateChangeReason": {"Code": "IMAGE_BUILDER_NOT_AVAILABLE"}"#,
                #"""
                state FAILED because of "IMAGE_BUILDER_NOT_AVAILABLE", without ImageErrors; expected a new image \#
                from image builder "finance-builder"
                """#
            ),
            .flags(
                "a failure without a reason",
                #""State": "FAILED", "ImageBuilderName": null, "ImageErrors": [{"ErrorCode": "SUBNET_NOT_FOUND"}]"#,
                "state FAILED, no reason given, 1 error; expected a new image"
            ),
            .flags(
                "a managed update that failed",
                #""State": "FAILED", "StateChangeReason": {"Code": "IMAGE_UPDATE_FAILURE"}"#,
                #"""
                state FAILED because of "IMAGE_UPDATE_FAILURE", without ImageErrors; expected the update of the source \#
                image tried again
                """#
            ),
            .passes("an image that is still being made", #""State": "PENDING""#),
            .passes(
                "a reason on an available image",
                #""StateChangeReason": {"Code": "INTERNAL_ERROR"}"#
            ),
        ],
        check: .image { image, sink in
            guard let state = image.text(.state), state == "FAILED" else { return }
            if let code = image.stateReasonCode, code.count > 0 {
                sink.report(.stateChangeReasonCode, subject: sink.strings.intern(code))
            } else {
                sink.report(.state, subject: .absent)
            }
        },
        about: { $0.subject.isEmpty ? noReason : $0.subject },
        words: { context in
            let reason = context.image.stateReason
            let cause = reason.isEmpty ? ", \(noReason)" : " because of \(Quoted(reason))"
            let errors =
                switch context.image.errorCount {
                case 0: ", without ImageErrors"
                case 1: ", 1 error"
                case let count: ", \(count) errors"
                }
            return context.words(
                "state FAILED\(cause)\(errors)",
                observed: "FAILED",
                expected: context.replacement,
                basis: context.judgement.facts.stateReason(reason)?.meaning.basis ?? .inferred
            )
        }
    )

    private static let noReason = "no reason given"
}
