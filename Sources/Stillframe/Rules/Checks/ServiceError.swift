extension Rule {
    /// An error of the service itself.
    static let serviceError = Rule(
        id: "service-error",
        title: "Error of the service itself",
        rationale: """
            The service gives this code for two causes that the account can remove, a computer object that is gone \
            from Active Directory and a managed image update that failed, and for faults of its own.
            """,
        severity: .medium,
        category: .errors,
        remediation: [
            .aws(
                """
                With the message "The user name or password is incorrect": enable the computer object in Active \
                Directory and start the resource again.
                """
            ),
            .aws(
                """
                With the message "could not update image": try the update again, then check that the image has the \
                latest SSM Agent.
                """
            ),
            .aws(
                """
                If the update still fails, launch an image builder from the image; if that fails too, the image has \
                another defect.
                """
            ),
            .aws("If nothing helps, contact AWS Support."),
        ],
        references: [.notificationCodes, .managedUpdates],
        needs: [.imageErrors],
        parts: [.errorCode],
        examples: [
            .flags(
                "a managed image update that failed",
                #"""
                "State": "FAILED", "ImageErrors": [{"ErrorCode": "INTERNAL_SERVICE_ERROR", "ErrorTimestamp": \#
                "2026-10-24T09:15:00Z"}]
                """#,
                #"error "INTERNAL_SERVICE_ERROR" on 2026-10-24, 8 days ago; expected no error"#
            ),
            .flags(
                "an error dated after the as-of day",
                #""ImageErrors": [{"ErrorCode": "INTERNAL_SERVICE_ERROR", "ErrorTimestamp": "2026-11-05T00:00:00Z"}]"#,
                #"error "INTERNAL_SERVICE_ERROR" on 2026-11-05, after the as-of day; expected no error"#
            ),
            .passes(
                "no errors",
                #""ImageErrors": []"#
            ),
        ],
        check: .errors(of: .service),
        weigh: { $0.weighImageError() },
        words: { $0.errorWords() }
    )
}
