/// A word that a member of an image has, and neither the service model nor the tables have.
struct UnlistedWord: Hashable {
    let member: ImageMember
    let word: StringID
    /// What evidence points at: the member where its position is kept, else the image.
    let cited: CitedMember

    /// Calls `body` for each unknown word of an image; its platform and error codes are left to their own rules, those of
    /// applications are not among them.
    @inline(__always)
    static func forEach(
        in entry: borrowing ImageEntry,
        facts: Facts,
        _ strings: StringTable,
        _ body: (UnlistedWord) -> Void
    ) {
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
            to: .imageImportFailure
        ) {
            if facts.stateReason($0.word, in: strings) == nil { body($0) }
        }
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
