extension Rule {
    /// An error names the Active Directory domain.
    static let directoryError = Rule(
        id: "directory-error",
        title: "Error joining the directory",
        rationale: """
            The instance could not join the Active Directory domain. The cause is in the directory configuration, its \
            service account, the network or the image itself, and stays until somebody changes it.
            """,
        severity: .medium,
        category: .errors,
        remediation: [
            .inferred("See the table of error codes for what AWS advises on each code."),
            .aws(
                """
                The service account needs the permission to create and reuse computer objects in the organizational \
                unit.
                """
            ),
            .aws("The organizational unit is named by its distinguished name, which starts with OU=."),
        ],
        references: [.notificationCodes, .directoryPermissions, .directoryTroubleshooting],
        needs: [.imageErrors],
        parts: [.errorCode],
        examples: [
            .flags(
                "a service account without permission",
                #"""
                "State": "FAILED", "ImageErrors": [{"ErrorCode": "DOMAIN_JOIN_ERROR_ACCESS_DENIED", \#
                "ErrorTimestamp": "2026-10-24T09:15:00Z"}]
                """#,
                #"error "DOMAIN_JOIN_ERROR_ACCESS_DENIED" on 2026-10-24, 8 days ago; expected no error"#
            ),
            .flags(
                "two different codes",
                #"""
                "State": "FAILED", "ImageErrors": [{"ErrorCode": "DOMAIN_JOIN_ERROR_LOGON_FAILURE", \#
                "ErrorTimestamp": "2026-10-31T09:15:00Z"}, {"ErrorCode": "DOMAIN_JOIN_NERR_PASSWORD_EXPIRED", \#
                "ErrorTimestamp": "2026-10-24T09:15:00Z"}]
                """#,
                #"error "DOMAIN_JOIN_ERROR_LOGON_FAILURE" on 2026-10-31, yesterday; expected no error"#,
                #"error "DOMAIN_JOIN_NERR_PASSWORD_EXPIRED" on 2026-10-24, 8 days ago; expected no error"#
            ),
            .passes(
                "an error of another family",
                #""ImageErrors": [{"ErrorCode": "INTERNAL_SERVICE_ERROR", "ErrorTimestamp": "2026-10-24T09:15:00Z"}]"#
            ),
        ],
        check: .errors(of: .directory),
        weigh: { $0.weighImageError() },
        words: { $0.errorWords() }
    )
}
