/// A small image that shows what a rule flags, passes or does not judge.
///
/// The image is a healthy one with some members replaced or added, so that an example shows only what matters. Examples
/// are judged as of 2026-11-01.
public struct RuleExample: Sendable, Hashable {
    /// What the example shows, without a period.
    public let title: String
    /// The members that differ from the healthy image, as the inside of a JSON object.
    ///
    /// An example is `"State": "FAILED"`. A member with the value `null` is taken away.
    public let members: String
    /// The exact messages of the rule's findings, in order; empty for an image that passes.
    public let messages: [String]
    /// Why the rule does not judge the image, as ``RuleResult/reasons`` have it; `nil` for an image that it judges.
    public private(set) var reason: String?
    /// What it needs besides the image.
    public var setting = ExampleSetting()

    /// An example that the rule flags.
    public static func flags(_ title: String, _ members: String, _ messages: String...) -> RuleExample {
        RuleExample(title: title, members: members, messages: messages)
    }

    /// An example that the rule passes.
    public static func passes(_ title: String, _ members: String) -> RuleExample {
        RuleExample(title: title, members: members, messages: [])
    }

    /// An example that the rule does not judge, for a reason.
    public static func unjudged(_ title: String, _ members: String, _ reason: String) -> RuleExample {
        var example = RuleExample(title: title, members: members, messages: [])
        example.reason = reason
        return example
    }

    /// The same example in another setting.
    func set(_ change: (inout ExampleSetting) -> Void) -> RuleExample {
        var example = self
        change(&example.setting)
        return example
    }
}
