extension Rule {
    /// A random value stands after a name that secrets have, or has the form of a secret key.
    static let secretSuspected = Rule(
        id: "secret-suspected",
        title: "Value that looks like a secret",
        rationale: """
            Keys, signatures and credentials are long and random, and so are some identifiers. The name says that it may be a \
            secret; only a person can tell. Without a name a value is taken for one where it has the form of an AWS secret key: \
            40 letters, digits and signs, mixed as only chance mixes them.
            """,
        severity: .medium,
        category: .secrets,
        remediation: [
            .inferred("See what the value is, and replace it if it opens anything."),
            .inferred("Let the application fetch secrets at its start, with the role of the streaming instance."),
        ],
        references: [.application],
        compliance: [
            .nist(
                "IA-5",
                "It forbids (7) unencrypted static authenticators in applications; one may stand in the image's members."
            )
        ],
        reads: [.applications],
        examples: [
            .flags(
                "a key of unknown use",
                #""Applications": [{"Name": "Tool", "LaunchParameters": "/cachekey:4f1b9c2d7e8a4f6b9c0d1e2f"}]"#,
                """
                value that looks like a secret in Applications.LaunchParameters of "Tool"; expected no credential in an image's \
                members
                """
            ),
            .flags(
                "a secret key of AWS without its name",
                #""Applications": [{"Name": "Tool", "LaunchParameters": "-k wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"}]"#,
                """
                value that looks like a secret in Applications.LaunchParameters of "Tool"; expected no credential in an image's \
                members
                """
            ),
            .passes(
                "keys that are words, and ids under other names",
                #""Applications": [{"Name": "Tool", "LaunchParameters": "/key:ctrl+c --session-id=4f1b9c2d7e8a4f6b9c0d1e2f"}]"#
            ),
            .passes(
                "a license key",
                #""Applications": [{"Name": "Tool", "LaunchParameters": "--license-key=A1B2C3D4E5F6G7H8I9J0K1"}]"#
            ),
        ],
        check: .secrets([.suspected]),
        words: { $0.secretWords() }
    )
}
