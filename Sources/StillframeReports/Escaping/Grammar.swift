/// The output grammars untrusted text goes into; each has one escaping function.
enum Grammar: CaseIterable {
    case csvField
    case excelField
    case markdownText
    case markdownCode
    case markdownMessage
    case mermaidLabel
    case terminal
    case jsonString

    /// Appends a text from the dump, made safe: the one way out for all text that is not a literal of this library.
    ///
    /// Secrets go first, then the text is cut to a length if one is given, then it is escaped.
    ///
    /// - Parameters:
    ///   - text: The text as it stands in the dump, a file name or a rule's words.
    ///   - limit: How many scalars of it are shown at most.
    ///   - output: Where it is appended.
    func write(_ text: String, limit: Int? = nil, to output: inout String) {
        let shown = Shortened.text(SecretText.cut(text), to: limit)
        switch self {
        case .csvField: CSVField.write(shown, to: &output)
        case .excelField: ExcelField.write(shown, to: &output)
        case .markdownText: MarkdownText.write(shown, to: &output)
        case .markdownCode: MarkdownCode.write(shown, to: &output)
        case .markdownMessage: MarkdownMessage.write(shown, to: &output)
        case .mermaidLabel: MermaidLabel.write(shown, to: &output)
        case .terminal: TerminalText.write(shown, to: &output)
        case .jsonString: JSONString.write(shown, to: &output)
        }
    }
}
