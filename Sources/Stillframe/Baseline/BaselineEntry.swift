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
    /// How much it weighed; `nil` for known at any severity.
    ///
    /// A finding that weighs more is no longer known.
    public var severity: Severity?

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
    public init(rule: String, target: Target, subject: String, severity: Severity? = nil) {
        self.rule = rule
        self.target = target
        self.subject = subject
        self.severity = severity
    }

    /// The same at any severity.
    var withoutSeverity: BaselineEntry { BaselineEntry(rule: rule, target: target, subject: subject) }

    /// The order in a file: by rule, account, Region, image and subject, byte by byte; the worst of several first.
    static func isBefore(_ left: BaselineEntry, _ right: BaselineEntry) -> Bool {
        let ((account, region, image), (otherAccount, otherRegion, otherImage)) = (
            left.target.parts, right.target.parts
        )
        return order(left.rule, right.rule) ?? order(account, otherAccount) ?? order(region, otherRegion)
            ?? order(image, otherImage) ?? order(left.subject, right.subject)
            ?? (left.severity.map { mild in right.severity.map { $0 < mild } ?? false } ?? (right.severity != nil))
    }

    /// Whether a text comes before another; `nil` where they are the same.
    private static func order(_ left: String, _ right: String) -> Bool? {
        left.utf8.elementsEqual(right.utf8) ? nil : left.utf8.lexicographicallyPrecedes(right.utf8)
    }
}

extension BaselineEntry.Target {
    /// Account, Region and image, empty where it has none.
    fileprivate var parts: (account: String, region: String, image: String) {
        switch self {
        case .lineage(let name, let account, let region): (account, region, name)
        case .exact(let arn): ("", "", arn)
        case .snapshot(let account, let region): (account, region, "")
        }
    }
}
