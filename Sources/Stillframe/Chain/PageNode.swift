/// What linking needs to know of one page, with all text as numbers of one table: hostile input has a million pages.
package struct PageNode: Sendable {
    /// What stands in the page's place.
    package enum Kind: Sendable, Hashable {
        /// A DescribeImages response.
        case page
        /// Images whose page was dropped by the writer (`--query`, one image a line): completeness can't be told.
        case bareImages
        /// The service's error body instead of a page.
        case error
    }

    package let kind: Kind
    /// The folder of the file, as the logical path without its last component; absent at the top.
    package let folder: StringID
    /// The file's logical name.
    package let file: StringID
    package let request: PageRequest
    /// The page's `NextToken`; `nil` at the end of a chain (absent, null or empty).
    package let nextToken: StringID?
    /// Whether `NextToken` was there with a value that is no string, so that what follows is unknown.
    package let isNextTokenUnusable: Bool
    /// The ARN partition and the Region of the page's images.
    package let area: PageArea
    /// The accounts of the page's images without AWS's own, sorted by their text.
    package let accounts: [StringID]
    /// The accounts of the page's private images, or of those without `Visibility`, sorted: they tell who looked, as a
    /// shared image doesn't.
    package let viewers: [StringID]
    /// The one account whose images the page marks as private; `nil` where there is none, or more than one.
    let owner: StringID?
    /// The request's filters as text, such as `Names=a,b Type=PRIVATE`; `nil` where no request was recorded, absent for
    /// no filter.
    package let scope: StringID?
    package let imageCount: Int
    /// Whether it is a page that lists no images, not even an empty list, so that they may have been left out.
    let lacksImages: Bool
    /// When the response was sent; `nil` where unknown.
    package let captured: Timestamp?
    /// Where the page's images stand among those of all pages; see ``PageImages``.
    let images: Range<Int>
    /// Equal for pages of equal content (images and `NextToken`).
    package let content: Digest
    /// Where the page begins; `nil` where only its file is known.
    let position: Position?
    /// Whether the position counts in inflated, transcoded or base64 text.
    package let isDecoded: Bool
    /// Who asked which host; `nil` where the page stands in no capture.
    package var caller: StringID?
}

extension PageNode {
    /// The minute in which the response was sent, from 1970 on.
    var capturedMinute: Int? { captured.map { Int($0.microseconds / 60_000_000) } }
}
