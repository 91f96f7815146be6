/// A word that a member of an image has and the service model hasn't.
struct UnlistedWord: Hashable {
    let member: ImageMember
    let word: StringID
    /// What evidence points at: the member where its position is kept, else the image.
    let cited: CitedMember

    /// Calls `body` for each unknown word of an image; platforms and error codes are left to their own rules.
    @inline(__always)
    static func forEach(in entry: borrowing ImageEntry, _ body: (UnlistedWord) -> Void) {
        check(entry.state, .state, .state, from: .pending, to: .validating, body)
        check(entry.visibility, .visibility, .visibility, from: .public, to: .shared, body)
        check(entry.type, .imageType, .image, from: .custom, to: .byol, body)
        check(entry.latestAgent, .latestAppstreamAgentVersion, .image, from: .true, to: .false, body)
        check(entry.sharedWithOthers, .imageSharedWithOthers, .sharedWithOthers, from: .true, to: .false, body)
        check(entry.dynamicProviders, .dynamicAppProvidersEnabled, .image, from: .enabled, to: .disabled, body)
        check(
            entry.stateReason,
            .stateChangeReason,
            .stateChangeReasonCode,
            from: .internalError,
            to: .imageImportFailure,
            body
        )
    }

    /// The words of one list have consecutive numbers.
    @inline(__always)
    private static func check(
        _ word: StringID,
        _ member: ImageMember,
        _ cited: CitedMember,
        from first: ModelWord,
        to last: ModelWord,
        _ body: (UnlistedWord) -> Void
    ) {
        if word == .absent || first.rawValue <= word.raw && word.raw <= last.rawValue { return }
        body(UnlistedWord(member: member, word: word, cited: cited))
    }
}
