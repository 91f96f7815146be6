/// What a configuration file says, each value with its place.
public struct Configuration: Sendable {
    /// The name under which a configuration is found in the current folder.
    public static let fileName = ".stillframe.yml"

    /// The file.
    public let origin: FileOrigin
    /// What it says of rules, by id.
    public internal(set) var rules: [String: RuleSetting] = [:]
    /// The accounts that should be covered; `nil` where nothing is said, as for all that follows.
    public internal(set) var expectedAccounts: Stated<[String]>?
    /// The Regions that should be covered.
    public internal(set) var expectedRegions: Stated<[String]>?
    /// The types of images that should be covered.
    public internal(set) var expectedTypes: Stated<[ListingType]>?
    /// Whether AWS's own images are judged.
    public internal(set) var includesAWSOwned: Stated<Bool>?
    /// Which images are judged.
    public internal(set) var selection: Stated<ImageSelection>?
    /// What differs for some images, in the file's order.
    public internal(set) var overrides: [RuleOverride] = []
    /// The waivers, in the file's order.
    public internal(set) var waivers: [Waiver] = []
    /// The rules of one's own, in the file's order, which is that of reports.
    public internal(set) var customRules: [Stated<CustomRule>] = []

    init(origin: FileOrigin) {
        self.origin = origin
    }

    /// Steers a run by it: what it says replaces what the settings say.
    public func apply(to settings: inout Settings) {
        settings.policy.configuration = origin
        settings.policy.customRules = customRules.map(\.value.rule)
        settings.rules += settings.policy.customRules
        settings.rules.removeAll { rules[$0.id]?.level?.value == .off }
        for (id, rule) in rules {
            if let severity = rule.level?.value.severity { settings.policy.severities[id] = severity }
            for (name, parameter) in rule.parameters {
                settings.parameters[id, default: [:]][name] = parameter.value
            }
        }
        if let accounts = expectedAccounts { settings.expectation.accounts = accounts.value }
        if let regions = expectedRegions { settings.expectation.regions = regions.value }
        if let types = expectedTypes { settings.expectation.types = types.value }
        if let includes = includesAWSOwned { settings.includesAWSOwned = includes.value }
        if let selection { settings.policy.selection = selection.value }
        settings.policy.overrides = overrides
        settings.policy.waivers = waivers
    }
}
