/// The levels that a configuration states for some images, by rule.
struct RuleOverrides: Sendable {
    private struct Level {
        let test: ScopeTest
        let level: RuleLevel
    }

    /// By rule, the last stated first.
    private var levels: [[Level]]
    /// Whether nothing is stated.
    let isEmpty: Bool

    /// Prepares to ask about images and findings of a scan, whose strings these are.
    init(_ overrides: [RuleOverride], rules: [Rule], strings: StringTable) {
        // Words that are new get numbers that nothing of the scan has.
        var strings = strings
        levels = [[Level]](repeating: [], count: rules.count)
        for override in overrides.reversed() {
            let test = ScopeTest(override.scope, strings: &strings)
            for (number, rule) in rules.enumerated() {
                guard let level = override.rules[rule.id]?.level?.value else { continue }
                levels[number].append(Level(test: test, level: level))
            }
        }
        isEmpty = levels.allSatisfy(\.isEmpty)
    }

    /// Whether something is stated of a rule.
    func concerns(_ rule: Int) -> Bool { !levels[rule].isEmpty }

    /// What is stated of a rule for an image; `nil` for nothing.
    func level(of rule: Int, _ entry: ImageEntry, strings: borrowing StringTable) -> RuleLevel? {
        for level in levels[rule] where level.test.holds(entry, strings: strings) { return level.level }
        return nil
    }

    /// Whether a rule is off for an image.
    func isOff(_ rule: Int, _ entry: ImageEntry, strings: borrowing StringTable) -> Bool {
        !levels[rule].isEmpty && level(of: rule, entry, strings: strings) == .off
    }

    /// What is stated of a rule for a finding about the snapshot; `nil` for nothing.
    func level(of rule: Int, _ whole: SnapshotFinding) -> RuleLevel? {
        levels[rule].first { $0.test.holds(whole) }?.level
    }
}
