/// What stands between quotes: names, raw strings and JSON literals.
extension Lexer {
    /// A name in double quotes, spelled as a JSON string.
    mutating func quotedIdentifier() throws(JMESPathError) -> Token {
        let start = position
        let body = try quoted("\"", unescaping: false, name: "name in quotes")
        do throws(JSONTextError) {
            let value = try JSONValue(json: "\"" + body + "\"")
            return Token(kind: .quotedIdentifier, position: start, name: value.text)
        } catch {
            throw self.error("a name in quotes is no JSON string: \(error.message)", at: start)
        }
    }

    /// Text in single quotes, in which only `\'` is an escape.
    mutating func rawString() throws(JMESPathError) -> Token {
        let start = position
        let body = try quoted("'", unescaping: true, name: "string")
        return Token(kind: .literal, position: start, value: .string(body))
    }

    /// JSON between backticks; text that is no JSON is taken for a string without its quotes, as old expressions have it.
    mutating func literal() throws(JMESPathError) -> Token {
        let start = position
        let body = try quoted("`", unescaping: true, name: "literal")
        do throws(JSONTextError) {
            return Token(kind: .literal, position: start, value: try JSONValue(json: body))
        } catch {
            if error.isTooDeep {
                throw JMESPathError(
                    kind: .limitExceeded,
                    message: "in a literal \(error.message)",
                    expression: expression,
                    column: start + 1
                )
            }
            let stripped = String(String.UnicodeScalarView(body.unicodeScalars.drop(while: NumberText.isSpace)))
            guard let value = try? JSONValue(json: "\"" + stripped + "\"") else {
                throw self.error("the literal is no JSON: \(error.message)", at: start)
            }
            return Token(kind: .literal, position: start, value: value)
        }
    }

    /// The text up to a closing quote, which is passed; a backslash keeps the character after it from closing.
    private mutating func quoted(
        _ quote: Unicode.Scalar,
        unescaping: Bool,
        name: String
    ) throws(JMESPathError) -> String {
        let start = position
        var text = String.UnicodeScalarView()
        position += 1
        while let scalar = current {
            position += 1
            if scalar == quote { return String(text) }
            guard scalar == "\\", let escaped = current else {
                text.append(scalar)
                continue
            }
            position += 1
            if !(unescaping && escaped == quote) { text.append(scalar) }
            text.append(escaped)
        }
        var failure = error("a \(name) has no closing \(quote)", at: start)
        failure.pythonMessage = python("Unclosed \(quote) delimiter", at: start)
        throw failure
    }
}
