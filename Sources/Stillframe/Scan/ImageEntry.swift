/// What the map half leaves behind of one image: about 300 bytes, never more than 400.
struct ImageEntry: Sendable {
    /// The digest of the image's identity; `nil` until it is needed, because its ARN occurs again.
    var identity: Digest?
    /// Index of the page the image lies in.
    var page: UInt32
    /// Index of the image in the page's `Images`.
    var element: UInt32
    /// Where the image begins.
    var position: Position
    /// Offset of the image's first byte in the decoded text.
    var offset: Int
    /// Length of the image in bytes.
    var length: UInt32
    /// Index of the image's first error among all errors.
    var firstError: UInt32
    var errorCount: UInt32
    var applicationCount: UInt32
    var members: MemberSet
    /// Microseconds since 1970; meaningless where the member is absent.
    var created: Int64
    var baseReleased: Int64
    var arn: StringID
    var name: StringID
    var displayName: StringID
    var baseARN: StringID
    var state: StringID
    var visibility: StringID
    var platform: StringID
    var type: StringID
    var agent: StringID
    var latestAgent: StringID
    var sharedWithOthers: StringID
    var imageBuilder: StringID
    var stateReason: StringID
    var gridDriver: StringID
    /// The instance families, joined by a line feed.
    var instanceFamilies: StringID
    var partition: StringID
    var region: StringID
    /// The account in the ARN; an empty string for AWS-owned images, absent without an ARN.
    var account: StringID
    var owner: Ownership
    var managedSoftware: Bool
    /// Whether `ImagePermissions.allowImageBuilder` is true.
    var allowsImageBuilder: Bool
    var dynamicProviders: StringID
    var applications: ApplicationFacts
    /// Positions of the members that entry rules cite, relative to the image's.
    var basePosition: Position
    var statePosition: Position
    var visibilityPosition: Position
    var platformPosition: Position
    var createdPosition: Position
    var baseReleasedPosition: Position
    var agentPosition: Position
    var permissionsPosition: Position
    var sharedPosition: Position
}

extension ImageEntry {
    /// Lets every member be cited where the image is: in a captured body its own place says nothing of the file.
    mutating func forgetMemberPositions() {
        basePosition = Position()
        statePosition = Position()
        visibilityPosition = Position()
        platformPosition = Position()
        createdPosition = Position()
        baseReleasedPosition = Position()
        agentPosition = Position()
        permissionsPosition = Position()
        sharedPosition = Position()
        applications.signedPosition = Position()
    }

    /// Where the image's errors lie among all errors.
    var errors: Range<Int> { Int(firstError)..<Int(firstError) + Int(errorCount) }

    /// Whether the image says the same of where and by whom it was listed as another.
    func hasOrigin(of other: ImageEntry) -> Bool {
        partition == other.partition && region == other.region && account == other.account && owner == other.owner
            && visibility == other.visibility
    }

    /// Whether its state is a word of the model.
    var hasKnownState: Bool {
        ModelWord.pending.rawValue...ModelWord.validating.rawValue ~= state.raw
    }

    /// Whether the image belongs to the account that looked: only its own images are shown to it as PRIVATE.
    var isViewersOwn: Bool {
        visibility == ModelWord.private && owner == .own && account != .absent
    }

    /// Whether the image belongs to the account that looked, as far as a writer that dropped `Visibility` lets tell.
    var mayBeViewersOwn: Bool {
        isViewersOwn || (visibility == .absent && owner == .own && account != .absent)
    }
}
