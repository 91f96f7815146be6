extension Rule {
    /// An error has a code that is not in the tables.
    static let unknownErrorCode = Rule(
        id: "unknown-error-code",
        title: "Error with a code that is not in the table",
        rationale: """
            The service adds error codes without notice. What a new one means is not known here, so no other rule \
            judges it: a person should read its message.
            """,
        severity: .low,
        category: .errors,
        remediation: [
            .inferred("Read the error's message, and look the code up on AWS's pages."),
            .inferred("Use a newer Stillframe if there is one: its table may know the code."),
        ],
        references: [.notificationCodes, .imageType],
        needs: [.imageErrors],
        parts: [.errorCode],
        examples: [
            .flags(
                "a code of the future",
                #""ImageErrors": [{"ErrorCode": "NEW_CODE_2031", "ErrorMessage": "z"}]"#,
                #"error code "NEW_CODE_2031" is not in the table of 2026-08-22; expected one of its 31 codes"#
            ),
            .flags(
                "a known code in another spelling",
                #""ImageErrors": [{"ErrorCode": "subnet_not_found"}]"#,
                #"error code "subnet_not_found" is not in the table of 2026-08-22; expected one of its 31 codes"#
            ),
            .passes("a known code", #""ImageErrors": [{"ErrorCode": "SUBNET_NOT_FOUND"}]"#),
            .unjudged(
                "an error without a code",
                #""ImageErrors": [{"ErrorMessage": "z"}]"#,
                "member ImageErrors.ErrorCode absent from the only image"
            ),
        ],
        check: .errors { error, _ in error.family == nil && error.code != .absent ? error.code : nil },
        words: { context in
            let facts = context.judgement.facts
            return context.words(
                "error code \(Quoted(context.subject)) is not in the table of \(facts.date)",
                observed: context.subject,
                expected: "one of its \(facts.errorCodes.count) codes",
                basis: .inferred
            )
        }
    )
}
