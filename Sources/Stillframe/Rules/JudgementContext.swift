/// What an entry rule may know besides the entry.
///
/// A class, since it is handed to every rule for every image: a structure of tables would be copied each time.
package final class JudgementContext: Sendable {
    /// The instant at which ages are counted.
    package let asOf: Timestamp
    /// The latest instant at which a page without a capture time can have been saved; `nil` where nothing tells.
    package let latestCapture: Timestamp?
    /// The calendar day of `asOf`, UTC.
    package let today: CalendarDate
    /// The dated tables.
    package let facts: Facts
    /// What the images of the dump show to be out besides.
    let releases: DumpReleases
    /// The rule's parameters in its own order, configured or default.
    private let parameters: [ParameterValue]
    /// Whether the rule has nothing to go by: a list that is empty, or nothing that is expected.
    package let isOff: Bool
    /// What holds instead where other parameters are stated for an account or Region.
    private let variants: [Area: JudgementContext]
    /// What holds instead where other parameters are stated for single images, by their place among the entries.
    private let imageVariants: [UInt32: JudgementContext]

    init(
        asOf: Timestamp,
        facts: Facts,
        releases: DumpReleases = DumpReleases(),
        parameters: [ParameterValue],
        latestCapture: Timestamp? = nil,
        variants: [Area: JudgementContext] = [:],
        imageVariants: [UInt32: JudgementContext] = [:],
        isOff: Bool = false
    ) {
        self.variants = variants
        self.imageVariants = imageVariants
        self.asOf = asOf
        self.latestCapture = latestCapture
        self.today = CalendarDate(asOf)
        self.facts = facts
        self.releases = releases
        self.parameters = parameters
        self.isOff = isOff || parameters.contains(.list([]))
    }

    /// The context for the images of an account and Region.
    func at(_ area: Area) -> JudgementContext {
        variants.isEmpty ? self : variants[area] ?? self
    }

    /// The context for an image of an account and Region.
    func at(_ area: Area, image: UInt32) -> JudgementContext {
        imageVariants.isEmpty ? at(area) : imageVariants[image] ?? at(area)
    }

    /// Whether the rule has nothing to go by anywhere.
    var isOffEverywhere: Bool {
        isOff && variants.values.allSatisfy(\.isOff) && imageVariants.values.allSatisfy(\.isOff)
    }

    /// Whether other parameters hold somewhere.
    var hasVariants: Bool { !variants.isEmpty || !imageVariants.isEmpty }

    /// A parameter that is a number, by its place among the rule's parameters.
    package func number(_ index: Int) -> Int {
        guard case .number(let number) = parameters[index] else {
            preconditionFailure("parameter \(index) of the rule is a list")
        }
        return number
    }

    /// A parameter that is a list, by its place among the rule's parameters.
    package func list(_ index: Int) -> [String] {
        guard case .list(let texts) = parameters[index] else {
            preconditionFailure("parameter \(index) of the rule is a number")
        }
        return texts
    }
}
