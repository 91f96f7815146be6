/// The images of pages by ARN, to tell a page that begins a listing anew from one that goes on with it.
package struct PageImages {
    /// The ARNs of the images of all pages, in their order; absent for an image without one.
    private let arns: [StringID]

    package init(_ arns: [StringID]) {
        self.arns = arns
    }

    /// Whether most of one page's images, and two at least, stand in another page again.
    ///
    /// A listing that changes while it is read repeats an image or two from page to page, not most of one.
    ///
    /// - Complexity: O(*n*) in the number of both pages' images where they have none of three in common.
    func repeatsMost(of earlier: Range<Int>, in later: Range<Int>) -> Bool {
        guard earlier.count > 1 else { return false }
        let later = arns[later]
        let probes = [earlier.lowerBound, (earlier.lowerBound + earlier.upperBound) / 2, earlier.upperBound - 1]
        guard probes.contains(where: { later.contains(arns[$0]) }) else { return false }
        let known = Set(later).subtracting([.absent])
        let count = arns[earlier].count { known.contains($0) }
        return count > 1 && 2 * count > earlier.count
    }
}
