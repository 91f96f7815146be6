/// A JSON value to be written in many layouts; leaves and names stand as they will be written.
indirect enum JSONSketch {
    case raw(String)
    case list([JSONSketch])
    case object([(name: String, value: JSONSketch)])

    /// A string that needs no escapes.
    static func text(_ text: String) -> JSONSketch { .raw("\"\(text)\"") }

    /// How a value is laid out.
    struct Layout {
        /// What ends a line; empty for all on one line.
        var newLine = ""
        var indent = ""
        var afterColon = ""
        var beforeColon = ""
        var afterComma = ""

        static let minified = Layout()
        static let python = Layout(afterColon: " ", afterComma: " ")
        static let pretty = Layout(newLine: "\n", indent: "    ", afterColon: " ")
        static let windows = Layout(newLine: "\r\n", indent: "\t", afterColon: " ")
        static let odd = Layout(newLine: " \n\n", indent: " ", afterColon: "\t\r\n ", beforeColon: " ")
        static let all = [minified, python, pretty, windows, odd]
    }

    /// The value as text, begun at a depth of indentation.
    func text(_ layout: Layout, depth: Int = 0) -> String {
        switch self {
        case .raw(let text): return text
        case .list(let elements):
            return Self.join(elements.map { $0.text(layout, depth: depth + 1) }, "[", "]", layout, depth)
        case .object(let members):
            let parts = members.map { member in
                "\"\(member.name)\"\(layout.beforeColon):\(layout.afterColon)"
                    + member.value.text(layout, depth: depth + 1)
            }
            return Self.join(parts, "{", "}", layout, depth)
        }
    }

    private static func join(
        _ parts: [String],
        _ open: String,
        _ close: String,
        _ layout: Layout,
        _ depth: Int
    ) -> String {
        if parts.isEmpty { return open + close }
        let inner = layout.newLine + String(repeating: layout.indent, count: layout.newLine.isEmpty ? 0 : depth + 1)
        let outer = layout.newLine + String(repeating: layout.indent, count: layout.newLine.isEmpty ? 0 : depth)
        return open + inner + parts.joined(separator: "," + layout.afterComma + inner) + outer + close
    }
}
