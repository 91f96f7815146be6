/// A finding that is known: a rule, what it is about, and the images it is on.
///
/// Images can't be changed, so estates build them again under new names; an entry is for a lineage unless it is exact.
public struct BaselineEntry: Sendable, Hashable {
    /// The rule's id.
    public var rule: String
    /// What it is on.
    public var target: Target
    /// What it is about within the image, such as an error code; may be empty.
    public var subject: String

    /// What a known finding is on.
    public enum Target: Sendable, Hashable {
        /// All images of an account and Region whose name without a date or version at its end is this.
        case lineage(String, account: String, region: String)
        /// The image with this ARN alone.
        case exact(arn: String)
        /// The snapshot; account and Region are empty where it is about several.
        case snapshot(account: String, region: String)
    }

    /// Names a known finding.
    public init(rule: String, target: Target, subject: String) {
        self.rule = rule
        self.target = target
        self.subject = subject
    }

    /// The order in a file: by rule, account, Region, image and subject.
    static func isBefore(_ left: BaselineEntry, _ right: BaselineEntry) -> Bool {
        for (one, other) in zip(left.key, right.key) where !one.utf8.elementsEqual(other.utf8) {
            return one.utf8.lexicographicallyPrecedes(other.utf8)
        }
        return false
    }

    private var key: [String] {
        switch target {
        case .lineage(let name, let account, let region): [rule, account, region, "lineage", name, subject]
        case .exact(let arn): [rule, "", "", "exact", arn, subject]
        case .snapshot(let account, let region): [rule, account, region, "snapshot", "", subject]
        }
    }
}
