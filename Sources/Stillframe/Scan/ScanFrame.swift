/// One level of what the scanner stands in above single images: enough to stop and go on anywhere between values.
struct ScanFrame: Sendable, Hashable {
    /// What the level is.
    enum Kind: UInt8, Sendable {
        /// The document level: documents one after the other.
        case documents
        /// An array of pages, envelopes or images.
        case list
        /// A page's object.
        case page
        /// `{"Request": …, "Response": …}`.
        case envelope
        /// A recorded fixture, `{"status_code": …, "data": …}`.
        case fixture
        /// A page's `Images`.
        case images
    }

    /// What may come next on the level.
    enum Phase: UInt8, Sendable {
        /// The first element or the end.
        case first
        /// A separator or the end.
        case after
        /// An element, its separator passed.
        case element
    }

    var kind: Kind
    var phase = Phase.first
}
