internal import Stillframe

/// What steers a run, for a terminal.
package enum SettingsText {
    /// Writes a line a value, with where it comes from.
    package static func write(_ settings: SettingsInForce, into stream: inout some TextOutputStream) {
        if let origin = settings.configuration?.origin {
            stream.writeLine("configuration \(origin.path), SHA-256 \(origin.sha256)")
        } else {
            stream.writeLine("no configuration file")
        }
        stream.writeLine("")
        let rows = settings.rules.flatMap { [$0.level] + $0.parameters.map(indented) }
        let all = settings.general + rows
        let nameWidth = all.map(\.name.count).max() ?? 0
        let valueWidth = min(30, all.map(\.value.count).max() ?? 0)
        for row in settings.general { write(row, nameWidth, valueWidth, into: &stream) }
        stream.writeLine("")
        for row in rows { write(row, nameWidth, valueWidth, into: &stream) }
        let overrides = settings.configuration?.overrides ?? []
        if !overrides.isEmpty {
            stream.writeLine("")
            stream.writeLine("overrides, of which the last that applies counts:")
            for override in overrides {
                stream.writeLine(
                    "  \(PlaceWords.position(override.place))  \(override.scope.description): \(words(override.rules))"
                )
            }
        }
        let waivers = settings.configuration?.waivers ?? []
        if waivers.isEmpty { return }
        stream.writeLine("")
        stream.writeLine("waivers:")
        for waiver in waivers {
            let by = waiver.by.isEmpty ? "" : " by \(waiver.by)"
            stream.writeLine(
                """
                  \(PlaceWords.position(waiver.place))  \(waiver.rule) on \(waiver.scope.description) \
                until \(waiver.until.description)\(by): \(waiver.reason)
                """
            )
        }
    }

    /// What is in force for one rule, an item a value and a place where something else holds.
    static func items(of rule: String, in settings: SettingsInForce) -> [String] {
        guard let row = settings.row(of: rule) else { return [] }
        func item(_ name: String, _ row: SettingsInForce.Row) -> String {
            "\(name) \(row.value) (\(row.source == "default" ? "built in" : row.source))"
        }
        return [item("severity", row.level)] + row.parameters.map { item($0.name, $0) }
            + settings.overrides(of: rule).map { override in
                let stated = words(override.rules.filter { $0.key == rule })
                return "for \(override.scope.description): \(stated) (\(PlaceWords.position(override.place)))"
            }
    }

    private static func indented(_ row: SettingsInForce.Row) -> SettingsInForce.Row {
        SettingsInForce.Row(name: "  \(row.name)", value: row.value, source: row.source)
    }

    private static func write(
        _ row: SettingsInForce.Row,
        _ nameWidth: Int,
        _ valueWidth: Int,
        into stream: inout some TextOutputStream
    ) {
        stream.writeLine("\(row.name, width: nameWidth)  \(row.value, width: valueWidth)  \(row.source)")
    }

    /// What is said of rules, by id.
    private static func words(_ rules: [String: RuleSetting]) -> String {
        rules.sorted { $0.key < $1.key }.map { id, setting in
            let level = setting.level.map { $0.value.severity?.rawValue ?? "off" }
            let parameters = setting.parameters.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.value)" }
            return ([id] + [level].compactMap(\.self) + parameters).joined(separator: " ")
        }.joined(separator: ", ")
    }
}
