/// What is known of the image that an image was built from.
package struct BaseFacts: Sendable, Hashable {
    /// Whether a base that is named is in the snapshot.
    package enum Presence: Sendable {
        /// It is there.
        case present
        /// It is not, though a listing that would show it is there, and AWS's own images of its Region are.
        case missing
        /// It is not, but no whole listing of its Region is there that would show it.
        case notShown
        /// The dump has no image of AWS's own in the base's Region: it would not show.
        case notCovered
        /// `BaseImageArn` is absent or no ARN.
        case unknown
    }

    /// `BaseImageArn` as written.
    package let arn: StringID
    /// The account in the ARN; empty for AWS's own bases, absent where it is unknown.
    package let account: StringID
    /// Whether the base is AWS's own.
    package let isAWSOwned: Bool
    package let presence: Presence
    /// The day in the name of AWS's own base.
    let namedDay: NamedDay

    /// Nothing is known.
    static let unknown = BaseFacts(
        arn: .absent,
        account: .absent,
        isAWSOwned: false,
        presence: .unknown,
        namedDay: .none
    )
}
