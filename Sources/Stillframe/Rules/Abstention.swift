/// Why a rule could not judge an image whose members are all there.
package enum Abstention: UInt8, Sendable, CaseIterable {
    /// The platform word meant several operating systems when the image was created.
    case ambiguousPlatform
    /// No end of support is published for the platform.
    case undatedPlatform
    /// The platform word is not in the tables.
    case unlistedPlatform
    /// The agent version names no day.
    case unreadableAgent
    /// A member that the rule needs is absent from the image, though other images of the listing have it, or its value
    /// can't be used.
    case absentMember
    /// The state has no time of its own, and the image was created long before it.
    case undatedState
    /// The image names no base.
    case unknownBase
    /// The dump has no image of AWS's own in the base's Region, so that it would not show.
    case uncoveredBase
    /// The listings of the base's Region are not complete, or were filtered, so that it may only not show.
    case unshownBase
    /// The release date of the image's base is absent.
    case undatedBase
    /// The release date of the image's base, or the day in the base's name, can't be true.
    case impossibleBase
    /// The image was imported: it was made from no base image of AppStream's.
    case importedImage
    /// The tables have no base image of the platform that was out on the day that counts.
    case unlistedBase
    /// The word of the member is not in the service model.
    case unlistedWord
    /// The list of agents for Linux ended in 2021.
    case unlistedLinuxAgent
    /// The page does not say when it was saved.
    case undatedPage
    /// Nothing tells whether the image's listing is complete.
    case untoldListing
    /// The image is public, and no listing shows that its account looked.
    case unknownOwner
    /// The image has no ARN, or one without an account.
    case unknownAccount
    /// The agent is below a floor too, which is told instead.
    case agentBelowFloor
    /// The image was created after the day at which ages are counted: it has none, or its time is wrong.
    case createdLater

    /// The reason, after a number of images: `3 images: …`.
    package var words: String {
        switch self {
        case .ambiguousPlatform: "the platform word meant several operating systems when they were created"
        case .undatedPlatform: "no end of support is published for their platform"
        case .unlistedPlatform: "their platform is not in the tables"
        case .unreadableAgent: "their agent version names no day"
        case .absentMember: "the member that the rule reads is absent from them or has no usable value"
        case .unknownBase: "their base is not named, or not by an ARN"
        case .undatedBase: "the release date of their base is absent from them"
        case .impossibleBase: "the release date of their base, or the day in its name, can't be true"
        case .uncoveredBase: "the dump has no image of AWS's own in the Region of their base"
        case .unshownBase:
            "no complete, unfiltered listing of the Region of their base is there, so that it may only not show"
        case .importedImage: "they were imported, not made from a base image of AppStream's"
        case .unlistedBase: "the tables have no base image of their platform that was out long enough"
        case .unlistedWord: "the service model doesn't have the word that the rule goes by"
        case .unlistedLinuxAgent: "AWS's list of agents for Linux ended in 2021"
        case .undatedPage: "their pages don't say when they were saved"
        case .untoldListing: "nothing tells whether their listing is complete"
        case .unknownOwner: "no listing shows that their account looked, so that nothing tells whether they are yours"
        case .unknownAccount: "their ARN is absent or names no account"
        case .agentBelowFloor: "agent-below-floor says what their agent is too old for"
        case .createdLater: "they were created after the day at which ages are counted"
        case .undatedState: "a dump does not show since when they are DELETING or COPYING"
        }
    }
}
