extension Rule {
    /// A password stands in the image's members.
    static let secretPassword = Rule(
        id: "secret-password",
        title: "Password in the image's members",
        rationale: """
            Whoever may list images reads it, every account the image is shared with among them, and it stays in each saved \
            dump. A password counts as live until somebody changes it: nothing in a dump says that it was.
            """,
        severity: .critical,
        category: .secrets,
        remediation: [
            .inferred("Change the password now: it has been in every listing of the image."),
            .inferred(
                "Let the application read it at its start from a store, with the role of the streaming instance."
            ),
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
                "a password in a flag",
                #""Applications": [{"Name": "Tool", "LaunchParameters": "--user=app --password=Winter2026!"}]"#,
                #"password in Applications.LaunchParameters of "Tool"; expected no credential in an image's members"#
            ),
            .flags(
                "a connection string and a URL",
                #"""
                "Description": "Server=db1;User Id=app;Pwd=Tiger4711;", "Applications": [{"Name": "Tool", "LaunchPath": \#
                "https://app:Tiger4711@intranet.example.com/start"}]
                """#,
                #"password in Applications.LaunchPath of "Tool"; expected no credential in an image's members"#,
                "password in Description; expected no credential in an image's members"
            ),
            .flags(
                "metadata under a telling name",
                #""Applications": [{"Name": "Tool", "Metadata": {"db_password": "Tiger4711"}}]"#,
                #"password in Applications.Metadata of "Tool"; expected no credential in an image's members"#
            ),
            .passes(
                "variables, prompts and stores",
                #"""
                "Applications": [{"Name": "Tool", "LaunchParameters": "--password=%APP_PASSWORD% --password-store=basic"}]
                """#
            ),
            .passes("a sentence about passwords", #""Description": "Password: see the service desk's page""#),
        ],
        check: .secrets([.password]),
        weigh: { $0.weighSecret() },
        words: { $0.secretWords() }
    )
}
