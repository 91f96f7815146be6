extension Rule {
    /// A secret access key of AWS stands in the image's members.
    static let secretAWSKey = Rule(
        id: "secret-aws-key",
        title: "AWS secret access key in the image's members",
        rationale: """
            With the key somebody acts as the user it belongs to, in your account, from anywhere. Keys of users don't end by \
            themselves, so that one counts as live until it is deleted.
            """,
        severity: .critical,
        category: .secrets,
        remediation: [
            .aws("Deactivate the access key, make a new one where it is needed, and delete the old one."),
            .inferred("See in CloudTrail what was done with it since the image was created."),
            .aws("Applications on streaming instances get credentials of an IAM role without any key."),
        ],
        references: [.accessKeys, .machineRole],
        compliance: [
            .nist(
                "IA-5",
                "It forbids (7) unencrypted static authenticators in applications; one stands in the image's members."
            )
        ],
        reads: [.applications],
        examples: [
            .flags(
                "a key beside its id",
                #"""
                "Applications": [{"Name": "Tool", "LaunchParameters": \#
                "AKIAIOSFODNN7EXAMPLE wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"}]
                """#,
                #"AWS secret access key in Applications.LaunchParameters of "Tool"; expected no credential in an image's members"#
            ),
            .flags(
                "a key after its name in an error message",
                #"""
                "ImageErrors": [{"ErrorCode": "INTERNAL_SERVICE_ERROR", "ErrorMessage": \#
                "aws_secret_access_key=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"}]
                """#,
                "AWS secret access key in ImageErrors.ErrorMessage; expected no credential in an image's members"
            ),
            .passes("a profile's name", #""Applications": [{"LaunchParameters": "--profile appstream_machine_role"}]"#),
        ],
        check: .secrets([.awsSecretKey]),
        words: { $0.secretWords() }
    )
}
