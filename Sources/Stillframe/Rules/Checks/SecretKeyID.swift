extension Rule {
    /// An access key id of AWS stands in the image's members.
    static let secretKeyID = Rule(
        id: "secret-key-id",
        title: "AWS access key id in the image's members",
        rationale: """
            The id alone opens nothing. But it says whose key the application uses, and that there is one, whose secret half \
            often lies in the same image.
            """,
        severity: .low,
        category: .secrets,
        remediation: [
            .inferred("Look for the secret half in the image, and replace the key if it is there."),
            .aws("Applications on streaming instances get credentials of an IAM role without any key."),
        ],
        references: [.accessKeys, .machineRole],
        compliance: [
            .nist(
                "IA-5",
                "It asks to manage authenticators; the id shows that a long-lived one is in use on instances."
            )
        ],
        reads: [.applications],
        examples: [
            .flags(
                "an id in a flag",
                #""Applications": [{"Name": "Tool", "LaunchParameters": "--access-key-id AKIAIOSFODNN7EXAMPLE"}]"#,
                #"AWS access key id in Applications.LaunchParameters of "Tool"; expected no credential in an image's members"#
            ),
            .passes("a word of capitals", #""Description": "AKIAIOSFODNN7 EXAMPLE""#),
        ],
        check: .secrets([.awsKeyID]),
        words: { $0.secretWords() }
    )
}
