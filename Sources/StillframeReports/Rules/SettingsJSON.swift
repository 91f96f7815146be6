internal import Stillframe

/// What steers a run, for other programs; members are only ever added.
package enum SettingsJSON {
    /// Writes one object.
    package static func write(_ settings: SettingsInForce, into stream: inout some TextOutputStream) {
        var json = PrettyJSON()
        json.open(.object)
        json.string(settings.configuration?.origin.path, "configuration")
        json.string(settings.configuration?.origin.sha256, "configurationSHA256")
        json.list(settings.general, "settings", write)
        json.list(settings.rules, "rules") { rule, json in
            write(rule.level, to: &json)
            json.list(rule.parameters, "parameters", write)
        }
        json.list(settings.configuration?.overrides ?? [], "overrides", write)
        json.list(settings.configuration?.waivers ?? [], "waivers") { waiver, json in
            json.string(waiver.rule, "rule")
            write(waiver.scope, to: &json)
            json.string(waiver.reason, "reason")
            json.day(waiver.until, "until")
            json.string(waiver.by, "by")
            json.string(PlaceWords.position(waiver.place), "from")
        }
        json.close(.object)
        json.flush(into: &stream)
        stream.write("\n")
    }

    /// Writes what is in force for one rule, as members of the object at hand.
    static func write(_ settings: SettingsInForce, of rule: String, to json: inout PrettyJSON) {
        guard let row = settings.row(of: rule) else { return }
        json.open(.object, "inForce")
        json.string(row.level.value, "severity")
        json.string(row.level.source, "from")
        json.list(row.parameters, "parameters", write)
        json.list(settings.overrides(of: rule), "overrides", write)
        json.close(.object)
    }

    private static func write(_ override: RuleOverride, to json: inout PrettyJSON) {
        write(override.scope, to: &json)
        json.list(override.rules.sorted { $0.key < $1.key }, "rules") { rule, json in
            json.string(rule.key, "name")
            json.string(rule.value.level.map { $0.value.severity?.rawValue ?? "off" }, "value")
            json.list(rule.value.parameters.sorted { $0.key < $1.key }, "parameters") { parameter, json in
                json.string(parameter.key, "name")
                json.string("\(parameter.value.value)", "value")
            }
        }
        json.string(PlaceWords.position(override.place), "from")
    }

    private static func write(_ row: SettingsInForce.Row, to json: inout PrettyJSON) {
        json.string(row.name, "name")
        json.string(row.value, "value")
        json.string(row.source, "from")
    }

    private static func write(_ scope: ImageScope, to json: inout PrettyJSON) {
        json.string(scope.image?.text, "image")
        json.string(scope.account, "account")
        json.string(scope.region, "region")
    }
}
