extension Rule {
    /// An error says that the role of the streaming instance is missing.
    static let machineRoleMissing = Rule(
        id: "machine-role-missing",
        title: "Role of the streaming instance missing",
        rationale: """
            An IAM role can be applied to image builders and fleets, so that programs on the instance get credentials. \
            If the role was deleted, belongs to another account or doesn't trust AppStream, instances don't start.
            """,
        severity: .high,
        category: .roles,
        remediation: [
            .inferred(
                """
                A dump of images does not name the role: look for IamRoleArn in describe-image-builders and \
                describe-fleets.
                """
            ),
            .aws("The role must be in the account of the streaming instance and must not be a service role."),
            .aws("Its trust policy must allow sts:AssumeRole to appstream.amazonaws.com."),
            .aws("The agent must be of September 3, 2019 or later."),
            .inferred("A FAILED image is not repaired by this: create it again from its image builder."),
        ],
        references: [.machineRole],
        needs: [.imageErrors],
        parts: [.errorCode],
        parameters: [.recentDays],
        examples: [
            .flags(
                "a failed image of a named image builder",
                #"""
                "State": "FAILED", "ImageErrors": [{"ErrorCode": "MACHINE_ROLE_IS_MISSING", "ErrorTimestamp": \#
                "2026-10-24T09:15:00Z"}]
                """#,
                #"""
                IAM role of the streaming instance missing on 2026-10-24, 8 days ago; expected the role that \#
                IamRoleArn names, then a new image from image builder "finance-builder"
                """#
            ),
            .passes(
                "the service role is missing instead",
                #""ImageErrors": [{"ErrorCode": "IAM_SERVICE_ROLE_IS_MISSING"}]"#
            ),
        ],
        check: .missing(.iam) { code in code == ModelWord.machineRoleIsMissing },
        weigh: { $0.weighAccountError() },
        about: \.missingWords,
        words: { context in
            context.missingWords(
                "IAM role of the streaming instance missing",
                expected: "the role that IamRoleArn names"
            )
        }
    )
}
