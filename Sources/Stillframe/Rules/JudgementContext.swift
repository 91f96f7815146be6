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
    /// The parameters of the rules that it yields to, in its own order; `nil` for those that don't run.
    private let others: [[ParameterValue]?]
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
        others: [[ParameterValue]?] = [],
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
        self.others = others
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

    /// Whether a rule that it yields to runs for the images at hand, by its place among these.
    package func yields(to other: Int) -> Bool { other < others.count && others[other] != nil }

    /// The first parameter of a rule that it yields to, a number; `nil` where that rule doesn't run.
    package func number(ofOther other: Int) -> Int? {
        guard yields(to: other), case .number(let number) = others[other]?.first else { return nil }
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
