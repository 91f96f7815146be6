/// The pages that rules refer to.
extension RuleReference {
    static let notificationCodes = guide("Troubleshooting Notification Codes", "troubleshooting-notification-codes")
    static let serviceRole = guide(
        "Checking for the AmazonAppStreamServiceAccess Service Role and Policies",
        "controlling-access-checking-for-iam-service-access"
    )
    static let requiredRoles = guide(
        "Roles Required for WorkSpaces Applications, Application Auto Scaling, and AWS Certificate Manager Private CA",
        "roles-required-for-appstream"
    )
    static let machineRole = guide(
        "Configuring an Existing IAM Role to Use With WorkSpaces Applications Streaming Instances",
        "configuring-existing-iam-role-to-use-with-streaming-instances"
    )
    static let vpcSetup = guide("VPC Setup Recommendations", "vpc-setup-recommendations")
    static let internetAccess = guide("Internet Access", "internet-access")
    static let directoryPermissions = guide(
        "Granting Permissions to Create and Manage Active Directory Computer Objects",
        "active-directory-permissions"
    )
    static let directoryTroubleshooting = guide(
        "Troubleshooting Active Directory",
        "troubleshooting-active-directory"
    )
    static let quotas = guide("Quotas", "limits")
    static let images = guide("Administer Your Images", "administer-images")
    static let importing = guide("Import Image", "import-image")
    static let fleetTroubleshooting = guide("Troubleshooting Fleets", "troubleshooting-fleets")
    static let agentVersions = guide("Manage Agent Versions", "base-images-agent")
    static let agentReleases = guide("Agent Release Notes", "agent-software-versions")
    static let baseImages = guide(
        "Base Image and Managed Image Update Release Notes",
        "base-image-version-history"
    )
    static let managedUpdates = guide(
        "Update an Image by Using Managed WorkSpaces Applications Image Updates",
        "keep-image-updated-managed-image-updates"
    )
    static let imageType = api("Image", "API_Image")
    static let stateChangeReason = api("ImageStateChangeReason", "API_ImageStateChangeReason")
    static let regionalSTS = RuleReference(
        "Manage AWS STS in an AWS Region",
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_enable-regions.html"
    )
    static let imagePermissions = api("DescribeImagePermissions", "API_DescribeImagePermissions")
    static let describeImages = api("DescribeImages", "API_DescribeImages")
    static let presignedURLs = RuleReference(
        "Amazon S3 User Guide: Download and upload objects with presigned URLs",
        "https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html"
    )
    static let application = api("Application", "API_Application")
    static let cisBenchmark = RuleReference(
        "CIS Benchmarks: Amazon Web Services",
        "https://www.cisecurity.org/benchmark/amazon_web_services"
    )
    static let accessKeys = RuleReference(
        "IAM User Guide: Manage access keys for IAM users",
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html"
    )
    static let nistControls = RuleReference(
        "NIST SP 800-53 Rev. 5: Security and Privacy Controls",
        "https://csrc.nist.gov/pubs/sp/800/53/r5/upd1/final"
    )
    static let endOfLife = RuleReference("endoflife.date", "https://endoflife.date")

    private static func guide(_ title: String, _ page: String) -> RuleReference {
        RuleReference(
            "AppStream Administration Guide: \(title)",
            "https://docs.aws.amazon.com/appstream2/latest/developerguide/\(page).html"
        )
    }

    private static func api(_ title: String, _ page: String) -> RuleReference {
        RuleReference(
            "AppStream API Reference: \(title)",
            "https://docs.aws.amazon.com/appstream2/latest/APIReference/\(page).html"
        )
    }
}
