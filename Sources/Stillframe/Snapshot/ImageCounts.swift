/// How the images divide by owner and state.
public struct ImageCounts: Sendable, Hashable {
    /// Images of the account that was listed.
    public let own: Int
    /// Images other accounts share with it.
    public let shared: Int
    /// AWS's own images, whose ARNs name no account.
    public let awsOwned: Int
    /// Public images of accounts that no listing shows to have looked.
    public let unknown: Int
    /// Images in state FAILED, AWS's own not counted.
    public let failed: Int
    /// Images with at least one finding.
    public let withFindings: Int

    /// All images of the snapshot.
    public var total: Int { own + shared + awsOwned + unknown }
}
