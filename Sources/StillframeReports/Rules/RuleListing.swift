public import Stillframe

/// The rules for a person or a program: all of them as a table, or one explained.
public enum RuleListing {
    /// Writes a line a rule, in report order.
    public static func writeText(_ rules: [Rule], into stream: inout some TextOutputStream) {
        let width = rules.map(\.id.count).max() ?? 0
        for rule in rules {
            stream.writeLine(
                """
                \(rule.id, width: width)  \(rule.severity.rawValue, width: 8)  \(rule.category.rawValue, width: 9)  \
                \(rule.title)
                """
            )
        }
    }

    /// Writes an array of objects, one a rule, with everything there is to say about it.
    public static func writeJSON(_ rules: [Rule], into stream: inout some TextOutputStream) {
        var json = PrettyJSON()
        json.open(.array)
        for rule in rules { write(rule, to: &json) }
        json.close(.array)
        json.flush(into: &stream)
        stream.write("\n")
    }

    /// Writes one rule as a JSON object.
    public static func writeJSON(_ rule: Rule, into stream: inout some TextOutputStream) {
        var json = PrettyJSON()
        write(rule, to: &json)
        json.flush(into: &stream)
        stream.write("\n")
    }

    private static func write(_ rule: Rule, to json: inout PrettyJSON) {
        json.open(.object)
        json.string(rule.id, "id")
        json.string(rule.title, "title")
        json.string(rule.severity.rawValue, "severity")
        json.string(rule.category.rawValue, "category")
        json.string(rule.rationale, "rationale")
        json.string(rule.images.rawValue, "images")
        json.strings(rule.needs.map(\.name), "needs")
        json.open(.array, "parameters")
        for parameter in rule.parameters {
            json.open(.object)
            json.string(parameter.name, "name")
            json.number(parameter.defaultValue, "default")
            json.string(parameter.unit, "unit")
            json.string(parameter.summary, "summary")
            json.close(.object)
        }
        json.close(.array)
        json.statements(rule.remediation, "remediation")
        json.open(.array, "references")
        for reference in rule.references {
            json.open(.object)
            json.string(reference.title, "title")
            json.string(reference.address, "address")
            json.close(.object)
        }
        json.close(.array)
        json.open(.array, "examples")
        for example in rule.examples {
            json.open(.object)
            json.string(example.title, "title")
            json.string(example.members, "members")
            json.strings(example.messages, "messages")
            json.close(.object)
        }
        json.close(.array)
        json.close(.object)
    }
}
