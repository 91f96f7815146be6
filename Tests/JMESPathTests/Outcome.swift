@testable import JMESPath

/// What an expression gives for a document, as text that can be compared.
enum Outcome {
    /// The result as Python would print it without blanks, or the kind of the error.
    static func text(_ expression: String, _ document: JSONValue) -> String {
        do throws(JMESPathError) {
            return CompactText.text(of: try JMESPath(expression).search(document))
        } catch {
            return error.kind.rawValue
        }
    }

    /// The same for a document as JSON text.
    static func text(_ expression: String, json: String) throws -> String {
        text(expression, try JSONValue(json: json))
    }
}
