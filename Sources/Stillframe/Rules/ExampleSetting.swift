/// What an example needs besides its image: pages around it, expectations, parameters.
public struct ExampleSetting: Sendable, Hashable {
    /// Parameters of the rule that differ from their defaults, by name.
    public var parameters: [String: ParameterValue] = [:]
    /// Members of the image's page besides `Images`, as the inside of a JSON object.
    public var page = ""
    /// A page that is read before the image's, as JSON; empty for none.
    public var pageBefore = ""
    /// The Regions of which a listing is expected.
    public var expectedRegions: [String] = []
    /// The waivers in force.
    public var waivers: [Waiver] = []

    /// The image alone.
    public init() {}

    /// The setting in words, such as `with accounts 111122223333`; empty for the image alone.
    var words: String {
        var parts = parameters.sorted { $0.key < $1.key }.map { "`\($0.key)` = \($0.value)" }
        if !page.isEmpty { parts.append("page members `\(page)`") }
        if !pageBefore.isEmpty { parts.append("a page before it `\(pageBefore)`") }
        if !expectedRegions.isEmpty { parts.append("a listing of \(expectedRegions.joined(separator: ", ")) expected") }
        parts += waivers.map { "a waiver of `\($0.rule)` on \($0.scope) until \($0.until)" }
        return parts.isEmpty ? "" : "with \(parts.joined(separator: " and "))"
    }
}
