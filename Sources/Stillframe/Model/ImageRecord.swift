/// One image as spans into its page's bytes, reused from image to image; what rules over images look at.
///
/// Filling it allocates nothing once its lists have grown. It is valid only while the page's bytes are.
package struct ImageRecord {
    /// The page's bytes.
    var page: PageBytes
    /// The image's first byte (`{`) and the one after its last.
    var range: Range<UInt32> = 0..<0
    /// Every member's value, by ``ImageMember``: strings as strings, wrong types as they stand.
    var values: InlineArray<24, ValueSpan>
    /// The members present with a usable value.
    package internal(set) var members = MemberSet()
    /// Offset of every present member's value, usable or not, by ``ImageMember``.
    var offsets: InlineArray<24, UInt32>
    var imageBuilderSupported = false
    var managedSoftwareIncluded = false
    var created: Int64 = 0
    var baseReleased: Int64 = 0
    var stateReason = StateReasonRecord()
    var permissions = PermissionsRecord()
    var softwareMetadata = SoftwareMetadataRecord()
    var applications: [ApplicationRecord] = []
    var errors: [ErrorRecord] = []
    var instanceFamilies: [ValueSpan] = []
    /// Entries of all applications' `Metadata`, which refer to ranges of it.
    var metadata: [MetadataEntry] = []
    /// Words of all applications' string lists, which refer to ranges of it.
    var words: [ValueSpan] = []
    /// Members the model doesn't know, in the dump's order.
    var unknownMembers: [UnknownMember] = []
    /// What could not be used, and what is worth a note.
    var problems: [MemberProblem] = []

    /// Makes an empty record over a page's bytes.
    init(page: PageBytes) {
        self.page = page
        values = InlineArray(repeating: .absent)
        offsets = InlineArray(repeating: 0)
    }

    /// The value of a string member; `nil` where it is absent or unusable.
    // Inlined, as an element taken by a number that isn't known to the compiler copies the whole array.
    @inline(__always)
    package func text(_ member: ImageMember) -> Text? {
        page.text(values[member.rawValue])
    }

    /// Whether `ImageErrors` is there and no list, so that which errors the image has is not known.
    var hasUnreadableErrors: Bool {
        !members.contains(.imageErrors) && values[ImageMember.imageErrors.rawValue].kind != .absent
    }

    /// How many elements `ImageErrors` has.
    package var errorCount: Int { errors.count }

    /// The code of an element of `ImageErrors`; `nil` where it is absent or unusable.
    package func errorCode(at index: Int) -> Text? {
        page.text(errors[index].code)
    }

    /// The message of an element of `ImageErrors`; `nil` where it is absent or unusable.
    package func errorMessage(at index: Int) -> Text? {
        page.text(errors[index].message)
    }

    /// `StateChangeReason.Code`; `nil` where it is absent or unusable.
    package var stateReasonCode: Text? { page.text(stateReason.code) }

    /// A string member of an application; `nil` where it is absent or unusable.
    @inline(__always)
    func text(_ member: ApplicationMember, ofApplication index: Int) -> Text? {
        page.text(applications[index].values[member.rawValue])
    }
}
