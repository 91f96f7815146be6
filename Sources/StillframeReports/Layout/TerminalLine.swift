/// A line for a terminal that can't carry anything untrusted unescaped: literals are ours, interpolated texts are escaped.
package struct TerminalLine: ExpressibleByStringInterpolation, Sendable {
    /// The line without its end.
    package let text: String

    /// How many scalars of one untrusted text are shown.
    static let textLimit = 300
    /// How many scalars of a problem's message are shown; it may hold a command with a page token to paste.
    static let messageLimit = 4000

    package init(stringLiteral text: String) {
        self.text = text
    }

    package init(stringInterpolation interpolation: StringInterpolation) {
        text = interpolation.text
    }

    /// Collects literals as they are and everything else escaped.
    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate(set) var text = ""

        package init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + interpolationCount * 16)
        }

        package mutating func appendLiteral(_ literal: String) {
            text += literal
        }

        package mutating func appendInterpolation(_ untrusted: String) {
            Grammar.terminal.write(untrusted, limit: textLimit, to: &text)
        }

        /// Appends a text of at most so many scalars, on lines that must stay short.
        package mutating func appendInterpolation(_ untrusted: String, limit: Int) {
            Grammar.terminal.write(untrusted, limit: limit, to: &text)
        }

        package mutating func appendInterpolation(message untrusted: String) {
            Grammar.terminal.write(untrusted, limit: messageLimit, to: &text)
        }

        /// Pads a text with blanks on the right, for columns.
        package mutating func appendInterpolation(_ untrusted: String, width: Int) {
            var escaped = ""
            Grammar.terminal.write(untrusted, limit: textLimit, to: &escaped)
            text += escaped
            text += String(repeating: " ", count: max(0, width - escaped.count))
        }

        /// Puts in a line that is escaped already.
        package mutating func appendInterpolation(_ line: TerminalLine) {
            text += line.text
        }

        /// Puts in a code that sets colours; never for text from a dump.
        mutating func appendInterpolation(escape code: String) {
            text += "\u{1b}[\(code)m"
        }

        package mutating func appendInterpolation(_ number: Int) {
            text += String(number)
        }
    }
}
