extension ErrorCodeFact {
    /// Missing roles, actions and endpoints.
    ///
    /// AWS publishes no text for these codes.
    static let roles: [ErrorCodeFact] = [
        ErrorCodeFact(
            "IAM_SERVICE_ROLE_IS_MISSING",
            since: .day(2016, 12, 1),
            .iam,
            missing: "AmazonAppStreamServiceAccess",
            meaning: .inferred(
                """
                The service role AmazonAppStreamServiceAccess, with which AppStream calls other AWS services, is \
                not in the account.
                """
            ),
            fix: [
                .aws(
                    """
                    An administrator who may create roles and attach policies performs the steps to get started \
                    with AppStream, which create the role and its policy.
                    """
                ),
                .inferred(
                    """
                    The role is arn:aws:iam::ACCOUNT:role/service-role/AmazonAppStreamServiceAccess, trusts \
                    appstream.amazonaws.com and has the managed policy service-role/AmazonAppStreamServiceAccess.
                    """
                ),
            ]
        ),
        missingAction("ec2:DescribeNetworkInterfaces", "IAM_SERVICE_ROLE_MISSING_ENI_DESCRIBE_ACTION"),
        missingAction("ec2:CreateNetworkInterface", "IAM_SERVICE_ROLE_MISSING_ENI_CREATE_ACTION"),
        missingAction("ec2:DeleteNetworkInterface", "IAM_SERVICE_ROLE_MISSING_ENI_DELETE_ACTION"),
        missingAction("ec2:DescribeSubnets", "IAM_SERVICE_ROLE_MISSING_DESCRIBE_SUBNET_ACTION"),
        missingAction(
            "ec2:DescribeSecurityGroups",
            "IAM_SERVICE_ROLE_MISSING_DESCRIBE_SECURITY_GROUPS_ACTION",
            since: .day(2017, 7, 24)
        ),
        ErrorCodeFact(
            "MACHINE_ROLE_IS_MISSING",
            since: .day(2019, 9, 9),
            .iam,
            missing: "IAM role of the streaming instance",
            meaning: .inferred(
                """
                The IAM role that is applied to the streaming instance (credential profile appstream_machine_role) \
                does not exist or can't be used.
                """
            ),
            fix: [
                .inferred(
                    """
                    A dump of images does not name the role: look for IamRoleArn in describe-image-builders and \
                    describe-fleets.
                    """
                ),
                .aws("The role must be in the account of the streaming instance."),
                .aws("The role must not be a service role."),
                .aws("Its trust policy must allow sts:AssumeRole to appstream.amazonaws.com."),
                .aws("The agent must be of September 3, 2019 or later."),
            ]
        ),
        ErrorCodeFact(
            "STS_DISABLED_IN_REGION",
            since: .day(2019, 8, 20),
            .sts,
            missing: "STS endpoint of the Region",
            meaning: .inferred("The account has switched off the Security Token Service (STS) in the Region."),
            fix: [
                .aws("An account administrator activates STS for the Region in the IAM console."),
                .inferred("The switch is in the IAM console's account settings."),
            ]
        ),
    ]

    /// A code that tells of one action the service role doesn't allow.
    private static func missingAction(
        _ action: String,
        _ code: String,
        since: CalendarDate = .day(2016, 12, 1)
    ) -> ErrorCodeFact {
        ErrorCodeFact(
            code,
            since: since,
            .iam,
            missing: action,
            meaning: .inferred("The service role AmazonAppStreamServiceAccess may not call \(action)."),
            fix: [
                .aws("Is the managed policy AmazonAppStreamServiceAccess attached to the role of that name?"),
                .aws("Does the role's trust policy allow sts:AssumeRole to appstream.amazonaws.com?"),
                .inferred("Does a service control policy or a permissions boundary deny \(action)?"),
                .inferred("Restore the managed policy rather than patch one action."),
            ]
        )
    }
}
