extension Rule {
    /// An error names a quota that is used up.
    static let quotaError = Rule(
        id: "quota-error",
        title: "Error about a quota",
        rationale: """
            A quota of the account is used up, so that no further image builder or fleet instance can start in the \
            Region.
            """,
        severity: .medium,
        category: .errors,
        remediation: [
            .aws(
                """
                AppStream creates as many network interfaces as the maximum desired capacity of a fleet; the \
                default quota is 5000 a Region.
                """
            ),
            .inferred("Delete network interfaces that nothing uses, or ask for a higher EC2 quota."),
        ],
        references: [.vpcSetup, .quotas],
        needs: [.imageErrors],
        parts: [.errorCode],
        examples: [
            .flags(
                "no network interface left",
                #"""
                "State": "FAILED", "ImageErrors": [{"ErrorCode": "NETWORK_INTERFACE_LIMIT_EXCEEDED", \#
                "ErrorTimestamp": "2026-11-01T07:00:00Z"}]
                """#,
                #"error "NETWORK_INTERFACE_LIMIT_EXCEEDED" on 2026-11-01, today; expected no error"#
            ),
            .passes(
                "an error of another family",
                #"""
                "ImageErrors": [{"ErrorCode": "SUBNET_HAS_INSUFFICIENT_IP_ADDRESSES", "ErrorTimestamp": \#
                "2026-10-24T09:15:00Z"}]
                """#
            ),
        ],
        check: .errors(of: .quota),
        weigh: { $0.weighImageError() },
        words: { $0.errorWords() }
    )
}
