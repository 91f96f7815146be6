extension Rule {
    /// An error says that the account lacks the service role.
    static let serviceRoleMissing = Rule(
        id: "service-role-missing",
        title: "Service role missing",
        rationale: """
            AppStream works on the account's network with the role AmazonAppStreamServiceAccess. Without it no image \
            builder and no fleet of the account can start.
            """,
        severity: .high,
        category: .roles,
        remediation: [
            .aws("Is the role AmazonAppStreamServiceAccess in the account?"),
            .aws(
                """
                If not, an administrator who may create roles and attach policies performs the steps to get started \
                with AppStream, which create it.
                """
            ),
            .aws("Is the managed policy AmazonAppStreamServiceAccess attached to it?"),
            .aws("Does its trust policy allow sts:AssumeRole to appstream.amazonaws.com?"),
            .inferred("A FAILED image is not repaired by this: create it again from its image builder."),
        ],
        references: [.serviceRole, .requiredRoles],
        needs: [.imageErrors],
        parts: [.errorCode],
        parameters: [.recentDays],
        examples: [
            .flags(
                "a failed image of a named image builder",
                #"""
                "State": "FAILED", "ImageErrors": [{"ErrorCode": "IAM_SERVICE_ROLE_IS_MISSING", "ErrorTimestamp": \#
                "2026-10-24T09:15:00Z"}]
                """#,
                #"""
                role AmazonAppStreamServiceAccess missing on 2026-10-24, 8 days ago; expected the role with its \#
                managed policy, then a new image from image builder "finance-builder"
                """#
            ),
            .flags(
                "an available image with an old error",
                #"""
                "ImageErrors": [{"ErrorCode": "IAM_SERVICE_ROLE_IS_MISSING", "ErrorTimestamp": \#
                "2026-10-24T09:15:00Z"}]
                """#,
                """
                role AmazonAppStreamServiceAccess missing on 2026-10-24, 8 days ago; expected the role with its \
                managed policy
                """
            ),
            .passes(
                "a role that lacks one action",
                #""ImageErrors": [{"ErrorCode": "IAM_SERVICE_ROLE_MISSING_DESCRIBE_SUBNET_ACTION"}]"#
            ),
        ],
        check: .missing(.iam) { code in code == ModelWord.iamServiceRoleIsMissing },
        weigh: { $0.weighAccountError() },
        about: \.missingWords,
        words: { context in
            context.missingWords(
                "role AmazonAppStreamServiceAccess missing",
                expected: "the role with its managed policy"
            )
        }
    )
}
