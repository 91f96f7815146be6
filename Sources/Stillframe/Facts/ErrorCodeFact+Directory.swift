extension ErrorCodeFact {
    /// Joining an Active Directory domain.
    ///
    /// AWS publishes a text for all of these codes but one.
    static let directory: [ErrorCodeFact] = [
        joining(
            "DOMAIN_JOIN_ERROR_ACCESS_DENIED",
            meaning: .aws(
                "The service account of the directory configuration may not create or reuse the computer object."
            ),
            fix: [
                .aws("Check the account's permissions in Active Directory and start the image builder or fleet again.")
            ]
        ),
        joining(
            "DOMAIN_JOIN_ERROR_LOGON_FAILURE",
            meaning: .aws("The service account of the directory configuration has a wrong user name or password."),
            fix: [.aws("Update the directory configuration and create the image builder or fleet again.")]
        ),
        joining(
            "DOMAIN_JOIN_NERR_PASSWORD_EXPIRED",
            meaning: .aws("The password of the directory configuration's service account has expired."),
            fix: [
                .aws(
                    """
                    Change the password in Active Directory, update the directory configuration and create the \
                    image builder or fleet again.
                    """
                )
            ]
        ),
        joining(
            "DOMAIN_JOIN_ERROR_DS_MACHINE_ACCOUNT_QUOTA_EXCEEDED",
            meaning: .aws(
                """
                The service account has created as many computer accounts as it may, because it lacks the \
                permission to create or reuse computer objects.
                """
            ),
            fix: [
                .aws("Check the account's permissions in Active Directory and start the image builder or fleet again.")
            ]
        ),
        joining(
            "DOMAIN_JOIN_ERROR_INVALID_PARAMETER",
            meaning: .aws("The distinguished name of the organizational unit may be wrong."),
            fix: [.aws("Check the organizational unit; if the error stays, contact AWS Support.")]
        ),
        joining(
            "DOMAIN_JOIN_ERROR_MORE_DATA",
            meaning: .aws("The distinguished name of the organizational unit may be wrong."),
            fix: [.aws("Check the organizational unit; if the error stays, contact AWS Support.")]
        ),
        joining(
            "DOMAIN_JOIN_ERROR_NO_SUCH_DOMAIN",
            meaning: .aws("The streaming instance could not reach the Active Directory domain."),
            fix: [.aws("Check VPC, subnet and security groups for the way to the domain.")]
        ),
        joining(
            "DOMAIN_JOIN_NERR_WORKSTATION_NOT_STARTED",
            meaning: .aws("The Workstation service did not start."),
            fix: [
                .aws(
                    """
                    Make sure that the Workstation service is enabled in the image; if the error stays, contact AWS \
                    Support.
                    """
                ),
                .inferred(
                    "The image itself has the defect: enable the service in an image builder and create a new image."
                ),
            ]
        ),
        joining(
            "DOMAIN_JOIN_ERROR_NOT_SUPPORTED",
            meaning: .aws("The request to join the domain is not supported."),
            fix: [.aws("Contact AWS Support.")]
        ),
        joining(
            "DOMAIN_JOIN_ERROR_FILE_NOT_FOUND",
            meaning: .aws("The distinguished name of the organizational unit is not valid."),
            fix: [.aws("Correct the distinguished name, which must start with OU=, and try again.")]
        ),
        joining(
            "DOMAIN_JOIN_INTERNAL_SERVICE_ERROR",
            meaning: .aws(
                """
                The computer account exists already: the service account may not reuse it, it was moved to another \
                organizational unit, or the unit's name has spaces around its commas.
                """
            ),
            fix: [
                .aws("Check the service account's permissions and the organizational unit."),
                .aws("Name an organizational unit without spaces around the commas in the directory configuration."),
                .aws(
                    """
                    Create the image builder again, or set the fleet's directory configuration again while the \
                    fleet is stopped.
                    """
                ),
            ]
        ),
        joining(
            "DOMAIN_JOIN_NERR_INVALID_WORKGROUP_NAME",
            meaning: .inferred("The name of the domain is not a valid name."),
            fix: [.inferred("Check the directory name in the directory configuration.")]
        ),
    ]

    /// A code of the release that brought Active Directory.
    private static func joining(_ code: String, meaning: Statement, fix: [Statement]) -> ErrorCodeFact {
        ErrorCodeFact(code, since: .day(2017, 7, 24), .directory, meaning: meaning, fix: fix)
    }
}
