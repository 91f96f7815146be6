/// What an image error is about; rules and tables group codes by it.
public enum ErrorFamily: String, Sendable, CaseIterable {
    /// A role, or an action that a role should allow.
    case iam
    /// The Security Token Service in a Region.
    case sts
    /// Subnets, security groups and gateways.
    case network
    /// A quota of the account that is used up.
    case quota
    /// Joining an Active Directory domain.
    case directory
    /// The image that something was to be made from.
    case image
    /// The fleet that was to run the image.
    case fleet
    /// An error on the service's own side.
    case service
    /// Importing an image that was made elsewhere.
    case `import`
}
