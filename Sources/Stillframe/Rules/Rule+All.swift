extension Rule {
    /// All rules in report order: by category, and within one from the particular to the general.
    ///
    /// Records of findings name a rule by its index here, so the order is part of what scans agree on.
    public static let all: [Rule] = [
        // Errors
        imageFailed,
        availableWithErrors,
        networkError,
        quotaError,
        directoryError,
        imageNotFound,
        fleetError,
        importError,
        serviceError,
        unknownErrorCode,

        // Roles
        serviceRoleMissing,
        iamActionMissing,
        machineRoleMissing,
        stsDisabled,

        // Agents
        agentStale,
        agentBehind,
        agentBelowFloor,
        agentDefective,
        agentUnreadable,
        agentUnlisted,

        // Platforms
        platformEnded,
        platformEnding,
        platformUnknown,

        // Age
        imageOld,
        baseWithdrawn,
        baseBehind,
        baseMissing,
        baseForeign,
        // Lifecycle
        imageStuck,
        imageQuota,
        // Exposure
        imagePublic,
        imageCopyable,
        imageShared,
        ownerNotAllowed,
        // Secrets
        secretAWSKey,
        secretPrivateKey,
        secretPassword,
        secretToken,
        secretSuspected,
        secretKeyID,
        signedURLs,
        // Applications
        applicationMismatch,
        applicationDuplicate,
        launchPathRelative,
        iconOverHTTP,
        applicationDisabled,
        // Data
        impossibleTime,
        unreadableMember,
        unknownWord,
        // Snapshot
        listingIncomplete,
        coverageGap,
        captureTimesMixed,
        membersAbsent,
        // Configuration
        waiverExpired,
        waiverExpiring,
        waiverUnmatched,
    ]
}
