extension JudgementContext {
    /// One context a rule, with what is stated for accounts, Regions and images of the snapshot.
    ///
    /// - Complexity: O(*n*) in the number of images where parameters are stated for some of them, else in that of the rules.
    static func all(
        _ settings: Settings,
        asOf: AsOf,
        releases: DumpReleases,
        scan: ScanResult,
        order: [UInt32]
    ) -> [JudgementContext] {
        let making = Making(settings: settings, asOf: asOf, releases: releases, scan: scan, order: order)
        return settings.rules.map { making.context(of: $0) }
    }

    /// Makes the contexts of rules.
    private struct Making {
        /// What is stated of rules for some images.
        private struct Statement {
            let test: ScopeTest
            let namesImages: Bool
            let rules: [String: RuleSetting]

            /// Whether it states what the rule goes by: its parameters, or anything of the rules it yields to.
            func concerns(_ rule: Rule) -> Bool {
                !(rules[rule.id]?.parameters ?? [:]).isEmpty || rule.yieldsTo.contains { rules[$0] != nil }
            }
        }

        private let settings: Settings
        private let asOf: AsOf
        private let releases: DumpReleases
        private let scan: ScanResult
        private let order: [UInt32]
        /// In the file's order.
        private let statements: [Statement]
        /// The snapshot's strings, and the words of the scopes.
        private let strings: StringTable
        private let areas: Set<Area>

        init(settings: Settings, asOf: AsOf, releases: DumpReleases, scan: ScanResult, order: [UInt32]) {
            self.settings = settings
            self.asOf = asOf
            self.releases = releases
            self.scan = scan
            self.order = order
            var strings = scan.strings
            statements = settings.policy.overrides.map { override in
                Statement(
                    test: ScopeTest(override.scope, strings: &strings),
                    namesImages: override.scope.image != nil,
                    rules: override.rules
                )
            }
            self.strings = strings
            areas =
                statements.isEmpty
                ? []
                : order.reduce(into: []) { areas, index in
                    let entry = scan.entries[Int(index)]
                    areas.insert(Area(account: entry.account, region: entry.region))
                }
        }

        func context(of rule: Rule) -> JudgementContext {
            let concerned = statements.filter { $0.concerns(rule) }
            if concerned.isEmpty { return context(of: rule, []) }
            var variants: [Area: JudgementContext] = [:]
            for area in areas {
                let holding = concerned.filter { !$0.namesImages && $0.test.holds(area) }
                if !holding.isEmpty { variants[area] = context(of: rule, holding) }
            }
            return context(of: rule, [], variants: variants, imageVariants: imageVariants(of: rule, concerned))
        }

        /// The contexts of images that an override names; images for which the same is stated share one.
        private func imageVariants(of rule: Rule, _ concerned: [Statement]) -> [UInt32: JudgementContext] {
            guard concerned.contains(where: \.namesImages) else { return [:] }
            var made: [[Int]: JudgementContext] = [:]
            var variants: [UInt32: JudgementContext] = [:]
            for index in order {
                let entry = scan.entries[Int(index)]
                let holding = concerned.indices.filter { concerned[$0].test.holds(entry, strings: strings) }
                guard holding.contains(where: { concerned[$0].namesImages }) else { continue }
                let variant = made[holding] ?? context(of: rule, holding.map { concerned[$0] })
                made[holding] = variant
                variants[index] = variant
            }
            return variants
        }

        /// A context in which the last of some statements counts, for each parameter by itself.
        private func context(
            of rule: Rule,
            _ holding: [Statement],
            variants: [Area: JudgementContext] = [:],
            imageVariants: [UInt32: JudgementContext] = [:]
        ) -> JudgementContext {
            JudgementContext(
                asOf: asOf.instant,
                facts: settings.facts,
                releases: releases,
                parameters: parameters(of: rule, holding),
                others: rule.yieldsTo.map { other in
                    guard let other = settings.rules.first(where: { $0.id == other }), !isOff(other, holding) else {
                        return nil
                    }
                    return parameters(of: other, holding)
                },
                // What was given by hand says nothing of when pages were saved.
                latestCapture: asOf.source == .clock || asOf.source == .compared ? asOf.instant : nil,
                variants: variants,
                imageVariants: imageVariants,
                isOff: rule.isAboutExpectation && settings.expectation.isEmpty
            )
        }

        private func parameters(of rule: Rule, _ holding: [Statement]) -> [ParameterValue] {
            let stated = holding.reduce(into: settings.parameters[rule.id] ?? [:]) { parameters, statement in
                for (name, value) in statement.rules[rule.id]?.parameters ?? [:] { parameters[name] = value.value }
            }
            return rule.parameterValues(stated)
        }

        /// Whether the last statement that says how a rule weighs turns it off.
        private func isOff(_ rule: Rule, _ holding: [Statement]) -> Bool {
            holding.last { $0.rules[rule.id]?.level != nil }?.rules[rule.id]?.level?.value == .off
        }
    }
}
