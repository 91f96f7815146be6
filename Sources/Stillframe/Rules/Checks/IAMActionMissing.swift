extension Rule {
    /// An error says that the service role doesn't allow an action.
    static let iamActionMissing = Rule(
        id: "iam-action-missing",
        title: "Service role lacks an action",
        rationale: """
            AppStream works on the account's network with the role AmazonAppStreamServiceAccess, whose managed policy \
            allows every action it needs. A single missing action shows that the policy was replaced or that something \
            above it denies the action; image builders and fleets fail until it is allowed.
            """,
        severity: .high,
        category: .roles,
        remediation: [
            .aws(
                """
                Check the role AmazonAppStreamServiceAccess: is the managed policy \
                service-role/AmazonAppStreamServiceAccess attached?
                """
            ),
            .aws("Does the role trust appstream.amazonaws.com?"),
            .inferred("Does a service control policy or a permissions boundary deny the action?"),
            .inferred("Restore the managed policy rather than patch one action."),
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
                "State": "FAILED", "ImageErrors": [{"ErrorCode": "IAM_SERVICE_ROLE_MISSING_DESCRIBE_SUBNET_ACTION", \#
                "ErrorTimestamp": "2026-10-24T09:15:00Z"}]
                """#,
                #"""
                role AmazonAppStreamServiceAccess without ec2:DescribeSubnets on 2026-10-24, 8 days ago; expected \#
                its managed policy restored, then a new image from image builder "finance-builder"
                """#
            ),
            .flags(
                "two actions of one role, no image builder in the dump",
                #"""
                "State": "FAILED", "ImageBuilderName": null, "ImageErrors": [{"ErrorCode": \#
                "IAM_SERVICE_ROLE_MISSING_ENI_CREATE_ACTION"}, {"ErrorCode": \#
                "IAM_SERVICE_ROLE_MISSING_ENI_DELETE_ACTION"}]
                """#,
                """
                role AmazonAppStreamServiceAccess without ec2:CreateNetworkInterface at an unknown time; expected \
                its managed policy restored, then a new image
                """,
                """
                role AmazonAppStreamServiceAccess without ec2:DeleteNetworkInterface at an unknown time; expected \
                its managed policy restored, then a new image
                """
            ),
            .passes(
                "a role that is missing altogether",
                #""ImageErrors": [{"ErrorCode": "IAM_SERVICE_ROLE_IS_MISSING"}]"#
            ),
        ],
        check: .missing(.iam) { code in
            !(code == ModelWord.iamServiceRoleIsMissing) && !(code == ModelWord.machineRoleIsMissing)
        },
        weigh: { $0.weighAccountError() },
        about: \.missingWords,
        words: { context in
            context.missingWords(
                "role AmazonAppStreamServiceAccess without \(context.judgement.facts.missing(by: context.subject))",
                expected: "its managed policy restored"
            )
        }
    )
}
