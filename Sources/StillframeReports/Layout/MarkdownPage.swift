/// A page of Markdown that is put together block by block, with a blank line between blocks.
struct MarkdownPage: Sendable {
    /// The page as far as it is written.
    private(set) var text = ""

    /// Adds the blocks of another page.
    mutating func add(_ page: MarkdownPage) {
        guard !page.text.isEmpty else { return }
        startBlock()
        text += page.text
    }

    /// Adds a heading.
    mutating func heading(_ level: Int, _ title: Markdown) {
        startBlock()
        text += String(repeating: "#", count: level)
        text += " "
        text += title.source
        text += "\n"
    }

    /// Adds a paragraph on one line.
    mutating func paragraph(_ line: Markdown) {
        startBlock()
        text += line.source
        text += "\n"
    }

    /// Adds a list.
    mutating func list(_ items: [Markdown]) {
        list(items.map { ($0, []) })
    }

    /// Adds a list whose items have lists of their own.
    mutating func list(_ items: [(item: Markdown, details: [Markdown])]) {
        guard !items.isEmpty else { return }
        startBlock()
        for (item, details) in items {
            text += "- \(item.source)\n"
            for detail in details { text += "  - \(detail.source)\n" }
        }
    }

    /// Adds a table.
    mutating func table(_ table: MarkdownTable) {
        startBlock()
        table.write(to: &text)
    }

    /// Adds a block that GitHub sets off in colour and every other viewer shows as a quotation.
    mutating func alert(_ kind: Alert, _ first: Markdown, items: [Markdown] = [], rest: Markdown? = nil) {
        startBlock()
        text += "> [!\(kind.rawValue)]\n> \(first.source)\n"
        guard !items.isEmpty else { return }
        text += ">\n"
        for item in items { text += "> - \(item.source)\n" }
        if let rest { text += ">\n> \(rest.source)\n" }
    }

    /// Adds a fenced block for a renderer such as Mermaid; the lines must be made of literals and escaped labels.
    mutating func fence(_ language: StaticString, _ lines: [String]) {
        startBlock()
        text += "```\(language)\n"
        for line in lines {
            text += line
            text += "\n"
        }
        text += "```\n"
    }

    /// Says how many rows a table left out and where they are; nothing if it left out none.
    mutating func rest(_ count: Int, in table: CSVTable) {
        guard count > 0 else { return }
        paragraph("… and \(count) more; all are in \(code: table.fileName) (\(code: "--format csv")).")
    }

    private mutating func startBlock() {
        if !text.isEmpty { text += "\n" }
    }

    /// How loud an alert is.
    enum Alert: String {
        case warning = "WARNING"
        case important = "IMPORTANT"
    }
}
