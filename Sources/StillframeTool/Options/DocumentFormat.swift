internal import ArgumentParser

/// How a command writes its one document.
enum DocumentFormat: String, ExpressibleByArgument, CaseIterable {
    case text
    case markdown
    case csv
    case json

    /// What is asked for, else what the output's name says; without an output text on a terminal and Markdown in a pipe.
    ///
    /// `command` is named in messages.
    ///
    /// - Throws: a usage error where the output names no file, is one of the inputs, or has no known extension.
    static func chosen(_ asked: Self?, output: String?, inputs: [String], command: String) throws -> Self {
        guard let output else { return asked ?? (StandardOutput.isTerminal ? .text : .markdown) }
        try OutputOptions.check(output)
        if output.hasSuffix("/") || ReportWriter.isFolder(output) {
            throw ValidationError("\(command) writes one document: name a file, such as \(command).md")
        }
        try InputGuard.check(output: output, inputs: inputs)
        if let asked { return asked }
        let endings: [(String, Self)] = [(".txt", .text), (".md", .markdown), (".csv", .csv), (".json", .json)]
        if let known = endings.first(where: { output.lowercased().hasSuffix($0.0) }) { return known.1 }
        throw ValidationError(
            "no format is known for '\(output)': name it .md, .csv, .json or .txt, or give --format"
        )
    }
}
