extension JudgementContext {
    /// One context a rule, with what is stated for accounts and Regions that the images lie in.
    ///
    /// - Complexity: O(*n*) in the number of images where something is stated for some of them, else in that of the rules.
    static func all(_ settings: Settings, asOf: AsOf, scan: ScanResult, order: [UInt32]) -> [JudgementContext] {
        let overrides = settings.policy.overrides.filter { override in
            override.scope.image == nil && override.rules.values.contains { !$0.parameters.isEmpty }
        }
        let areas = overrides.isEmpty ? [] : areas(of: scan, order)
        // What was given by hand says nothing of when pages were saved.
        let latestCapture = asOf.source == .clock ? asOf.instant : nil
        return settings.rules.map { rule in
            let stated = settings.parameters[rule.id] ?? [:]
            var variants: [Area: JudgementContext] = [:]
            for area in areas {
                let differing = overrides.filter { override in
                    !(override.rules[rule.id]?.parameters ?? [:]).isEmpty
                        && isHeld(area, by: override.scope, scan.strings)
                }
                if differing.isEmpty { continue }
                let parameters = differing.reduce(into: stated) { parameters, override in
                    for (name, value) in override.rules[rule.id]?.parameters ?? [:] { parameters[name] = value.value }
                }
                variants[area] = JudgementContext(
                    asOf: asOf.instant,
                    facts: settings.facts,
                    parameters: rule.parameterValues(parameters),
                    latestCapture: latestCapture
                )
            }
            return JudgementContext(
                asOf: asOf.instant,
                facts: settings.facts,
                parameters: rule.parameterValues(stated),
                latestCapture: latestCapture,
                variants: variants,
                isOff: rule.isAboutExpectation && settings.expectation.isEmpty
            )
        }
    }

    private static func areas(of scan: ScanResult, _ order: [UInt32]) -> Set<Area> {
        order.reduce(into: []) { areas, index in
            let entry = scan.entries[Int(index)]
            areas.insert(Area(account: entry.account, region: entry.region))
        }
    }

    private static func isHeld(_ area: Area, by scope: ImageScope, _ strings: StringTable) -> Bool {
        let isAccount = scope.account.map { $0.utf8.elementsEqual(strings[area.account].utf8) } ?? true
        let isRegion = scope.region.map { $0.utf8.elementsEqual(strings[area.region].utf8) } ?? true
        return isAccount && isRegion
    }
}
