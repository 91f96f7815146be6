extension Snapshot {
    /// How the images divide by owner and state.
    public var counts: ImageCounts { store.counts }

    /// Whether a chain holds any image of AWS's own, which stand in everybody's unfiltered listing.
    ///
    /// - Complexity: O(*n*) in the number of the chain's images.
    package func holdsAWSOwned(_ chain: Chain) -> Bool {
        chain.pages.contains { page in
            store.scan.entries[store.scan.pages[page].entries].contains { $0.owner == .aws }
        }
    }

    /// The platforms by number of own and shared images, most first, then by word.
    ///
    /// - Complexity: O(*n*) in the number of images.
    public var platformTable: [PlatformRow] { store.platformTable }

    /// The agent versions, newest first; `LATEST` before dates, absent and unreadable ones last.
    ///
    /// - Complexity: O(*n*) in the number of images.
    public var agentTable: [AgentRow] { store.agentTable }

    /// The error codes of own and shared images by number of images, most first, then by code.
    ///
    /// - Complexity: O(*n*) in the number of errors.
    public var errorTable: [ErrorCodeRow] { store.errorTable }

    /// The reasons for which own and shared images failed by number of images, most first, then by code.
    ///
    /// - Complexity: O(*n*) in the number of images.
    public var stateReasonTable: [StateReasonRow] { store.stateReasonTable }

    /// The missing roles, actions and endpoints by account, Region and code.
    ///
    /// - Complexity: O(*n*) in the number of errors.
    public var roleTable: [RoleRow] { store.roleTable }
}
