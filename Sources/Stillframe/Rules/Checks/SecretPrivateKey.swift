extension Rule {
    /// A private key stands in the image's members.
    static let secretPrivateKey = Rule(
        id: "secret-private-key",
        title: "Private key in the image's members",
        rationale: """
            Whoever may list images can take the place of the key's owner: read what was encrypted for it, or sign in its name. \
            It counts as live until its public half is trusted nowhere.
            """,
        severity: .critical,
        category: .secrets,
        remediation: [
            .inferred("Replace the key pair, and revoke certificates that rest on it."),
            .inferred(
                "Let the application read its key at its start from a store, with the role of the streaming instance."
            ),
        ],
        references: [.application, .machineRole],
        compliance: [
            .nist(
                "IA-5",
                "It forbids (7) unencrypted static authenticators in applications; one stands in the image's members."
            ),
            .nist("SC-12", "Key management is to keep private keys from those who don't need them."),
        ],
        reads: [.applications],
        examples: [
            .flags(
                "a key in metadata",
                #""Applications": [{"Name": "Tool", "Metadata": {"ssh": "-----BEGIN OPENSSH PRIVATE KEY-----\\nb3BlbnNzaC1rZXk="}}]"#,
                #"private key in Applications.Metadata of "Tool"; expected no credential in an image's members"#
            ),
            .unjudged(
                "an image without its applications",
                #""Applications": null"#,
                "member Applications absent from the only image"
            ),
            .passes("a certificate", #""Description": "-----BEGIN CERTIFICATE-----\\nMIIB""#),
            .passes("a key's file", #""Applications": [{"LaunchParameters": "-i C:\\\\keys\\\\id_rsa"}]"#),
        ],
        check: .secrets([.privateKey]),
        words: { $0.secretWords() }
    )
}
