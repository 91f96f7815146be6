extension Rule {
    /// An application is disabled.
    static let applicationDisabled = Rule(
        id: "application-disabled",
        title: "Disabled application",
        rationale: """
            A disabled application is in the image and in its inventory, but users are not offered it. Whether that is \
            meant, only its owner knows.
            """,
        severity: .info,
        category: .applications,
        remediation: [
            .inferred("Leave the application out of the next image if nobody misses it.")
        ],
        references: [.application],
        images: .available,
        needs: [.applications],
        reads: [.applications],
        parts: [.enabled],
        examples: [
            .flags(
                "one of two applications",
                #""Applications": [{"Name": "Excel", "Enabled": false}, {"Name": "Word", "Enabled": true}]"#,
                "1 application is disabled; expected applications that users are offered"
            ),
            .passes("an application that is offered", #""Applications": [{"Name": "Excel", "Enabled": true}]"#),
            .unjudged(
                "an application that doesn't say",
                #""Applications": [{"Name": "Excel"}]"#,
                "member Applications.Enabled absent from the only image"
            ),
        ],
        check: .applications(.applicationEnabled) { image, index in
            image.applications[index].contains(.enabled) && !image.applications[index].enabled
        },
        words: { context in
            context.words(
                "\(context.applicationCount) \(context.count == 1 ? "is" : "are") disabled",
                observed: "Enabled false",
                expected: "applications that users are offered",
                basis: .aws
            )
        }
    )
}
