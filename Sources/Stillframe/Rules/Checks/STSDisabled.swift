extension Rule {
    /// An error says that the Security Token Service is off in the Region.
    static let stsDisabled = Rule(
        id: "sts-disabled",
        title: "STS switched off in the Region",
        rationale: """
            AppStream gets the credentials of its roles from the Security Token Service (STS) of the image's Region. \
            An account that has switched STS off there can start neither image builders nor fleets.
            """,
        severity: .high,
        category: .roles,
        remediation: [
            .aws("An account administrator activates STS for the Region in the IAM console."),
            .inferred("The switch is in the IAM console's account settings."),
            .inferred("A FAILED image is not repaired by this: create it again from its image builder."),
        ],
        references: [.regionalSTS],
        needs: [.imageErrors],
        parts: [.errorCode],
        parameters: [.recentDays],
        examples: [
            .flags(
                "a failed image of a named image builder",
                #"""
                "State": "FAILED", "ImageErrors": [{"ErrorCode": "STS_DISABLED_IN_REGION", "ErrorTimestamp": \#
                "2026-10-24T09:15:00Z"}]
                """#,
                #"""
                STS switched off in eu-west-1 on 2026-10-24, 8 days ago; expected STS active there, then a new \#
                image from image builder "finance-builder"
                """#
            ),
            .passes(
                "a missing role",
                #""ImageErrors": [{"ErrorCode": "IAM_SERVICE_ROLE_IS_MISSING"}]"#
            ),
        ],
        check: .missing(.sts) { _ in true },
        weigh: { $0.weighAccountError() },
        about: \.missingWords,
        words: { context in
            context.missingWords(
                "STS switched off in \(context.image.region)",
                expected: "STS active there"
            )
        }
    )
}
