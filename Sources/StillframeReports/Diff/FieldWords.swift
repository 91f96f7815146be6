internal import JMESPath
internal import Stillframe

/// The words for values of fields that differ, without their secrets.
enum FieldWords {
    /// A change without the secrets that only the name of their member gives away, as a password in `Metadata`.
    static func masked(_ value: JSONValue, under name: String) -> JSONValue {
        switch value {
        case .string(let text): return .string(isSecret(text, under: name) ? SecretText.valueMark : text)
        case .array(let elements): return .array(elements.map { masked($0, under: name) })
        case .object(let members):
            var copy = OrderedMembers<JSONValue>()
            for (name, member) in zip(members.names, members.values) { copy.set(name, to: masked(member, under: name)) }
            return .object(copy)
        case .null, .boolean, .number: return value
        }
    }

    /// A change's value without its secrets; `nil` for an absent one.
    static func masked(_ value: JSONValue?, of change: FieldChange) -> JSONValue? {
        value.map { masked($0, under: name(of: change)) }
    }

    /// A change for people; what is cut out of both values may be all that differs.
    static func shown(_ change: FieldChange) -> (before: String, after: String) {
        let (before, after) = (shown(change.before, of: change), shown(change.after, of: change))
        return (before, before == after ? "\(after), another" : after)
    }

    /// A value for people: a string in quotes, so that an empty one is seen, and `absent` without quotes.
    private static func shown(_ value: JSONValue?, of change: FieldChange) -> String {
        guard let value = masked(value, of: change) else { return "absent" }
        if case .string(let text) = value { return "\"\(text)\"" }
        return compact(value)
    }

    /// A value for a table of programs: a string as it is, anything else as JSON on one line; empty for an absent one.
    static func field(_ value: JSONValue?, of change: FieldChange) -> String {
        guard let value = masked(value, of: change) else { return "" }
        if case .string(let text) = value { return text }
        return compact(value)
    }

    private static func compact(_ value: JSONValue) -> String {
        switch value {
        case .null: "null"
        case .boolean(let isTrue): isTrue ? "true" : "false"
        case .number(let number): number.spelling
        case .string(let text): quoted(text)
        case .array(let elements): "[\(elements.map(compact).joined(separator: ", "))]"
        case .object(let members):
            "{\(zip(members.names, members.values).map { "\(quoted($0)): \(compact($1))" }.joined(separator: ", "))}"
        }
    }

    private static func quoted(_ text: String) -> String {
        var output = ""
        JSONString.write(text, to: &output)
        return output
    }

    /// The name of the member a change is of, or of the list it is an element of.
    private static func name(of change: FieldChange) -> String {
        for step in change.path.steps.reversed() {
            if case .member(let name) = step { return name }
        }
        return ""
    }

    private static func isSecret(_ text: String, under name: String) -> Bool {
        if SecretFinder.match(name: name.utf8.span, value: text.utf8.span) != nil { return true }
        let labelled = "\(name)=\(text)"
        return SecretText.cut(text).utf8.elementsEqual(text.utf8)
            && !SecretText.cut(labelled).utf8.elementsEqual(labelled.utf8)
    }
}
