/// Values as Python writes them, for messages and tokens that are those of boto3 and the AWS CLI.
@usableFromInline
package enum PythonText {
    /// A value as `repr` writes it.
    ///
    /// - Complexity: O(*n*) in the size of the value.
    @inlinable
    package static func representation(of value: some JSONNode) -> String {
        switch value.kind {
        case .null: return "None"
        case .boolean: return value.isTrue ? "True" : "False"
        case .number: return number(value)
        case .string: return quoted(value.text)
        case .array: return "[" + value.children.map { representation(of: $0) }.joined(separator: ", ") + "]"
        case .object:
            let members = zip(value.names, value.children).map { quoted($0) + ": " + representation(of: $1) }
            return "{" + members.joined(separator: ", ") + "}"
        }
    }

    /// A value as `str` writes it: a string without quotes.
    @inlinable
    package static func text(of value: some JSONNode) -> String {
        value.kind == .string ? value.text : representation(of: value)
    }

    /// What Python calls the type of a value.
    @inlinable
    package static func typeName(of value: some JSONNode) -> String {
        switch value.kind {
        case .null: "NoneType"
        case .boolean: "bool"
        case .number: isWhole(value) ? "int" : "float"
        case .string: "str"
        case .array: "list"
        case .object: "dict"
        }
    }

    /// Whether a number is spelled as a whole one.
    @inlinable
    package static func isWhole(_ value: some JSONNode) -> Bool {
        !value.text.utf8.contains { Numeric.isOfDouble($0) }
    }

    @inlinable
    static func number(_ value: some JSONNode) -> String {
        let text = value.withUTF8 { JSONNumber.pythonText($0) }
        if text == "NaN" { return "nan" }
        return text.hasSuffix("Infinity") ? text.replacing("Infinity", with: "inf") : text
    }

    /// A string in the quotes Python chooses, with what doesn't print escaped.
    @usableFromInline
    package static func quoted(_ text: String) -> String {
        let quote: Unicode.Scalar = text.utf8.contains(0x27) && !text.utf8.contains(0x22) ? "\"" : "'"
        var output = String(quote)
        for scalar in text.unicodeScalars {
            switch scalar {
            case quote, "\\":
                output += "\\"
                output.unicodeScalars.append(scalar)
            case "\t": output += "\\t"
            case "\n": output += "\\n"
            case "\r": output += "\\r"
            default:
                if isPrintable(scalar) { output.unicodeScalars.append(scalar) } else { output += escape(scalar) }
            }
        }
        output.unicodeScalars.append(quote)
        return output
    }

    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
        case .spaceSeparator: scalar == " "
        default: true
        }
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16)
        let (letter, width) = scalar.value < 0x100 ? ("x", 2) : scalar.value < 0x10000 ? ("u", 4) : ("U", 8)
        return "\\" + letter + String(repeating: "0", count: width - digits.count) + digits
    }
}
