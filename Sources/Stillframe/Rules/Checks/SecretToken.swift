extension Rule {
    /// An access token or key stands in the image's members.
    static let secretToken = Rule(
        id: "secret-token",
        title: "Token or key in the image's members",
        rationale: """
            Whoever may list images can use it in the application's name. It counts as live unless it says itself that it \
            has ended: a web token by its expiry, temporary AWS credentials by their longest life after their text \
            was last written: the error's time for its message, else the newest creation time. Where that is unknown they count \
            as live. One that has ended weighs low.
            """,
        severity: .critical,
        category: .secrets,
        remediation: [
            .inferred("Revoke the token or key now: it has been in every listing of the image."),
            .inferred("Let the application fetch one at its start, with the role of the streaming instance."),
            .inferred("Create the image again without it, and delete the old one and the dumps that hold it."),
        ],
        references: [.application, .machineRole],
        compliance: [
            .nist(
                "IA-5",
                "It forbids (7) unencrypted static authenticators in applications; one stands in the image's members."
            )
        ],
        reads: [.applications],
        examples: [
            .flags(
                "an API key in a flag",
                #""Applications": [{"Name": "Tool", "LaunchParameters": "--api-key=9f86d081884c7d65"}]"#,
                #"token in Applications.LaunchParameters of "Tool"; expected no credential in an image's members"#
            ),
            .flags(
                "a web token that ended in 2023",
                #"""
                "Description": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhcHAiLCJleHAiOjE3MDAwMDAwMDB9.c2lnbmF0dXJl"
                """#,
                """
                JSON web token in Description, ended on 2023-11-14; expected no credential in an image's members
                """
            ),
            .flags(
                "the token of temporary credentials",
                #"""
                "CreatedTime": "2026-10-31T08:00:00Z", "Applications": [{"Name": "Tool", "LaunchParameters": \#
                "aws_session_token=FwoGZXIvYXdzEXAMPLE0123456789abcdef"}]
                """#,
                """
                temporary AWS credential in Applications.LaunchParameters of "Tool", valid until 2026-11-02; expected no \
                credential in an image's members
                """
            ),
            .flags(
                "temporary credentials in the message of an error that is newer than the image",
                #"""
                "CreatedTime": "2026-10-12T00:00:00Z", "ImageErrors": [{"ErrorCode": "INTERNAL_SERVICE_ERROR", \#
                "ErrorMessage": "aws_session_token=FwoGZXIvYXdzEXAMPLE0123456789abcdef", \#
                "ErrorTimestamp": "2026-10-31T20:00:00Z"}]
                """#,
                """
                temporary AWS credential in ImageErrors.ErrorMessage, valid until 2026-11-02; expected no credential in \
                an image's members
                """
            ),
            .passes("a token that is fetched", #""Applications": [{"LaunchParameters": "--token=$(get-token)"}]"#),
        ],
        check: .secrets([.token, .webToken, .awsTemporary]),
        weigh: { $0.weighSecret() },
        words: { $0.secretWords() }
    )
}
