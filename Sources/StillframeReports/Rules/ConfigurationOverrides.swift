internal import Stillframe

/// What the schema says of an override beyond its keys: it has a scope, and its rules may differ for that.
enum ConfigurationOverrides {
    /// Writes the definition.
    static func write(_ rules: [Rule], to json: inout PrettyJSON) {
        let (anywhere, image) = (ImageScope(account: ""), ImageScope(image: ImagePattern("*")))
        json.open(.object, "override")
        json.open(.array, "anyOf")
        for key in ConfigurationKey.scope {
            json.open(.object)
            json.strings([key.name], "required")
            json.close(.object)
        }
        json.close(.array)
        json.open(.object, "properties")
        json.open(.object, "rules")
        refuse(rules.filter { !$0.mayDiffer(in: anywhere) }, to: &json)
        json.close(.object)
        json.close(.object)
        json.open(.object, "if")
        json.strings(["image"], "required")
        json.close(.object)
        json.open(.object, "then")
        json.open(.object, "properties")
        json.open(.object, "rules")
        refuse(rules.filter { $0.mayDiffer(in: anywhere) && !$0.mayDiffer(in: image) }, to: &json)
        json.open(.object, "properties")
        for rule in rules where rule.mayDiffer(in: image) && !rule.judgesByImage && !rule.parameters.isEmpty {
            json.open(.object, named: rule.id)
            json.open(.object, "not")
            json.string("object", "type")
            json.strings(["parameters"], "required")
            json.close(.object)
            json.close(.object)
        }
        json.close(.object)
        json.close(.object)
        json.close(.object)
        json.close(.object)
        json.close(.object)
    }

    private static func refuse(_ rules: [Rule], to json: inout PrettyJSON) {
        json.open(.object, "propertyNames")
        json.open(.object, "not")
        json.strings(rules.map(\.id), "enum")
        json.close(.object)
        json.close(.object)
    }
}
