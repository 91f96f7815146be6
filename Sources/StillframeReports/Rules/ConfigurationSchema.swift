package import Stillframe

/// The JSON Schema (draft 7) of a configuration, for editors; made of the keys that the reader knows.
package enum ConfigurationSchema {
    /// Writes the whole schema.
    package static func write(_ rules: [Rule], into stream: inout some TextOutputStream) {
        var json = PrettyJSON()
        json.open(.object)
        json.string("http://json-schema.org/draft-07/schema#", "$schema")
        json.string("Configuration of stillframe", "title")
        write(ConfigurationKey.root, to: &json)
        writeNamesWithoutOwnRules(to: &json)
        json.open(.object, "definitions")
        for (name, pattern) in patterns { define(name, pattern, to: &json) }
        ConfigurationScalars.write(to: &json)
        ConfigurationOverrides.write(rules, to: &json)
        json.open(.object, "level")
        json.strings(RuleLevel.words, "enum")
        json.close(.object)
        json.open(.object, "waivable")
        json.strings(rules.filter { $0.category != .configuration }.map(\.id), "enum")
        json.close(.object)
        json.open(.object, "builtIn")
        json.strings(rules.map(\.id), "enum")
        json.close(.object)
        write(rules, to: &json)
        json.close(.object)
        json.close(.object)
        json.flush(into: &stream)
        stream.write("\n")
    }

    /// Texts with a form.
    private static let patterns: [(StaticString, String)] = [
        ("region", "^[a-z][a-z0-9]*-[a-z0-9-]*$"), ("day", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
        ("rule", "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"), ("address", "^https?://[!-~]+$"),
    ]

    private static func define(_ name: StaticString, _ pattern: String, to json: inout PrettyJSON) {
        json.open(.object, name)
        json.string("string", "type")
        json.string(pattern, "pattern")
        json.close(.object)
    }

    /// Writes what makes an object of these keys.
    private static func write(_ keys: [ConfigurationKey], to json: inout PrettyJSON) {
        json.string("object", "type")
        json.boolean(false, "additionalProperties")
        let required = keys.filter(\.isRequired).map(\.name)
        if !required.isEmpty { json.strings(required, "required") }
        json.open(.object, "properties")
        for key in keys {
            json.open(.object, named: key.name)
            json.string(key.summary, "description")
            write(key.shape, to: &json)
            json.close(.object)
        }
        json.close(.object)
    }

    private static func write(_ shape: ConfigurationShape, to json: inout PrettyJSON) {
        switch shape {
        case .boolean: json.string("boolean", "type")
        case .text: refer("text", to: &json)
        case .account: refer("account", to: &json)
        case .region: refer("region", to: &json)
        case .day: refer("day", to: &json)
        case .image: refer("image", to: &json)
        case .rule: refer("rule", to: &json)
        case .level: refer("level", to: &json)
        case .rules: refer("rules", to: &json)
        case .severity: json.strings(Severity.allCases.map(\.rawValue), "enum")
        case .ruleID: refer("rule", to: &json)
        case .mapping(let keys): write(keys, to: &json)
        case .list(let element):
            json.string("array", "type")
            json.open(.object, "items")
            switch element {
            case .account: refer("account", to: &json)
            case .region: refer("region", to: &json)
            case .image: refer("image", to: &json)
            case .type: json.strings(ListingType.words, "enum")
            case .address: refer("address", to: &json)
            case .override(let keys):
                refer("override", to: &json)
                write(keys, to: &json)
            case .mapping(let keys): write(keys, to: &json)
            }
            json.close(.object)
        case .parameters: break
        }
    }

    /// Only a file that has rules of its own may name rules that are not built in.
    private static func writeNamesWithoutOwnRules(to json: inout PrettyJSON) {
        json.open(.object, "if")
        json.open(.object, "not")
        json.strings(["custom"], "required")
        json.close(.object)
        json.close(.object)
        json.open(.object, "then")
        json.open(.object, "properties")
        json.open(.object, "rules")
        writeBuiltInNames(to: &json)
        json.close(.object)
        json.open(.object, "overrides")
        json.open(.object, "items")
        json.open(.object, "properties")
        json.open(.object, "rules")
        writeBuiltInNames(to: &json)
        json.close(.object)
        json.close(.object)
        json.close(.object)
        json.close(.object)
        json.open(.object, "waivers")
        json.open(.object, "items")
        json.open(.object, "properties")
        json.open(.object, "rule")
        refer("waivable", to: &json)
        json.close(.object)
        json.close(.object)
        json.close(.object)
        json.close(.object)
        json.close(.object)
        json.close(.object)
    }

    private static func writeBuiltInNames(to json: inout PrettyJSON) {
        json.open(.object, "propertyNames")
        refer("builtIn", to: &json)
        json.close(.object)
    }

    /// Draft 7 looks at nothing beside a reference, so it stands in a list.
    private static func refer(_ names: String..., to json: inout PrettyJSON) {
        json.open(.array, "allOf")
        for name in names {
            json.open(.object)
            json.string("#/definitions/\(name)", "$ref")
            json.close(.object)
        }
        json.close(.array)
    }

    private static func write(_ rules: [Rule], to json: inout PrettyJSON) {
        json.open(.object, "rules")
        json.string("object", "type")
        writeOwnRule(to: &json)
        json.open(.object, "properties")
        for rule in rules {
            json.open(.object, named: rule.id)
            json.string("\(rule.title).", "description")
            json.open(.array, "anyOf")
            json.open(.object)
            json.string("#/definitions/level", "$ref")
            json.close(.object)
            json.open(.object)
            write(rule, to: &json)
            json.close(.object)
            json.close(.array)
            json.close(.object)
        }
        json.close(.object)
        json.close(.object)
    }

    /// Writes what is said of a rule that is not built in: it has no parameters.
    private static func writeOwnRule(to json: inout PrettyJSON) {
        json.open(.object, "additionalProperties")
        json.open(.array, "anyOf")
        json.open(.object)
        json.string("#/definitions/level", "$ref")
        json.close(.object)
        json.open(.object)
        write(ConfigurationKey.rule.filter { if case .level = $0.shape { true } else { false } }, to: &json)
        json.close(.object)
        json.close(.array)
        json.close(.object)
    }

    /// Writes what makes a rule's mapping.
    private static func write(_ rule: Rule, to json: inout PrettyJSON) {
        json.string("object", "type")
        json.boolean(false, "additionalProperties")
        json.open(.object, "properties")
        for key in ConfigurationKey.rule {
            json.open(.object, named: key.name)
            json.string(key.summary, "description")
            if case .parameters = key.shape { write(rule.parameters, to: &json) } else { write(key.shape, to: &json) }
            json.close(.object)
        }
        json.close(.object)
    }

    private static func write(_ parameters: [RuleParameter], to json: inout PrettyJSON) {
        json.string("object", "type")
        json.boolean(false, "additionalProperties")
        json.open(.object, "properties")
        for parameter in parameters {
            json.open(.object, named: parameter.name)
            json.string("\(parameter.summary) In \(parameter.unit).", "description")
            switch parameter.defaultValue {
            case .number(let number):
                json.string("integer", "type")
                json.number(0, "minimum")
                json.number(RuleParameter.greatest, "maximum")
                json.number(number, "default")
            case .list(let texts):
                json.string("array", "type")
                json.open(.object, "items")
                refer(parameter.unit == RuleParameter.accountIDs ? "account" : "text", to: &json)
                json.close(.object)
                json.strings(texts, "default")
            }
            json.close(.object)
        }
        json.close(.object)
    }
}
