package import Stillframe

/// Rules for other programs; members are only ever added.
package enum RulesJSON {
    /// Writes all rules as `{"rules": […]}`.
    package static func write(_ rules: [Rule], into stream: inout some TextOutputStream) {
        var json = PrettyJSON()
        json.open(.object)
        json.list(rules, "rules", write)
        json.close(.object)
        finish(&json, into: &stream)
    }

    /// Writes one rule as an object, with what is in force for it where that is known.
    package static func write(_ rule: Rule, _ settings: SettingsInForce?, into stream: inout some TextOutputStream) {
        var json = PrettyJSON()
        json.open(.object)
        write(rule, to: &json)
        if let settings { SettingsJSON.write(settings, of: rule.id, to: &json) }
        json.close(.object)
        finish(&json, into: &stream)
    }

    private static func finish(_ json: inout PrettyJSON, into stream: inout some TextOutputStream) {
        json.flush(into: &stream)
        stream.write("\n")
    }

    private static func write(_ rule: Rule, to json: inout PrettyJSON) {
        json.string(rule.id, "id")
        json.string(rule.title, "title")
        json.string(rule.severity.rawValue, "severity")
        json.string(rule.category.rawValue, "category")
        json.string(rule.rationale, "rationale")
        json.string(rule.images.rawValue, "images")
        json.strings(rule.needs.map(\.name), "needs")
        json.strings(rule.yieldsTo, "yieldsTo")
        if let custom = rule.custom {
            json.string(custom.when, "when")
            json.string(custom.message, "message")
        }
        json.list(rule.parameters, "parameters") { parameter, json in
            json.string(parameter.name, "name")
            json.string(parameter.unit, "unit")
            switch parameter.defaultValue {
            case .number(let number): json.number(number, "default")
            case .list(let texts): json.strings(texts, "default")
            }
            json.string(parameter.summary, "summary")
        }
        json.statements(rule.remediation, "remediation")
        json.list(rule.examples, "examples") { example, json in
            json.string(example.title, "title")
            json.boolean(!example.messages.isEmpty, "flagged")
            json.string(example.members, "members")
            json.strings(example.messages, "messages")
            json.string(example.reason, "not_judged")
        }
        json.list(rule.compliance, "compliance") { mapping, json in
            json.string(mapping.framework.rawValue, "framework")
            json.string(mapping.control, "control")
            json.string(mapping.reason, "reason")
        }
        json.list(rule.references, "references") { reference, json in
            json.string(reference.title, "title")
            json.string(reference.address, "address")
        }
    }
}
