/// A piece of Markdown that can't carry anything untrusted unescaped.
///
/// A literal is markup; every interpolated text is escaped, as text or as code:
///
/// ```swift
/// let line: Markdown = "**\(count)** images in \(code: region): \(message)"
/// ```
///
/// There is no other way to make one, so a writer can't forget to escape.
struct Markdown: ExpressibleByStringInterpolation, Sendable {
    /// The source as it goes to the file.
    let source: String

    /// How many scalars of one untrusted text are shown; CSV tables have all of it.
    static let textLimit = 300
    /// How many scalars of a problem's message are shown; it may hold a command with a page token to paste.
    static let messageLimit = 4000

    init(stringLiteral source: String) {
        self.source = source
    }

    init(stringInterpolation interpolation: StringInterpolation) {
        source = interpolation.source
    }

    /// Pieces one after the other with a literal between them.
    static func joined(_ pieces: [Markdown], separator: StaticString) -> Markdown {
        var interpolation = StringInterpolation(literalCapacity: 0, interpolationCount: 0)
        for (index, piece) in pieces.enumerated() {
            if index > 0 { interpolation.appendLiteral(separator.description) }
            interpolation.appendInterpolation(piece)
        }
        return Markdown(stringInterpolation: interpolation)
    }

    /// Collects literals as they are and everything else escaped.
    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate(set) var source = ""

        init(literalCapacity: Int, interpolationCount: Int) {
            source.reserveCapacity(literalCapacity + interpolationCount * 16)
        }

        mutating func appendLiteral(_ literal: String) {
            source += literal
        }

        mutating func appendInterpolation(_ text: String) {
            Grammar.markdownText.write(text, limit: textLimit, to: &source)
        }

        mutating func appendInterpolation(message text: String) {
            Grammar.markdownMessage.write(text, limit: messageLimit, to: &source)
        }

        mutating func appendInterpolation(code text: String) {
            Grammar.markdownCode.write(text, limit: textLimit, to: &source)
        }

        mutating func appendInterpolation(_ number: Int) {
            source += String(number)
        }

        mutating func appendInterpolation(_ piece: Markdown) {
            source += piece.source
        }
    }
}
